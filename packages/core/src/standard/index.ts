export * from './modalities.ts';
export * from './sop-classes.ts';
export * from './tags.ts';
export * from './transfer-syntaxes.ts';
export * from './vr.ts';
