import type { MeasureResult } from '../../measure/measurement.ts';
import type { DeskMessages } from '../../messages/desk.ts';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { Measurement } from './measures.ts';

/** The number alone, for the picture. */
export function shortText({ result }: Measurement, { reading: words }: ViewerMessages): string {
  if (!result) return '…';
  if (result.length !== undefined) return lengthText(result.length, result, words);
  if (result.degrees !== undefined) return degreesText(result.degrees);
  if (result.area !== undefined)
    return result.region ? valueText(result.region.mean, result, words, false) : words.noValue;
  return result.value === undefined ? words.noValue : valueText(result.value, result, words, false);
}

/** All that was found, with units and where they come from. */
export function longText({ kind, result }: Measurement, { reading: words }: ViewerMessages): string {
  const name = words.measures[kind];
  if (!result) return `${name} …`;
  const source = words.scales[result.scale.source];
  if (result.length !== undefined) return `${name} ${lengthText(result.length, result, words)} (${source})`;
  if (result.degrees !== undefined) return `${name} ${degreesText(result.degrees)} (${source})`;
  const suv = suvText(result, words);
  if (result.area === undefined)
    return `${name} ${result.value === undefined ? words.noValue : valueText(result.value, result, words)}${suv}`;
  const { region } = result;
  const area = `${areaText(result.area, result, words)} (${source})`;
  if (!region) return `${name} ${area} · ${words.noValue}`;
  const say = (value: number): string => valueText(value, result, words);
  return [
    `${name} ${area}`,
    `${words.mean} ${say(region.mean)}`,
    `${words.deviation} ${number(region.deviation * factorOf(result))}`,
    `${words.range} ${number(region.smallest * factorOf(result))} … ${number(region.largest * factorOf(result))}${suv}`,
  ].join(' · ');
}

function lengthText(length: number, { scale }: MeasureResult, words: DeskMessages): string {
  return scale.source === 'none' ? `${length.toFixed(1)} ${words.pixels}` : `${length.toFixed(1)} mm`;
}

function areaText(area: number, { scale }: MeasureResult, words: DeskMessages): string {
  if (scale.source === 'none') return `${area.toFixed(0)} ${words.pixels}²`;
  return area < 100 ? `${area.toFixed(1)} mm²` : `${(area / 100).toFixed(2)} cm²`;
}

function degreesText(degrees: number): string {
  return Number.isNaN(degrees) ? '–' : `${degrees.toFixed(1)}°`;
}

/** PET is told as SUV where there is one. */
function factorOf({ suv }: MeasureResult): number {
  return suv?.ok ? suv.factor : 1;
}

/** `named`: says of a stored value that it is one. */
function valueText(value: number, result: MeasureResult, words: DeskMessages, named = true): string {
  if (result.suv?.ok) return `${(value * result.suv.factor).toFixed(2)} SUV`;
  const { unit } = result;
  switch (unit.kind) {
    case 'hounsfield':
      return `${number(value)} HU`;
    case 'becquerel':
      return `${number(value)} Bq/ml`;
    case 'suv':
      return `${value.toFixed(2)} SUV`;
    case 'named':
      return `${number(value)} ${unit.name}`;
    case 'stored':
      return named ? `${number(value)} (${words.stored})` : number(value);
  }
}

function suvText({ suv }: MeasureResult, words: DeskMessages): string {
  return suv && !suv.ok ? ` · ${words.noSuv} ${words.suvReasons[suv.reason]}` : '';
}

function number(value: number): string {
  const size = Math.abs(value);
  return Number.isInteger(value) ? String(value) : value.toFixed(size < 1 ? 4 : size < 10 ? 2 : 1);
}
