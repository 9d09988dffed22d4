import type { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { fontBy, hue, list, paragraph, phrase, tongueBy } from './words.ts';
import type { Tongue } from './words.ts';

/** A thing printed or written on; `ecg` is ruled paper with a trace. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const paperColour = (dice: Dice) => `hsl(${dice.int(30, 60)} ${dice.int(0, 35)}% ${dice.int(86, 99)}%)`;

const crease = (dice: Dice) =>
  dice.chance(0.5)
    ? `<div style="position:absolute;inset:0;background:linear-gradient(${dice.int(0, 180)}deg,#0000 ${dice.int(10, 45)}%,#0002 ${dice.int(46, 52)}%,#fff3 54%,#0000 ${dice.int(58, 95)}%)"></div>`
    : '';

function lines(tongue: Tongue, dice: Dice): string {
  const kind = dice.next();
  if (kind < 0.15) return `<h3 style="margin:.6em 0">${phrase(tongue, dice.int(2, 6), dice)}</h3>`;
  if (kind < 0.3)
    return `<table style="border-collapse:collapse;width:100%;margin:.6em 0">${list(dice.int(3, 8), () => `<tr>${list(4, () => `<td style="border:${dice.int(0, 1)}px solid #777;padding:3px 8px">${dice.chance(0.5) ? dice.int(1, 999) : phrase(tongue, 2, dice)}</td>`)}</tr>`)}</table>`;
  if (kind < 0.36) return `<hr>`;
  return `<p style="margin:.5em 0">${paragraph(tongue, dice.int(1, 5), dice)}</p>`;
}

const scrawl = (dice: Dice, ink: string, wide: number) =>
  `<svg width="${wide}" height="60" viewBox="0 0 200 60"><path d="M5 40${list(12, (i) => `Q${12 + i * 16} ${dice.int(2, 58)} ${20 + i * 16} ${dice.int(20, 45)}`)}" fill="none" stroke="${ink}" stroke-width="2"/></svg>`;

/** A letter, a report, a form or an invoice. */
function letter(dice: Dice): Sheet {
  const tongue = tongueBy(dice);
  const [width, height] = dice.pick([
    [794, 1123],
    [794, 1123],
    [816, 1056],
    [560, 794],
    [380, 900],
  ] as const);
  const head = dice.chance(0.6)
    ? `<div style="display:flex;gap:20px;align-items:center;border-bottom:2px solid ${hue(dice, 60, 40)}"><b style="width:64px;height:64px;border-radius:${dice.int(0, 32)}px;background:${hue(dice, 60, 45)}"></b><h2 style="color:${hue(dice, 60, 30)}">${phrase(tongue, 4, dice)}</h2></div>`
    : '';
  const stamp = dice.chance(0.35)
    ? `<div style="position:absolute;right:14%;bottom:9%;width:130px;height:130px;border:5px double #2a3c9acc;border-radius:50%;color:#2a3c9acc;text-align:center;line-height:120px;transform:rotate(${dice.int(-30, 30)}deg)">${phrase(tongue, 1, dice)}</div>`
    : '';
  const html = `<div style="padding:${dice.int(30, 90)}px;font:${dice.int(11, 20)}px/1.4 ${fontBy(dice)};color:${dice.chance(0.85) ? '#1a1a1c' : '#2a2a6a'}">${head}${list(dice.int(5, 18), () => lines(tongue, dice))}${dice.chance(0.5) ? scrawl(dice, '#1c2a8a', 240) : ''}${stamp}</div>`;
  return framed(width, height, html, dice);
}

/** Lines written by hand, ruled or not. */
function handwritten(dice: Dice): Sheet {
  const ink = dice.pick(['#16245c', '#111', '#243a8c', '#7a1c1c']);
  const rule = dice.chance(0.6) ? `background:repeating-linear-gradient(#0000 0 38px,#58a8 38px 40px);` : '';
  return framed(
    720,
    1000,
    `<div style="position:absolute;inset:0;${rule}padding:40px">${list(dice.int(6, 20), () => scrawl(dice, ink, dice.int(300, 640)))}</div>`,
    dice,
  );
}

/** Two pages of a book or a journal, darker in the fold. */
function book(dice: Dice, picture: PictureAddress): Sheet {
  const tongue = tongueBy(dice);
  const page = () =>
    `<div style="flex:1;padding:56px 46px;text-align:justify;font:${dice.int(13, 19)}px/1.45 serif;overflow:hidden">${dice.chance(0.3) ? `<img src="${picture('photo', dice)}" style="width:100%;height:260px;object-fit:cover;filter:${dice.chance(0.5) ? 'grayscale(1)' : 'none'}">` : ''}${list(6, () => `<p>${paragraph(tongue, dice.int(3, 8), dice)}</p>`)}</div>`;
  const one = dice.chance(0.4);
  return framed(
    one ? 600 : 1160,
    820,
    `<div style="display:flex;height:100%">${page()}${one ? '' : page()}</div><div style="position:absolute;inset:0;background:linear-gradient(90deg,#0003,#0000 12%,#0000 ${one ? 90 : 42}%,#0006 ${one ? 100 : 50}%,#0000 58%,#0000 90%,#0002)"></div>`,
    dice,
  );
}

/** A newspaper, a leaflet, a box of medicine: print, pictures and colour fields. */
function print(dice: Dice, picture: PictureAddress): Sheet {
  const tongue = tongueBy(dice);
  const columns = dice.int(1, 4);
  return framed(
    dice.int(400, 1000),
    dice.int(400, 1100),
    `<div style="background:${dice.chance(0.4) ? hue(dice, 60, 60) : 'none'};height:100%;padding:30px;box-sizing:border-box;columns:${columns};font:${dice.int(11, 24)}px/1.3 ${fontBy(dice)}"><h1 style="font-size:${dice.int(26, 80)}px;margin:0;column-span:${dice.pick(['all', 'none'])}">${phrase(tongue, dice.int(1, 5), dice)}</h1>${dice.chance(0.6) ? `<img src="${picture(dice.chance(0.5) ? 'photo' : 'stamp', dice)}" style="width:100%">` : ''}${list(8, () => `<p>${paragraph(tongue, dice.int(1, 5), dice)}</p>`)}</div>`,
    dice,
  );
}

/** Ruled paper with traces. */
export function ecgStrip(dice: Dice): Sheet {
  const width = dice.int(900, 1500);
  const height = dice.int(360, 1000);
  const red = `hsl(${dice.int(340, 375)} 70% ${dice.int(65, 82)}%`;
  const traces = dice.int(1, 12);
  const step = height / (traces + 1);
  const beat = dice.int(60, 130);
  const trace = (row: number) => {
    const base = step * (row + 1);
    const tall = dice.range(0.2, 1.2) * Math.min(step, 140) * (dice.chance(0.2) ? -1 : 1);
    return `<path d="M10 ${base}${list(Math.floor((width - 40) / beat), (i) => {
      const x = 10 + i * beat;
      return `L${x + beat * 0.25} ${base}q${beat * 0.06} ${-tall * 0.18} ${beat * 0.12} 0l${beat * 0.04} ${tall * 0.1}l${beat * 0.04} ${-tall}l${beat * 0.05} ${tall * 1.2}l${beat * 0.04} ${-tall * 0.3}q${beat * 0.12} ${-tall * 0.3} ${beat * 0.2} 0`;
    })}" fill="none" stroke="#111" stroke-width="${dice.range(1.2, 2.6).toFixed(1)}"/>`;
  };
  const grid = (gap: number, strength: string) =>
    `repeating-linear-gradient(${red} / ${strength}) 0 1.5px,#0000 1.5px ${gap}px),repeating-linear-gradient(90deg,${red} / ${strength}) 0 1.5px,#0000 1.5px ${gap}px)`;
  return framed(
    width,
    height,
    `<div style="position:absolute;inset:0;background:${grid(10, '.5')},${grid(50, '1')}"></div><svg style="position:absolute;inset:0" width="${width}" height="${height}">${list(traces, trace)}</svg><div style="position:absolute;left:20px;top:10px;font:16px monospace">${phrase(tongueBy(dice), 8, dice)}</div>`,
    dice,
  );
}

export function anySheet(dice: Dice, picture: PictureAddress): Sheet {
  const kind = dice.next();
  if (kind < 0.55) return letter(dice);
  if (kind < 0.68) return handwritten(dice);
  return kind < 0.85 ? book(dice, picture) : print(dice, picture);
}

/** A box, a poster or a cover, which nobody calls a document. */
export function printedThing(dice: Dice, picture: PictureAddress): Sheet {
  const tongue = tongueBy(dice);
  const big = `<h1 style="font-size:${dice.int(40, 140)}px;margin:20px;color:${hue(dice, 70, dice.int(15, 90))}">${phrase(tongue, dice.int(1, 3), dice)}</h1>`;
  const width = dice.int(300, 900);
  const height = dice.int(300, 1000);
  const shown = picture(dice.pick(['photo', 'stamp', 'surface', 'wallpaper'] as const), dice);
  return {
    width,
    height,
    html: `<div style="position:relative;overflow:hidden;width:${width}px;height:${height}px;background:${hue(dice, dice.range(10, 80), dice.range(20, 80))};box-shadow:0 6px 22px #0008">${dice.chance(0.7) ? `<img src="${shown}" style="position:absolute;inset:${dice.int(0, 20)}%;object-fit:cover;width:${dice.int(50, 100)}%;height:${dice.int(50, 100)}%">` : ''}<div style="position:relative">${big}</div></div>`,
  };
}

function framed(width: number, height: number, inner: string, dice: Dice): Sheet {
  return {
    width,
    height,
    html: `<div style="position:relative;overflow:hidden;width:${width}px;height:${height}px;background:${paperColour(dice)};box-shadow:0 4px 16px #0007">${inner}${crease(dice)}</div>`,
  };
}
