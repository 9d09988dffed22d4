/** Why a DICOMweb server did not give what was asked. Texts are made at the edge. */
export type DicomwebFailureReason =
  /** 401, 403, or a redirect to a page where people sign in. */
  | 'unauthorised'
  /** 404, 410. */
  | 'not-found'
  /** Any other answer of the 4xx kind: the server understands and will not. */
  | 'refused'
  /** 429, or a 5xx of its own, also after waiting. */
  | 'server-failed'
  /** No connection, a connection that broke, or a proxy that says so (502, 504); also after waiting. */
  | 'server-stopped'
  /** Connected, then silent. */
  | 'timeout'
  /** An answer that is not what the standard says, or another object than was asked for. */
  | 'malformed'
  /** More bytes than the cap. */
  | 'limit';

export interface DicomwebFailure {
  readonly reason: DicomwebFailureReason;
  /** HTTP status, where an answer came. */
  readonly status?: number;
}

export type DicomwebAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: DicomwebFailure };

/** Carries a failure through code that reads a body; never leaves this folder. */
export class DicomwebFault extends Error {
  override readonly name = 'DicomwebFault';
  constructor(readonly failure: DicomwebFailure) {
    super(failure.reason);
  }
}

/** Whether waiting may help. */
export function isPassing({ reason }: DicomwebFailure): boolean {
  return reason === 'server-failed' || reason === 'server-stopped' || reason === 'timeout';
}

export function failureOfStatus(status: number): DicomwebFailure {
  if (status === 401 || status === 403 || status === 407) return { reason: 'unauthorised', status };
  if (status === 404 || status === 410) return { reason: 'not-found', status };
  if (status === 502 || status === 504) return { reason: 'server-stopped', status };
  if (status === 408) return { reason: 'timeout', status };
  if (status === 429 || status >= 500) return { reason: 'server-failed', status };
  return { reason: 'refused', status };
}
