import type { Dice } from '../dice.ts';

const tongues = [
  'the of and to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who oil its now find long down day did get come made may part',
  'и в не на я быть он с что а по это она этот к но они мы весь который из у свой за как год так от один для сказать время дело день рука дом работа слово место лицо друг глаз вопрос',
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde Befund Untersuchung',
  'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  '的 一 是 不 了 人 我 在 有 他 这 为 之 大 来 以 个 中 上 们 到 说 国 和 地 也 子 时 道 出 而 要 于 就 下 得 可 你 年 生 检查 报告 医院 影像',
  'في من على أن إلى هذا التي الذي عن مع كان هذه بعد قبل كل يوم عند بين ما لا هو هي قال كانت تقرير',
] as const;
const fonts = ['sans-serif', 'sans-serif', 'serif', 'monospace', 'DejaVu Sans', 'Liberation Sans', 'Noto Sans'];

/** Pieces of a page, one behind the other. */
export function list(count: number, of: (index: number) => string): string {
  return Array.from({ length: count }, (_, i) => of(i)).join('');
}

export type Tongue = readonly string[];

/** The language of one page: half of them in the first. */
export function tongueBy(dice: Dice): Tongue {
  return (dice.chance(0.55) ? tongues[0] : dice.pick(tongues)).split(' ');
}

export function fontBy(dice: Dice): string {
  return dice.pick(fonts);
}

export function phrase(tongue: Tongue, count: number, dice: Dice): string {
  const text = Array.from({ length: count }, () => (dice.chance(0.05) ? String(dice.int(1, 2026)) : dice.pick(tongue)));
  return (text[0] ?? '').charAt(0).toUpperCase() + text.join(' ').slice(1);
}

export function paragraph(tongue: Tongue, sentences: number, dice: Dice): string {
  return Array.from({ length: sentences }, () => `${phrase(tongue, dice.int(5, 16), dice)}.`).join(' ');
}

/** A colour of a skin of a program: hue, strength and lightness. */
export function hue(dice: Dice, strength: number, lightness: number): string {
  return `hsl(${dice.int(0, 359)} ${Math.round(strength)}% ${Math.round(lightness)}%)`;
}
