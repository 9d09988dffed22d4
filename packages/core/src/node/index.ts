export { fsSource, type FsSourceOptions } from './fs-source.ts';
export { FileSource } from './file-source.ts';
export { openIntake } from './open-node-intake.ts';
// For threads of packages of ours, run by the same pool.
export { threadStarter } from './thread-host.ts';
export { exposeInThread } from './expose-in-thread.ts';
