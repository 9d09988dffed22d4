export type * from './bytes/byte-source.ts';
export { ByteSourceError } from './bytes/byte-source.ts';
export { crc32 } from './bytes/crc32.ts';
export { openByteSource } from './bytes/open-byte-source.ts';
export type * from './entries/entry.ts';
export type * from './sources/source.ts';
export type * from './containers/limits.ts';
export { defaultLimits } from './containers/limits.ts';
export type * from './dicom/instance-header.ts';
export type * from './dicom/read-failure.ts';
export type * from './dicom/dicom-directory.ts';
export type * from './dicom/data-elements.ts';
export { elementNumbers, elementTags, elementTexts, findElement } from './dicom/element-values.ts';
export type * from './study/study-model.ts';
export type * from './pixels/pixel-frame.ts';
export type * from './intake/intake.ts';
export type { DigestFailure, FileDigest } from './workers/worker-api.ts';
export { ModelAssembler } from './study/assemble.ts';
export type { SnapshotOptions } from './study/assemble.ts';
export type { PendingDuplicate } from './study/duplicates.ts';
export { displaySetsOf } from './study/display-sets.ts';
export {
  distinctPositions,
  medianSpacing,
  multiFrameGeometry,
  planeOf,
  positionAlong,
  positionTolerance,
  stackGeometry,
} from './study/geometry.ts';
export { normalisedName, patientKey } from './study/patient-key.ts';
export { compareInstances, compareText } from './study/sort-instances.ts';
export { dot, sliceNormal } from './study/vector.ts';
export type { Vector3 } from './study/vector.ts';
export { openIntake, warmIntake } from './intake/open-intake.ts';
export { configureAssets } from './workers/assets.ts';
export { startOwnWorker } from './workers/own-worker.ts';
export type { AssetConfig, WorkerKind } from './workers/assets.ts';
export { Breather } from './sources/breathe.ts';
export { dropSource } from './sources/drop.ts';
export type { WalkOptions } from './sources/drop.ts';
export { pickerSource } from './sources/picker.ts';
export { directoryHandleSource } from './sources/directory-handle.ts';
export { memorySource } from './sources/memory.ts';
export type { MemoryFile } from './sources/memory.ts';
export { representativeFrame, representativeFrameOfSeries } from './thumbnails/representative-frame.ts';
export type { FrameChoice } from './thumbnails/representative-frame.ts';
export { frameToRgba } from './pixels/to-rgba.ts';
export type { RgbaOptions } from './pixels/to-rgba.ts';
// The pool is shared by packages of ours whose files need guarding too.
export { WorkerPool } from './workers/worker-pool.ts';
export type { WorkerPoolOptions } from './workers/worker-pool.ts';
export type { PoolFailure, PoolJob, PoolResult } from './workers/pool-job.ts';
export { browserWorker } from './workers/browser-worker.ts';
export type { StartWorker, WorkerHandle } from './workers/worker-handle.ts';
export { JobPulse } from './workers/job-beat.ts';
export type { BeatSink, JobBeat, WorkerBase } from './workers/job-beat.ts';
