import type { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { fontBy, hue, list, phrase, tongueBy } from './words.ts';

const grey = (level: number) => `hsl(0 0% ${Math.round(level)}%)`;

/**
 * What is round and grey on black, and no scan: dials, lenses, plates, wheels, moons on a cover or a page. Its print, dots, ticks and
 * stripes lie where a viewer has its letters.
 */
export function roundThings(dice: Dice, picture: PictureAddress): string {
  const tongue = tongueBy(dice);
  const ground = dice.chance(0.75) ? grey(dice.range(0, 12)) : hue(dice, dice.range(0, 25), dice.range(4, 20));
  const count = dice.pick([1, 1, 1, 2, 3]);
  const words = list(dice.int(1, 6), () => {
    const size = dice.int(12, 64);
    const ink = dice.chance(0.7) ? grey(dice.range(60, 100)) : hue(dice, 80, 50);
    return `<div style="position:absolute;left:${dice.int(0, 75)}%;top:${dice.int(0, 92)}%;white-space:nowrap;font:${dice.chance(0.5) ? 'bold ' : ''}${size}px ${fontBy(dice)};color:${ink};transform:rotate(${dice.pick([0, 0, 0, 90, -90])}deg)">${phrase(tongue, dice.int(1, 4), dice)}</div>`;
  });
  const stripe = dice.chance(0.4)
    ? `<div style="position:absolute;left:${dice.int(-5, 90)}%;top:${dice.int(-5, 90)}%;width:${dice.int(3, 40)}%;height:${dice.int(3, 40)}%;background:${hue(dice, 80, 45)}"></div>`
    : '';
  const dots = dice.chance(0.35)
    ? `<div style="position:absolute;left:${dice.int(0, 60)}%;top:${dice.int(0, 70)}%;width:${dice.int(15, 50)}%;height:${dice.int(10, 40)}%;background:radial-gradient(circle,${grey(dice.range(40, 95))} 35%,#0000 40%) 0 0/${dice.int(8, 26)}px ${dice.int(8, 26)}px"></div>`
    : '';
  return `<div style="position:relative;width:100%;height:100%;overflow:hidden;background:${ground}">${dots}${stripe}${list(count, () => roundThing(dice, picture))}${words}</div>`;
}

function roundThing(dice: Dice, picture: PictureAddress): string {
  const across = dice.int(22, 85);
  const [inner, outer] = [dice.range(5, 95), dice.range(5, 80)];
  const face = dice.pick([
    `radial-gradient(circle at ${dice.int(25, 75)}% ${dice.int(25, 75)}%,${grey(inner)},${grey(outer)} ${dice.int(40, 90)}%)`,
    `linear-gradient(${dice.int(0, 359)}deg,${grey(inner)},${grey(outer)})`,
    `conic-gradient(${list(6, (i) => `${i > 0 ? ',' : ''}${grey(dice.range(10, 90))}`)})`,
    `url(${picture('surface', dice)}) center/cover`,
    `url(${picture('photo', dice)}) center/cover`,
  ]);
  const rings = list(
    dice.int(0, 4),
    () =>
      `<div style="position:absolute;inset:${dice.int(-16, 42)}%;border-radius:50%;border:${dice.int(1, 16)}px ${dice.pick(['solid', 'solid', 'dashed', 'dotted'])} ${grey(dice.range(20, 100))};clip-path:${dice.chance(0.3) ? `inset(0 ${dice.int(0, 60)}% 0 0)` : 'none'}"></div>`,
  );
  const ticks = dice.chance(0.4)
    ? list(
        dice.pick([8, 12, 24, 60]),
        (i) =>
          `<div style="position:absolute;left:50%;top:50%;width:1.2%;height:46%;transform-origin:50% 0;transform:rotate(${i * 30}deg)"><i style="position:absolute;bottom:0;width:100%;height:14%;background:${grey(90)}"></i></div>`,
      )
    : '';
  return `<div style="position:absolute;left:${dice.int(0, 80) - across / 4}%;top:${dice.int(0, 60) - across / 4}%;width:${across}%;aspect-ratio:${dice.chance(0.7) ? 1 : dice.range(0.75, 1.3).toFixed(2)};filter:${dice.chance(0.85) ? 'grayscale(1)' : 'none'}"><div style="position:absolute;inset:0;border-radius:50%;background:${face}"></div>${rings}${ticks}</div>`;
}
