import { frameFile } from '../../dicom/json/frame-file.ts';
import type { DescribedInstance, DescribedPictures, TableElsewhere } from '../../dicom/json/describe-instance.ts';
import type { FrameFile, FrameFileFailure, FramesElsewhere } from '../../sources/source.ts';
import { retrieveBulk } from '../../sources/dicomweb/bulk.ts';
import type { DicomwebFailure } from '../../sources/dicomweb/failure.ts';
import { retrieveFrame } from '../../sources/dicomweb/frames.ts';
import type { DicomwebServer } from '../../sources/dicomweb/request.ts';
import type { RequestLine } from '../../sources/dicomweb/request-line.ts';
import { frameSyntax, isNative } from './frame-syntax.ts';

/** The largest encoded frame that is asked for. */
const frameBytesMax = 256 * 2 ** 20;
/** 65,536 entries of two bytes, or their segments. */
const tableBytesMax = 2 ** 20;

type Failed = Extract<FrameFile, { ok: false }>;

/** The frames of one instance that an archive described: each is fetched when it is asked for, and kept by nobody here. */
export class RemoteFrames implements FramesElsewhere {
  readonly numberOfFrames: number;
  readonly transferSyntaxUID?: string;
  readonly #server: DicomwebServer;
  readonly #tables = new Map<TableElsewhere, Promise<Uint8Array | undefined>>();

  constructor(
    server: DicomwebServer,
    private readonly line: RequestLine,
    private readonly instance: Omit<DescribedInstance, 'dataSet'>,
    private readonly pictures: DescribedPictures,
    private readonly dataSet: Blob,
  ) {
    this.numberOfFrames = pictures.numberOfFrames;
    // Somebody waits for a picture: asked once more at the most, they are told, and ask again by looking there again.
    this.#server = { ...server, retryDelays: (server.retryDelays ?? [500]).slice(0, 1) };
    const [only, ...others] = instance.availableTransferSyntaxUIDs;
    if (only !== undefined && others.length === 0) this.transferSyntaxUID = only;
  }

  async frame(frame: number, urgent: boolean, signal = new AbortController().signal): Promise<FrameFile> {
    const { numberOfFrames, frameBytes } = this.pictures;
    if (!Number.isInteger(frame) || frame < 1 || frame > numberOfFrames) return failed('no-such-frame');
    const urgency = urgent ? 'now' : 'soon';
    const answer = await this.line.run(
      urgency,
      () => retrieveFrame(this.#server, this.instance, frame, frameBytesMax, signal),
      signal,
    );
    if (!answer.ok) return failed(reasonOf(answer.failure));
    const { pixels } = answer.value;
    const syntax = frameSyntax(answer.value, this.instance.availableTransferSyntaxUIDs);
    if (syntax === 'unknown') return failed('unsupported-syntax');
    if (syntax === 'contradicted') return failed('mismatch');
    // Uncompressed, a frame has its length: a server that sends all of them would have the first one shown for each.
    if (isNative(syntax) && (frameBytes === undefined || !isFrameLong(pixels.size, frameBytes)))
      return failed('mismatch');
    const tables: Uint8Array[] = [];
    for (const table of this.pictures.tables) {
      const bytes = this.#isOf(table, frame) ? await this.#table(table, urgency, signal) : new Uint8Array(0);
      // Without its table the values would be others.
      if (bytes === undefined) return failed('io');
      tables.push(bytes);
    }
    const blob = frameFile(this.dataSet, this.pictures, { frame, transferSyntaxUID: syntax, pixels, tables });
    return { ok: true, source: { kind: 'blob', blob } };
  }

  /** Tables of another frame's functional groups are not fetched for this one. */
  #isOf({ offset }: TableElsewhere, frame: number): boolean {
    const items = this.pictures.frameItems;
    if (items === undefined || offset < items[0]! || offset >= items.at(-1)!) return true;
    return offset >= (items[frame - 1] ?? Infinity) && offset < (items[frame] ?? -Infinity);
  }

  async #table(table: TableElsewhere, urgency: 'now' | 'soon', signal: AbortSignal): Promise<Uint8Array | undefined> {
    const held = this.#tables.get(table);
    if (held !== undefined) return held;
    const fetched = this.line
      .run(urgency, () => retrieveBulk(this.#server, this.instance, table.uri, tableBytesMax, signal), signal)
      .then(async (answer) => (answer.ok ? new Uint8Array(await answer.value.arrayBuffer()) : undefined));
    this.#tables.set(table, fetched);
    // A failure is not held: the next frame may find the server again.
    const forget = (bytes?: Uint8Array): void => void (bytes === undefined && this.#tables.delete(table));
    fetched.then(forget, () => forget());
    return fetched;
  }
}

function failed(reason: FrameFileFailure): Failed {
  return { ok: false, reason };
}

function isFrameLong(size: number, frameBytes: number): boolean {
  return size === frameBytes || size === frameBytes + (frameBytes % 2);
}

function reasonOf({ reason }: DicomwebFailure): FrameFileFailure {
  if (reason === 'not-found') return 'no-such-frame';
  if (reason === 'malformed') return 'mismatch';
  return reason === 'limit' ? 'limit' : 'io';
}
