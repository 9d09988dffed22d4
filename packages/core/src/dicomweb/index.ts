// An entry of its own: the patient's page never loads code that asks a server.
export * from '../sources/dicomweb/index.ts';
export { lookAtStudies } from '../intake/look/open-look.ts';
export type { ArchiveLook, LookOptions, LookProgress } from '../intake/look/open-look.ts';
export type { LookFailure } from '../intake/look/archive-source.ts';
