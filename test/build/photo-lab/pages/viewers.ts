import type { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { fontBy, hue, list, phrase, tongueBy } from './words.ts';

/** One slice in its place: zoomed, windowed, perhaps turned, coloured or written over. */
export function sliceCell(dice: Dice, picture: PictureAddress, plain = false): string {
  const tongue = tongueBy(dice);
  const coloured = dice.chance(0.07) ? `sepia(1) saturate(6) hue-rotate(${dice.int(0, 359)}deg)` : '';
  const filter = `brightness(${dice.range(0.75, 1.5).toFixed(2)}) contrast(${dice.range(0.8, 1.5).toFixed(2)}) ${dice.chance(0.03) ? 'invert(1)' : ''} ${coloured}`;
  const flip = `scaleX(${dice.pick([1, -1])}) scale(${dice.range(0.8, 1.5).toFixed(2)}) rotate(${dice.pick([0, 0, 0, 90, 3, -4])}deg)`;
  const ink = dice.pick(['#eee', '#ed5', '#7d7', '#5bf', '#fff']);
  const corner = (at: string) =>
    `<div style="position:absolute;${at};white-space:nowrap">${list(dice.int(1, 5), () => `<div>${dice.chance(0.5) ? phrase(tongue, 2, dice) : `${dice.pick(['W', 'L', 'Im', 'Se', 'TE', 'TR', 'kV', 'Zoom'])}: ${dice.int(1, 2000)}`}</div>`)}</div>`;
  const texts =
    plain || dice.chance(0.2)
      ? ''
      : corner('left:5px;top:4px') +
        corner('right:5px;top:4px;text-align:right') +
        corner('left:5px;bottom:4px') +
        (dice.chance(0.5) ? corner('right:5px;bottom:4px;text-align:right') : '');
  const marks =
    plain || dice.chance(0.6)
      ? ''
      : `<svg style="position:absolute;inset:0;width:100%;height:100%" viewBox="0 0 100 100" preserveAspectRatio="none"><path d="M${dice.int(0, 100)} 0V100M0 ${dice.int(0, 100)}H100" stroke="${hue(dice, 90, 60)}" stroke-width=".4" fill="none"/><path d="M${dice.int(20, 50)} ${dice.int(20, 70)}L${dice.int(50, 80)} ${dice.int(20, 70)}" stroke="${ink}" stroke-width=".6"/></svg>`;
  return `<div style="position:relative;overflow:hidden;background:#000;color:${ink};min-width:0;min-height:0"><img src="${picture('slice', dice)}" style="position:absolute;inset:0;width:100%;height:100%;object-fit:contain;filter:${filter};transform:${flip}">${texts}${marks}</div>`;
}

/** A viewer of scans, in many layouts; the whole of what its window holds. */
export function viewerContent(dice: Dice, picture: PictureAddress): string {
  const light = dice.chance(0.25);
  const tongue = tongueBy(dice);
  const chrome = light ? hue(dice, 10, dice.range(75, 96)) : hue(dice, dice.range(0, 30), dice.range(8, 24));
  const ink = light ? '#222' : '#ddd';
  const across = dice.pick([1, 1, 1, 2, 2, 3, 4]);
  const down = dice.pick(across === 1 ? [1, 1, 2] : [1, 2, 2, 3]);
  const cells = list(across * down, () => sliceCell(dice, picture));
  const tool = () =>
    dice.chance(0.6)
      ? `<i style="display:inline-block;width:22px;height:22px;border:2px solid ${ink};border-radius:${dice.int(0, 11)}px"></i>`
      : `<span>${phrase(tongue, 1, dice)}</span>`;
  const bar = dice.chance(0.75)
    ? `<div style="background:${chrome};padding:${dice.int(4, 14)}px;display:flex;gap:${dice.int(8, 26)}px;align-items:center;white-space:nowrap;overflow:hidden">${list(dice.int(6, 20), tool)}</div>`
    : '';
  const strip = dice.chance(0.6)
    ? `<div style="width:${dice.int(7, 20)}%;background:${chrome};padding:6px;overflow:hidden">${list(dice.int(3, 6), () => `<div style="height:120px;display:grid;margin-bottom:6px;border:1px solid #777">${sliceCell(dice, picture, true)}</div><small>${phrase(tongue, 2, dice)}</small>`)}</div>`
    : '';
  const side = dice.chance(0.2)
    ? `<div style="width:24%;background:${chrome};padding:10px;overflow:hidden">${list(14, () => `<p style="margin:6px 0">${phrase(tongue, 4, dice)}</p>`)}</div>`
    : '';
  const gap = dice.int(0, 4);
  return `<div style="height:100%;display:flex;flex-direction:column;background:#000;color:${ink};font:${dice.int(11, 18)}px ${fontBy(dice)}">${bar}<div style="flex:1;display:flex;min-height:0;flex-direction:${dice.chance(0.8) ? 'row' : 'row-reverse'}">${strip}<div style="flex:1;min-width:0;display:grid;gap:${gap}px;background:${dice.chance(0.7) ? '#555' : '#000'};grid-template:repeat(${down},minmax(0,1fr))/repeat(${across},minmax(0,1fr))">${cells}</div>${side}</div></div>`;
}

/** What lies on a light box: slices in rows, small print, near black between. A printer of films has no colours. */
export function filmContent(dice: Dice, picture: PictureAddress): string {
  const across = dice.pick([1, 1, 2, 3, 4, 5]);
  const down = across === 1 ? 1 : dice.pick([across, across + 1, Math.max(1, across - 1)]);
  return `<div style="height:100%;background:#0b0d10;filter:grayscale(1);padding:2.5%;box-sizing:border-box;display:grid;gap:${dice.int(2, 9)}px;font:${dice.int(9, 14)}px sans-serif;grid-template:repeat(${down},minmax(0,1fr))/repeat(${across},minmax(0,1fr))">${list(across * down, () => sliceCell(dice, picture))}</div>`;
}
