// An entry of its own: a page that sends nothing loads nothing of it.
export type * from './upload-adapter.ts';
export { stowRs } from './stow-rs.ts';
export type { StowOptions } from './stow-rs.ts';
