import type { Elements } from '../state/elements.ts';

/** Why no SUV can be given. Closed: each has its words. */
export type SuvRefusal =
  /** Units (0054,1001) are neither Bq/ml nor counts with a factor of their own. */
  | 'units'
  /** Corrected Image (0028,0051) lacks attenuation or decay. */
  | 'not-corrected'
  | 'weight'
  | 'dose'
  | 'half-life'
  /** Decay Correction (0054,1102) is neither START nor ADMIN. */
  | 'decay-correction'
  /** A time is missing, or they contradict each other. */
  | 'times';

export type SuvFactor =
  { readonly ok: true; readonly factor: number } | { readonly ok: false; readonly reason: SuvRefusal };

const refused = (reason: SuvRefusal): SuvFactor => ({ ok: false, reason });

/**
 * What a value of a PET picture is multiplied by to give SUV by body weight in g/ml: the vendor-neutral way of QIBA, over the PET
 * modules of PS3.3 C.8.9. Nothing is guessed: without weight, dose or times there is no SUV.
 */
export function suvFactor(elements: Elements): SuvFactor {
  const units = elements.text(0x00541001);
  if (units === 'GML') return { ok: true, factor: 1 };
  const corrected = elements.texts(0x00280051);
  if (!corrected.includes('ATTN') || !corrected.includes('DECY')) return refused('not-corrected');
  if (units === 'CNTS') {
    const factor = elements.text(0x70530010, 'LO') === 'Philips PET Private Group' && elements.number(0x70531000, 'DS');
    return factor ? { ok: true, factor } : refused('units');
  }
  if (units !== 'BQML') return refused('units');
  const [drug] = elements.items(0x00540016);
  // kg, Bq, s
  const weight = elements.number(0x00101030, 'DS');
  const dose = drug?.number(0x00181074, 'DS');
  const halfLife = drug?.number(0x00181075, 'DS');
  if (!weight || weight <= 0) return refused('weight');
  // Some writers state MBq: no human is given less than a tenth of one.
  if (!dose || dose < 1e5) return refused('dose');
  const decay = elements.text(0x00541102);
  if (decay === 'ADMIN') return { ok: true, factor: (weight * 1000) / dose };
  if (decay !== 'START') return refused('decay-correction');
  if (!halfLife || halfLife <= 0) return refused('half-life');
  const elapsed = drug && secondsFromDose(elements, drug);
  if (elapsed === undefined || elapsed < 0 || elapsed > 86_400) return refused('times');
  return { ok: true, factor: (weight * 1000) / (dose * 2 ** (-elapsed / halfLife)) };
}

/** From administration to the time that decay is corrected to. */
function secondsFromDose(elements: Elements, drug: Elements): number | undefined {
  const scan = correctedTo(elements);
  if (!scan) return undefined;
  const whole = drug.text(0x00181078, 'DT');
  const stated = whole === undefined ? undefined : moment(whole.slice(0, 8), whole.slice(8).replace(/[+-]\d{4}$/, ''));
  // A date of another day altogether was shifted to hide the patient's; the time of the day still stands.
  if (stated && Math.abs(scan.total - stated.total) <= 86_400) return scan.total - stated.total;
  const start = timeOfDay(drug.text(0x00181072, 'TM') ?? whole?.slice(8).replace(/[+-]\d{4}$/, ''));
  if (start === undefined) return undefined;
  // Given before midnight, scanned after it.
  return scan.ofDay >= start ? scan.ofDay - start : scan.ofDay + 86_400 - start;
}

interface Moment {
  /** Seconds of its day, and since an arbitrary day. */
  readonly ofDay: number;
  readonly total: number;
}

/** The start of the scan: that of the series, unless a later one shows that the series was made afterwards. */
function correctedTo(elements: Elements): Moment | undefined {
  const series = moment(elements.text(0x00080021, 'DA'), elements.text(0x00080031, 'TM'));
  const acquired = moment(elements.text(0x00080022, 'DA'), elements.text(0x00080032, 'TM'));
  if (series && acquired && series.total <= acquired.total) return series;
  if (elements.text(0x00090010, 'LO') !== 'GEMS_PETD_01') return undefined;
  const scan = elements.text(0x0009100d, 'DT');
  return scan === undefined ? undefined : moment(scan.slice(0, 8), scan.slice(8));
}

function moment(date: string | undefined, time: string | undefined): Moment | undefined {
  const match = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(date ?? '');
  const ofDay = timeOfDay(time);
  if (!match || ofDay === undefined) return undefined;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 1000;
  return { ofDay, total: day + ofDay };
}

/** Seconds of the day of a TM value. Hours alone are too coarse to correct decay by. */
function timeOfDay(time: string | undefined): number | undefined {
  const match = /^(\d{2}):?(\d{2}):?(\d{2})?(\.\d{1,6})?$/.exec(time ?? '');
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) + Number(match[4] ?? 0);
}
