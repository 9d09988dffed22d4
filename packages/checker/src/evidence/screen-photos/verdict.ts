import { isCameraMaker } from './camera-makers.ts';
import type { ExifFacts } from './exif.ts';
import type { PictureFeatures } from './features.ts';
import { isDisplaySize } from './known-sizes.ts';
import type { PictureFacts } from './picture-facts.ts';
import type { PictureHeader } from './picture-header.ts';

export interface PictureWitnesses {
  readonly name: string;
  readonly header: PictureHeader;
  readonly exif: ExifFacts;
  /** Absent where nothing here can decode the picture. */
  readonly features?: PictureFeatures;
}

type Verdict = Omit<PictureFacts, 'path'>;
type Sign = PictureFacts['evidence'][number];

// Measured on the shared photos: at these marks no ordinary or paper photo shows both signs (see test/data/photos.test.ts).
const bezelFrom = 0.7;
const edgesFrom = 0.45;
const peaksFrom = 2;
const scanFrom = 0.6;
const paperFrom = 0.55;
// Exported grey slices have 1; simulated and real photos had at most 0.25.
const greyExactFrom = 0.9;

/**
 * Two questions kept apart: what a picture shows, and how it was made. `sure` needs two independent witnesses: of its making,
 * provenance beside pixels, or two that do not follow from each other in the pixels. All else is doubt, and says so.
 */
export function judgePicture(witnesses: PictureWitnesses): Verdict {
  const { features } = witnesses;
  const provenance = provenanceSigns(witnesses);
  const has = (kind: string, signs: readonly Sign[]) => signs.some((sign) => sign.kind === kind);
  const camera = has('exif-camera', provenance);

  if (!features) {
    const made = has('exif-screenshot', provenance) ? 'screenshot-or-export' : camera ? 'camera' : 'unknown';
    return { shows: 'unknown', made, confidence: camera ? 0.5 : 0, certainty: 'unseen', evidence: provenance };
  }
  const pixels = pixelSigns(features);
  const evidence = [...provenance, ...pixels];
  const shows = showing(features, pixels);

  const screenshot = screenshotWitnesses(provenance, features);
  if (screenshot >= 2)
    return {
      shows: shows === 'paper' ? 'other' : shows,
      made: 'screenshot-or-export',
      confidence: screenshot > 2 ? 0.95 : 0.85,
      certainty: 'sure',
      evidence,
    };

  if (features.greyExact >= greyExactFrom && !camera) {
    // No sensor was here, whatever frame or pattern the picture holds.
    const exported = shows === 'scan' || screenshot === 1;
    return {
      shows,
      made: exported ? 'screenshot-or-export' : 'unknown',
      confidence: exported ? 0.5 : 0.3,
      certainty: 'doubtful',
      evidence,
    };
  }

  // The bezel and the dark edges are one family: a picture frame has both. Moiré is the other; over a scan, which no cloth or
  // ruled paper looks like, it may fill the whole picture.
  const frame = has('bezel', pixels) || has('dark-edges', pixels);
  const scan = shows === 'scan';
  const moire = has('moire', pixels) || (scan && has('grid', pixels));
  // Lines of print repeat too, and meet the camera's grid as a screen does: over paper only sub-pixels' colours tell them apart.
  const witnessed = moire && (!has('paper', pixels) || features.moire.chroma > 0);
  if (frame && witnessed)
    return {
      shows: scan ? 'scan' : 'other',
      made: 'camera-at-screen',
      confidence: camera ? 0.95 : 0.85,
      certainty: 'sure',
      evidence,
    };
  if (scan && camera && witnessed)
    return { shows, made: 'camera-at-screen', confidence: 0.9, certainty: 'sure', evidence };
  // A film on a light box is framed and grey too: without moiré nothing tells it from a screen.
  if (scan && (camera || frame))
    return { shows, made: 'camera-at-screen', confidence: 0.6, certainty: 'doubtful', evidence };
  if (shows !== 'ecg-trace' && (frame || moire || (has('grid', pixels) && shows !== 'paper'))) {
    const shown = shows === 'paper' || scan ? shows : 'unknown';
    return { shows: shown, made: 'camera-at-screen', confidence: frame ? 0.5 : 0.3, certainty: 'doubtful', evidence };
  }
  if (screenshot === 1)
    return { shows, made: 'screenshot-or-export', confidence: 0.5, certainty: 'doubtful', evidence };
  if (shows === 'paper' || shows === 'ecg-trace')
    return {
      shows,
      made: 'camera-at-paper',
      confidence: camera ? 0.7 : 0.5,
      certainty: camera ? 'sure' : 'doubtful',
      evidence,
    };
  if (camera) return { shows, made: 'camera', confidence: 0.8, certainty: 'sure', evidence };
  return { shows, made: 'unknown', confidence: 0.3, certainty: 'doubtful', evidence };
}

function provenanceSigns({ name, header, exif }: PictureWitnesses): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (kind: string, value = 1) => signs.push({ kind, value });
  if (/screen.?shot/i.test(exif.userComment ?? '') || /screen.?shot/i.test(exif.software ?? '')) add('exif-screenshot');
  else if (exif.focalLength !== undefined || exif.exposureTime !== undefined) add('exif-camera', exif.focalLength ?? 1);
  else if (exif.make !== undefined && isCameraMaker(exif.make)) add('exif-camera');
  if (header.format === 'png') add('png');
  if (header.recompressed) add('recompressed');
  if (header.width !== undefined && header.height !== undefined && isDisplaySize(header.width, header.height))
    add('display-size', Math.max(header.width, header.height));
  if (
    /screen.?shot|screen.?cap|снимок.?экрана|скриншот|截屏|截图|螢幕|captura|capture d.?[eé]cran|bildschirmfoto|لقطة|tangkapan/i.test(
      name,
    )
  )
    add('name-screenshot');
  if (/whatsapp|wechat|mmexport|微信|telegram|signal-/i.test(name)) add('name-messenger');
  return signs;
}

function pixelSigns({ frame, moire, content, flat, greyExact }: PictureFeatures): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (kind: string, value: number) => signs.push({ kind, value: Math.round(value * 100) / 100 });
  if (frame.bezel >= bezelFrom) add('bezel', frame.bezel);
  if (frame.darkEdges >= edgesFrom) add('dark-edges', frame.darkEdges);
  const most = moire.luminance[0] ?? 0;
  // Ruled paper and cloth repeat over the whole picture; moiré comes and goes with the distance to the screen.
  const everywhere = moire.luminance.length > 0 && moire.luminance.every((peaks) => peaks >= peaksFrom);
  if (everywhere) add('grid', most);
  else if (most >= peaksFrom) add('moire', most);
  if (everywhere && moire.chroma >= 3) add('coloured-grid', moire.chroma);
  if (content.paper >= paperFrom) add('paper', content.paper);
  if (content.scan >= scanFrom) add('grey-on-black', content.scan);
  if (content.glare > 0.002) add('glare', content.glare);
  if (flat > 0.6) add('flat', flat);
  if (greyExact >= greyExactFrom) add('grey-exact', greyExact);
  return signs;
}

function showing({ content, frame }: PictureFeatures, pixels: readonly Sign[]): PictureFacts['shows'] {
  const has = (kind: string) => pixels.some((sign) => sign.kind === kind);
  if (has('coloured-grid') && has('paper')) return 'ecg-trace';
  if (has('paper') && frame.bezel < 0.5 && !has('dark-edges')) return 'paper';
  if (has('grey-on-black')) return 'scan';
  // Some white with strokes on it may be paper, or a page on a screen.
  return content.paper >= 0.3 ? 'unknown' : 'other';
}

/** Witnesses that the pixels came from a computer: what the file says of itself, its exact size, areas without any noise. */
function screenshotWitnesses(provenance: readonly Sign[], { flat }: PictureFeatures): number {
  const has = (kind: string) => provenance.some((sign) => sign.kind === kind);
  if (has('exif-camera')) return 0;
  const said = has('exif-screenshot') ? 2 : has('png') && (has('display-size') || has('name-screenshot')) ? 1 : 0;
  const size = has('display-size') && !has('png') && has('name-screenshot') ? 1 : 0;
  const clean = flat > 0.75 && (has('png') || has('display-size')) ? 1 : 0;
  return said + size + clean;
}
