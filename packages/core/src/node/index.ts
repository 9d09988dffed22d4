export { fsSource, type FsSourceOptions } from './fs-source.ts';
export { FileSource } from './file-source.ts';
export { openIntake } from './open-node-intake.ts';
