import type { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { fontBy, hue, list, paragraph, phrase, tongueBy } from './words.ts';
import type { Tongue } from './words.ts';

interface Night {
  readonly tongue: Tongue;
  readonly ground: string;
  readonly card: string;
  readonly ink: string;
  readonly faint: string;
}

type Page = (night: Night, dice: Dice, picture: PictureAddress) => string;

const cover = (address: string, dice: Dice) =>
  `background:url(${address}) ${dice.int(0, 100)}% ${dice.int(0, 100)}%/cover;filter:${dice.chance(0.3) ? 'grayscale(1)' : `saturate(${dice.range(0.2, 1.2).toFixed(2)})`} brightness(${dice.range(0.5, 1.1).toFixed(2)})`;
const sign = (dice: Dice, ink: string, side: number) =>
  `<i style="display:inline-block;width:${side}px;height:${side}px;border:2px solid ${ink};border-radius:${dice.int(0, side / 2)}px"></i>`;

/** A short film, a story or a picture alone, its buttons beside it. */
const story: Page = ({ tongue, ink, faint }, dice, picture) => {
  const wide = dice.int(22, 60);
  return `<div style="display:flex;height:100%;justify-content:center;gap:18px"><div style="width:${wide}%;margin:${dice.int(0, 30)}px 0;border-radius:${dice.int(0, 14)}px;${cover(picture('photo', dice), dice)}"></div><div style="display:flex;flex-direction:column;justify-content:flex-end;gap:14px;padding-bottom:30px;font-size:13px;color:${faint}">${list(dice.int(0, 6), () => `<span>${sign(dice, ink, 24)}<br>${dice.int(1, 999)}</span>`)}</div><div style="position:absolute;left:${dice.int(2, 20)}%;bottom:${dice.int(3, 14)}%;max-width:30%"><b>${phrase(tongue, 2, dice)}</b><br>${phrase(tongue, dice.int(2, 8), dice)}</div></div>`;
};

/** A picture or a film as wide as the window, black above and below. */
const theatre: Page = ({ tongue, ink }, dice, picture) => {
  const high = dice.int(38, 96);
  const bar = dice.chance(0.6)
    ? `<div style="position:absolute;left:0;right:0;bottom:0;padding:10px 20px;color:${ink};background:linear-gradient(#0000,#000c)"><div style="height:4px;background:#fff4"><div style="height:4px;width:${dice.int(2, 98)}%;background:${hue(dice, 85, 50)}"></div></div>▶ ${dice.int(0, 2)}:${dice.int(10, 59)} / ${phrase(tongue, 2, dice)}</div>`
    : '';
  return `<div style="position:absolute;inset:${(100 - high) / 2}% ${dice.chance(0.5) ? 0 : dice.int(5, 32)}%;${cover(picture(dice.chance(0.8) ? 'photo' : 'surface', dice), dice)}"></div>${bar}`;
};

const player: Page = ({ tongue, ink, faint, card }, dice, picture) =>
  `<div style="display:flex;height:100%;align-items:center;justify-content:center;gap:5%"><div style="width:${dice.int(18, 38)}%;aspect-ratio:1;border-radius:${dice.chance(0.3) ? 50 : 3}%;${cover(picture(dice.chance(0.6) ? 'photo' : 'surface', dice), dice)}"></div><div><h1>${phrase(tongue, 2, dice)}</h1>${list(dice.int(2, 8), () => `<p style="color:${faint}">${phrase(tongue, 3, dice)}</p>`)}<div style="width:320px;height:5px;background:${card}"><div style="width:${dice.int(5, 95)}%;height:5px;background:${ink}"></div></div></div></div>`;

/** A column of words with signs, and little beside it. */
const menu: Page = ({ tongue, ink, faint, card }, dice) =>
  `<div style="height:100%;padding:18px ${dice.int(2, 30)}%;font-size:${dice.int(15, 30)}px">${list(dice.int(4, 10), () => `<div style="display:flex;gap:16px;align-items:center;padding:${dice.int(6, 16)}px">${sign(dice, ink, 24)}${phrase(tongue, dice.int(1, 3), dice)}</div>`)}</div><div style="position:absolute;right:${dice.int(4, 40)}%;bottom:${dice.int(5, 50)}%;width:${dice.int(18, 36)}%;background:${card};border-radius:${dice.int(0, 16)}px;padding:16px;color:${faint}">${list(dice.int(2, 6), () => `<p>${phrase(tongue, 3, dice)}</p>`)}</div>`;

/** A dialogue in the middle, or the sign of a program that starts. */
const dialogue: Page = ({ tongue, ink, faint, card }, dice) =>
  `<div style="display:grid;height:100%;place-items:center;text-align:center"><div style="background:${dice.chance(0.5) ? card : '#0000'};padding:30px;border-radius:16px;max-width:60%"><div style="width:${dice.int(60, 220)}px;aspect-ratio:1;margin:auto;border-radius:${dice.chance(0.7) ? 50 : 12}%;background:conic-gradient(${list(4, (i) => `${i > 0 ? ',' : ''}${dice.chance(0.5) ? hue(dice, 60, 50) : hue(dice, 0, dice.range(20, 90))}`)})"></div><h1 style="color:${ink}">${phrase(tongue, dice.int(2, 9), dice)}</h1><p style="color:${faint}">${paragraph(tongue, dice.int(1, 3), dice)}</p></div></div>`;

/** A talk, with pictures sent in it. */
const talk: Page = ({ tongue, card, faint }, dice, picture) =>
  `<div style="height:100%;padding:20px 6%;display:flex;flex-direction:column;gap:12px">${list(dice.int(2, 5), () => {
    const own = dice.chance(0.5);
    const inside = dice.chance(0.55)
      ? `<div style="display:grid;grid-template-columns:repeat(${dice.int(1, 2)},1fr);gap:3px">${list(dice.int(1, 4), () => `<div style="width:${dice.int(120, 230)}px;height:${dice.int(110, 210)}px;${cover(picture(dice.chance(0.6) ? 'photo' : 'surface', dice), dice)}"></div>`)}</div>`
      : phrase(tongue, dice.int(2, 14), dice);
    return `<div style="align-self:${own ? 'flex-end' : 'flex-start'};background:${own ? hue(dice, 45, dice.range(12, 26)) : card};padding:8px 12px;border-radius:12px">${inside}<small style="color:${faint}"> ${dice.int(0, 23)}:${dice.int(10, 59)}</small></div>`;
  })}</div>`;

/** Dials and numbers of a machine, a clock, a game. */
const dials: Page = ({ tongue, ink, faint }, dice) =>
  `<div style="height:100%;display:grid;grid-template-columns:repeat(${dice.int(1, 4)},1fr);place-items:center">${list(
    dice.int(1, 8),
    () => {
      const side = dice.int(90, 280);
      return `<div style="width:${side}px;height:${side}px;border-radius:50%;border:${dice.int(3, 22)}px solid ${dice.chance(0.5) ? hue(dice, 50, 45) : faint};display:grid;place-items:center;font-size:${side / 5}px;color:${ink}">${dice.int(0, 999)}<small style="font-size:12px">${phrase(tongue, 1, dice)}</small></div>`;
    },
  )}</div>`;

/** Pictures of the world in a row below a large one, as programs for photographers lay them. */
const gallery: Page = ({ tongue, faint, card }, dice, picture) => {
  const count = dice.int(4, 9);
  return `<div style="display:flex;height:100%;flex-direction:column;gap:6px;padding:6px"><div style="flex:1;margin:0 ${dice.int(0, 22)}%;${cover(picture('photo', dice), dice)}"></div><div style="display:flex;height:90px;gap:6px;background:${card};padding:6px">${list(count, () => `<div style="flex:1;${cover(picture('photo', dice), dice)}"></div>`)}</div></div><div style="position:absolute;right:8px;top:8px;color:${faint}">${list(dice.int(0, 6), () => `<div>${phrase(tongue, 1, dice)}: ${dice.int(1, 3200)}</div>`)}</div>`;
};

const pages = [story, story, theatre, player, menu, dialogue, talk, dials, gallery] as const;

/** A program with a dark face that shows no scan: pictures, words and signs on near black, in grey or in pale colours. */
export function nightPage(dice: Dice, picture: PictureAddress): string {
  const tint = dice.range(0, 18);
  const night: Night = {
    tongue: tongueBy(dice),
    ground: hue(dice, tint, dice.range(0, 8)),
    card: hue(dice, tint, dice.range(9, 20)),
    ink: hue(dice, 6, dice.range(75, 100)),
    faint: hue(dice, 6, dice.range(45, 70)),
  };
  return `<div style="position:relative;height:100%;overflow:hidden;background:${night.ground};color:${night.ink};font:${dice.int(13, 20)}px/1.4 ${fontBy(dice)}">${dice.pick(pages)(night, dice, picture)}</div>`;
}
