export { fsSource, type FsSourceOptions } from './fs-source.ts';
export { FileSource } from './file-source.ts';
export { openNodeIntake } from './open-node-intake.ts';
