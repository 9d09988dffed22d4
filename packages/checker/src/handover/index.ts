export { planHandover } from './plan.ts';
export type { HandoverChoices, HandoverPlan, PlannedAbsence, PlannedFile } from './plan.ts';
export { sealPlan } from './seal.ts';
export type { SealedFile, SealedPlan, SealOptions } from './seal.ts';
export { packHandover } from './pack.ts';
export type { Handover } from './pack.ts';
export { handoverBlob, handoverBytes, HandoverError } from './write.ts';
export type { WriteOptions } from './write.ts';
export type { ZipMember, ZipPart } from './zip-layout.ts';
export { verifyHandover } from './verify.ts';
export type { Contradiction, HandoverCheck, HandoverOutcome, ListedFile, VerifyOptions } from './verify.ts';
export type {
  HandoverFile,
  HandoverLeftOut,
  HandoverManifest,
  HandoverRole,
  LeftOutReason,
} from './manifest-schema.ts';
