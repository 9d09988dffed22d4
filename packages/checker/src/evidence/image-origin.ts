import { Breather } from '@medpass/dicom-core';
import type { Series, Study } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import type { GatherContext } from './evidence-map.ts';
import { filmSigns } from './image-origin-film.ts';
import { frameSigns } from './image-origin-frame.ts';
import {
  attenuationCorrected,
  isComputed,
  isLocalizer,
  isSecondaryCapture,
  lossyOf,
  maybeLossy,
  pickedOut,
  pictures,
} from './image-origin-headers.ts';
import { headerSigns } from './image-origin-signs.ts';

export interface ImageOriginFacts {
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly modality: string;
  readonly origin: 'original' | 'derived' | 'localizer' | 'secondary-capture' | 'photo' | 'non-image';
  /** Each sign that led there, with what it leans to; for `photo` and `screenshot` at least two are needed. */
  readonly signs: readonly OriginSign[];
  readonly photo: { readonly state: 'yes' | 'maybe' | 'no'; readonly confidence: number };
  readonly screenshot: { readonly state: 'yes' | 'maybe' | 'no'; readonly confidence: number };
  /** Scanned from film, PS3.3 C.8.6.1 Conversion Type `DF`. */
  readonly film: { readonly state: 'yes' | 'maybe' | 'no'; readonly confidence: number };
  readonly lossy?: {
    readonly ratio?: number;
    readonly method?: string;
    readonly by: readonly ('tag' | 'transfer-syntax')[];
    readonly instances: number;
  };
  /** A transfer syntax that may be lossless or not, and no attribute that tells. */
  readonly maybeLossy?: true;
  /** Few instances picked out of a longer series: Instance Numbers far apart. */
  readonly keyImages: boolean;
  readonly attenuationCorrected?: boolean;
}

export interface OriginSign {
  readonly kind: string;
  readonly value: number | string;
  readonly leans: 'photo' | 'screenshot' | 'film' | 'genuine';
}

/** Frames looked at in one package; the rest is judged by its headers. */
const frameBudget = 40;

export const imageOriginEvidence = defineEvidence({
  id: 'image-origin',
  requires: [],
  async gather(context) {
    const facts: ImageOriginFacts[] = [];
    let frames = frameBudget;
    const breather = new Breather();
    for (const patient of context.model.patients) {
      for (const study of patient.studies) {
        for (const series of study.series) {
          if (breather.due) await breather.pause();
          context.signal.throwIfAborted();
          const headers = headerSigns(series, study);
          const suspect = headers.some(({ leans }) => leans === 'photo' || leans === 'screenshot');
          const seen = suspect && frames-- > 0 ? await frameSigns(series, context as GatherContext) : [];
          facts.push(seriesOrigin(series, study, [...headers, ...filmSigns(series), ...seen]));
        }
      }
    }
    return facts;
  },
});

export function seriesOrigin(series: Series, study: Study, signs: readonly OriginSign[]): ImageOriginFacts {
  const images = pictures(series);
  const photo = judge(signs, 'photo');
  const screenshot = photo.state === 'yes' ? no : judge(signs, 'screenshot');
  const lossy = lossyOf(series);
  const corrected = attenuationCorrected(series.modality, images);
  return {
    seriesInstanceUID: series.facts.seriesInstanceUID,
    studyInstanceUID: study.facts.studyInstanceUID,
    modality: series.modality,
    origin: originOf(series, photo.state === 'yes'),
    signs,
    photo,
    screenshot,
    film: judge(signs, 'film'),
    ...(lossy ? { lossy } : {}),
    ...(!lossy && maybeLossy(series) ? { maybeLossy: true as const } : {}),
    keyImages: pickedOut(series),
    ...(corrected === undefined ? {} : { attenuationCorrected: corrected }),
  };
}

function originOf(series: Series, photo: boolean): ImageOriginFacts['origin'] {
  const images = pictures(series);
  if (images.length === 0) return 'non-image';
  if (photo) return 'photo';
  if (isLocalizer(series, images)) return 'localizer';
  if (images.every(isSecondaryCapture)) return 'secondary-capture';
  if (images.every(isComputed)) return 'derived';
  return 'original';
}

const no = { state: 'no', confidence: 0 } as const;

// Signs of one family are one witness: three header fields that one program wrote say no more than one of them.
const families: Readonly<Record<string, readonly [family: string, weight: number]>> = {
  'exif-camera': ['provenance', 0.6],
  'camera-maker': ['provenance', 0.5],
  'camera-size': ['size', 0.3],
  'colour-jpeg-capture': ['encoding', 0.25],
  'natural-colour': ['pixels', 0.4],
  'photographic-class': ['class', 0.3],
  'phone-software': ['provenance', 0.4],
  'display-size': ['size', 0.4],
  'impossible-for-modality': ['encoding', 0.4],
  'capture-claims-original': ['class', 0.4],
  'interface-pixels': ['pixels', 0.4],
  'screen-pixels': ['screen', 0.4],
  'film-pixels': ['pixels', 0.4],
  'film-conversion': ['class', 0.5],
  'scanned-image': ['class', 0.3],
  'film-digitizer': ['provenance', 0.4],
  'slices-without-place': ['place', 0.3],
};

/** Two families at least, and together enough weight; anything genuine silences them all. */
function judge(signs: readonly OriginSign[], leans: 'photo' | 'screenshot' | 'film'): ImageOriginFacts['photo'] {
  // Deep pixels or a source beside it speak against a camera, not against film.
  if (leans !== 'film' && signs.some((sign) => sign.leans === 'genuine')) return no;
  const best = new Map<string, number>();
  for (const { kind } of signs.filter((sign) => sign.leans === leans)) {
    const [family, weight] = families[kind] ?? [kind, 0.2];
    best.set(family, Math.max(best.get(family) ?? 0, weight));
  }
  const confidence =
    Math.round(
      Math.min(
        0.97,
        [...best.values()].reduce((sum, weight) => sum + weight, 0),
      ) * 100,
    ) / 100;
  if (best.size >= 2 && confidence >= 0.8) return { state: 'yes', confidence };
  if (confidence >= 0.5) return { state: 'maybe', confidence };
  return { state: 'no', confidence };
}
