import type { EntryRecord, InstanceHeader, StudyModel } from '@medpass/dicom-core';
import type { GatherServices } from '../evidence-map.ts';
import type { PictureFacts } from '../screen-photos/picture-facts.ts';
import { CandidateFinder } from './candidates.ts';
import type { CandidateSeries } from './candidates.ts';
import { fingerprint, likeness } from './likeness.ts';
import type { Fingerprint, Likeness } from './likeness.ts';

/** Frames compared in one package, and with one picture: each is decoded once. */
const frameBudget = 400;
const perPicture = 160;
const spread = 120;
const seriesLooked = 12;
const fingerprintSide = 96;

/** On the test data 86 copies of slices reach these; of 7,310 pairs of slices of two series none comes above 0.5 in detail. */
const alike = { whole: 0.92, detail: 0.8 } as const;

interface Context {
  readonly model: StudyModel;
  readonly services: GatherServices;
  readonly signal: AbortSignal;
}

/**
 * Tells copies of scan pictures that are here as DICOM files from pictures that stand for absent ones: a disc's own JPEG folder, an
 * export beside its source. Two witnesses: the pixels are alike, and the name or the size is that of the file. What a camera took, and
 * paper, is never asked.
 *
 * @param records of the same pictures, in the same order as `facts`.
 */
export async function markPreviews(
  facts: readonly PictureFacts[],
  records: readonly EntryRecord[],
  context: Context,
): Promise<readonly PictureFacts[]> {
  const { model, services, signal } = context;
  if (!services.pictures || !services.intake || model.patients.length === 0) return facts;
  const frames = new Frames(context);
  const finder = new CandidateFinder(model);
  const out: PictureFacts[] = [];
  for (const [at, picture] of facts.entries()) {
    signal.throwIfAborted();
    const record = isAsked(picture) ? records[at] : undefined;
    out.push(record && frames.left > 0 ? await marked(picture, record, { frames, finder, context }) : picture);
  }
  return out;
}

const never = new Set<PictureFacts['shows']>(['paper', 'identity-page', 'ecg-trace']);

function isAsked({ shows, certainty, evidence }: PictureFacts): boolean {
  return !never.has(shows) && certainty !== 'unseen' && !evidence.some(({ kind }) => kind === 'exif-camera');
}

async function marked(
  picture: PictureFacts,
  { entry }: EntryRecord,
  { frames, finder, context }: { readonly frames: Frames; readonly finder: CandidateFinder; readonly context: Context },
): Promise<PictureFacts> {
  const { services, signal } = context;
  const small = await services.pictures?.small(entry.bytes, fingerprintSide, signal).catch(() => undefined);
  signal.throwIfAborted();
  if (!small) return picture;
  const { naturalWidth: width, naturalHeight: height } = small;
  const series = finder.of({ path: entry.path, width, height }).slice(0, seriesLooked);
  const own = fingerprint(small.rgba, small.width, small.height);
  const found = await likest(own, series, frames);
  if (!found) return picture;
  const { header, like, by } = found;
  const pixels = { kind: 'same-pixels', value: like.whole };
  const named = by.named.includes(header);
  const relation = { kind: named ? 'same-name' : 'same-size', value: 1 };
  if (!isAlike(like)) return picture;
  return {
    ...picture,
    made: 'preview-of-dicom',
    certainty: 'sure',
    confidence: Math.min(0.98, like.whole),
    evidence: [...picture.evidence, pixels, relation],
  };
}

function isAlike({ whole, detail }: Likeness): boolean {
  return whole >= alike.whole && detail >= alike.detail;
}

interface Found {
  readonly header: InstanceHeader;
  readonly like: Likeness;
  readonly by: CandidateSeries;
}

/** Names first, then numbers, then a few slices of each series and, between those that are likest, ever nearer ones. */
async function likest(
  own: Fingerprint,
  series: readonly CandidateSeries[],
  frames: Frames,
): Promise<Found | undefined> {
  let asked = 0;
  let best: Found | undefined;
  const ask = async (by: CandidateSeries, header: InstanceHeader | undefined): Promise<boolean> => {
    if (!header || asked++ >= perPicture) return false;
    const other = await frames.of(header);
    if (!other) return false;
    const like = likeness(own, other);
    if (!best || like.whole + like.detail > best.like.whole + best.like.detail) best = { header, like, by };
    return isAlike(like);
  };
  for (const by of series) for (const header of by.named) if (await ask(by, header)) return best;
  for (const by of series) if (by.sized) for (const header of by.numbered) if (await ask(by, header)) return best;
  // All of them where they are few, evenly spread where they are many.
  const sized = series.filter((by) => by.sized);
  const all = sized.reduce((sum, { headers }) => sum + headers.length, 0);
  const step = Math.max(1, Math.ceil(all / spread));
  for (const by of sized)
    for (let at = step >> 1; at < by.headers.length; at += step) if (await ask(by, by.headers[at])) return best;
  // Beside a slice of the same name in a set of another size there is nothing to look for: likeness alone proves no copy.
  return best?.by.sized === true ? nearer(best, step, ask, () => best) : best;
}

type Ask = (by: CandidateSeries, header: InstanceHeader | undefined) => Promise<boolean>;

/** From the likest slice to its neighbours, in ever smaller steps. */
async function nearer(start: Found, from: number, ask: Ask, best: () => Found | undefined): Promise<Found | undefined> {
  const { headers } = start.by;
  for (let step = Math.ceil(from / 2); ; step = Math.ceil(step / 2)) {
    const at = headers.indexOf((best() ?? start).header);
    for (const near of [at - step, at + step]) if (await ask(start.by, headers[near])) return best();
    if (step === 1) return best();
  }
}

/** Fingerprints of frames, each decoded once. */
class Frames {
  left = frameBudget;
  private readonly known = new Map<number, Promise<Fingerprint | undefined>>();

  constructor(private readonly context: Context) {}

  of(header: InstanceHeader): Promise<Fingerprint | undefined> {
    const known = this.known.get(header.entryId);
    if (known) return known;
    const asked = this.left-- > 0 ? this.decoded(header) : Promise.resolve(undefined);
    this.known.set(header.entryId, asked);
    return asked;
  }

  private async decoded({ entryId }: InstanceHeader): Promise<Fingerprint | undefined> {
    const { services, signal } = this.context;
    const shown = await services.intake
      ?.thumbnail({ entryId, frame: 1 }, fingerprintSide, signal)
      .catch(() => undefined);
    signal.throwIfAborted();
    if (shown?.ok !== true) return undefined;
    const { rgba, width, height } = shown.thumbnail;
    return fingerprint(rgba, width, height);
  }
}
