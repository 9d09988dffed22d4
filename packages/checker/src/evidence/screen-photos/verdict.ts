import type { ExifFacts } from './exif.ts';
import type { FeatureFamily } from './feature-vector.ts';
import type { PictureFacts } from './picture-facts.ts';
import type { PictureHeader } from './picture-header.ts';
import type { PictureScore } from './picture-scores.ts';
import { provenanceSigns } from './provenance-signs.ts';
import type { Sign } from './provenance-signs.ts';
import type { PictureSeen } from './see-picture.ts';

export interface PictureWitnesses {
  readonly name: string;
  readonly header: PictureHeader;
  readonly exif: ExifFacts;
  /** Absent where nothing here can decode the picture, or looking at it failed. */
  readonly seen?: PictureSeen;
}

type Verdict = Omit<PictureFacts, 'path'>;
type Making = Pick<Verdict, 'made' | 'confidence' | 'certainty'> & { readonly by?: PictureScore };

/** A program that writes grey writes nothing else; a sensor makes a quarter of such pixels at the most. */
const greyExactFrom = 0.9;

/**
 * Two questions kept apart: what a picture shows, and how it was made. `sure` of its making needs two independent witnesses: of
 * provenance and of families of pixels, none of which follows from another; that it surely shows a scan, and neither a program nor a
 * film made it, is one. All else is doubt, and says so.
 */
export function judgePicture({ name, header, exif, seen }: PictureWitnesses): Verdict {
  const provenance = provenanceSigns(name, header, exif);
  if (!seen) {
    const camera = has('exif-camera', provenance);
    const made = has('exif-screenshot', provenance) ? 'screenshot-or-export' : camera ? 'camera' : 'unknown';
    return { shows: 'unknown', made, confidence: camera ? 0.5 : 0, certainty: 'unseen', evidence: provenance };
  }
  const shows = showing(seen);
  const { by, ...making } = makingOf(shows, seen, provenance);
  return { shows, ...making, evidence: [...provenance, ...pixelSigns(seen, by)] };
}

function showing({ scores }: PictureSeen): Verdict['shows'] {
  const { scan, sheet, ecg, identity } = scores;
  if (scan.answer === 'sure' && scan.probability >= sheet.probability) return 'scan';
  if (sheet.answer === 'sure') {
    if (ecg.answer === 'sure' && ecg.probability >= identity.probability) return 'ecg-trace';
    return identity.answer === 'sure' ? 'identity-page' : 'paper';
  }
  return scan.answer === 'no' && sheet.answer === 'no' ? 'other' : 'unknown';
}

function makingOf(shows: Verdict['shows'], { scores, grain }: PictureSeen, provenance: readonly Sign[]): Making {
  const { screen, film, program } = scores;
  const camera = has('exif-camera', provenance);
  const copies = camera ? 0 : copyWitnesses(provenance, program);
  if (copies >= 2) return sure('screenshot-or-export', Math.max(0.85, program.probability), program);
  const sheet = shows === 'paper' || shows === 'ecg-trace' || shows === 'identity-page';
  // What was sent through a messenger is as smooth as what a program writes: where a screen is the likelier, it is one in doubt.
  const copied = program.answer === 'sure' && (screen.answer === 'no' || screen.probability <= program.probability);
  // No sensor was here, whatever frame or pattern the picture holds.
  if (!camera && (copied || grain.greyExact >= greyExactFrom)) {
    if (sheet && copies === (copied ? 1 : 0)) return doubtful('scanner', 0.4, program);
    if (shows === 'scan' || copies > 0)
      return doubtful('screenshot-or-export', Math.max(0.5, program.probability), program);
    return doubtful('unknown', 0.3, program);
  }

  if (shows === 'scan' && film.answer === 'sure' && witnesses(film, camera) >= 2)
    return sure('camera-at-film', film.probability, film);
  // Both cannot be certain: the squares of a trace look like those of a display. It is a paper in either case.
  const denied = sheet || (shows === 'scan' && film.answer === 'sure');
  if (screen.answer === 'sure' && !denied && witnesses(screen, camera) >= 2)
    return sure('camera-at-screen', screen.probability, screen);
  // A camera saw a scan, and no film: there was a screen, or something like one. What no program wrote, a camera saw.
  const seenByCamera = camera || (program.answer === 'no' && screen.answer === 'sure' && screen.witnesses.length > 0);
  if (shows === 'scan' && seenByCamera && film.answer === 'no' && screen.answer !== 'no')
    return sure('camera-at-screen', Math.max(0.85, screen.probability), screen);
  if (shows === 'scan' && program.answer === 'no')
    return doubtful(
      film.answer === 'no' ? 'camera-at-screen' : 'camera-at-film',
      0.6,
      film.answer === 'no' ? screen : film,
    );
  // One witness alone, whichever it is, is a doubt where it is likelier than not.
  if (screen.answer !== 'no' && (screen.probability >= 0.5 || standsOnMore(screen)))
    return doubtful('camera-at-screen', Math.min(0.6, screen.probability), screen);
  if (sheet) return camera ? sure('camera-at-paper', 0.9) : doubtful('camera-at-paper', 0.6);
  if (copies === 1) return doubtful('screenshot-or-export', 0.5, program);
  return camera ? sure('camera', 0.8) : doubtful('unknown', 0.3);
}

function sure(made: Verdict['made'], confidence: number, by?: PictureScore): Making {
  return { made, confidence, certainty: 'sure', ...(by ? { by } : {}) };
}

function doubtful(made: Verdict['made'], confidence: number, by?: PictureScore): Making {
  return { made, confidence, certainty: 'doubtful', ...(by ? { by } : {}) };
}

function has(kind: string, signs: readonly Sign[]): boolean {
  return signs.some((sign) => sign.kind === kind);
}

function witnesses({ witnesses: families }: PictureScore, camera: boolean): number {
  return families.length + (camera ? 1 : 0);
}

/** Where it is unlikely, what the network takes for a screen and colours alone are no doubt: a door with its knocker looks like one. */
function standsOnMore({ witnesses: families }: PictureScore): boolean {
  return families.some((family) => family !== 'sight' && family !== 'colours');
}

/** Witnesses that the pixels came from a program: what the file says of itself, its exact size, areas no sensor has seen. */
function copyWitnesses(provenance: readonly Sign[], program: PictureScore): number {
  const told = (kind: string) => has(kind, provenance);
  const said = told('exif-screenshot') ? 2 : told('png') && (told('display-size') || told('name-screenshot')) ? 1 : 0;
  const sized = told('display-size') && !told('png') && told('name-screenshot') ? 1 : 0;
  return said + sized + (program.answer === 'sure' ? 1 : 0);
}

const familySigns: Readonly<Record<FeatureFamily, string>> = {
  colours: 'colours',
  areas: 'layout',
  pattern: 'moire',
  frame: 'bezel',
  grain: 'grain',
  sight: 'sight',
  closer: 'sight',
};

function pixelSigns({ scores, grain }: PictureSeen, by: PictureScore | undefined): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (kind: string, value: number) => signs.push({ kind, value: Math.round(value * 100) / 100 });
  for (const family of by?.witnesses ?? []) add(familySigns[family], by?.families[family] ?? 0);
  if (scores.scan.answer !== 'no') add('looks-like-scan', scores.scan.probability);
  if (scores.sheet.answer !== 'no') add('looks-like-paper', scores.sheet.probability);
  if (scores.screen.answer !== 'no') add('looks-like-screen', scores.screen.probability);
  if (scores.program.answer !== 'no') add('looks-written', scores.program.probability);
  if (grain.greyExact >= greyExactFrom) add('grey-exact', grain.greyExact);
  return signs;
}
