// An entry of its own: the patient's page never loads code that asks a server.
export type * from './failure.ts';
export { askDicomweb, bytesOf } from './request.ts';
export type { DicomwebRequest, DicomwebResponse, DicomwebServer } from './request.ts';
export { listInstances, listSeries, searchSeries, searchStudies } from './search.ts';
export type {
  FoundSeries,
  FoundStudy,
  InstanceList,
  InstanceRef,
  PageOptions,
  SearchPage,
  SeriesList,
  StudyQuery,
} from './search.ts';
export { retrieveInstance } from './retrieve.ts';
export { retrieveFrame } from './frames.ts';
export type { FramePart } from './frames.ts';
export { RequestLine } from './request-line.ts';
export type { Urgency } from './request-line.ts';
export { DicomwebSource } from './dicomweb-source.ts';
export type { DicomwebProgress, DicomwebSourceOptions, MissedInstance } from './dicomweb-source.ts';
export { boundaryOf, MultipartError, readMultipart } from '../multipart.ts';
export type { MultipartFault, MultipartLimits, MultipartPart } from '../multipart.ts';
export { httpFileSource } from '../http-file.ts';
