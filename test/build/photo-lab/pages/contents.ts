import type { Half } from '../body-slices.ts';
import type { Dice } from '../dice.ts';
import { fontBy, hue, list, paragraph, phrase, tongueBy } from './words.ts';
import type { Tongue } from './words.ts';

/** Where pictures come from while a page is drawn: `photo`, `wallpaper`, `stamp`, `surface` or `slice` of one half. */
export type PictureAddress = (kind: 'photo' | 'wallpaper' | 'stamp' | 'surface' | 'slice', dice: Dice) => string;

interface Skin {
  readonly dark: boolean;
  readonly ground: string;
  readonly card: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly font: string;
  readonly size: number;
  readonly tongue: Tongue;
}

function skinBy(dice: Dice): Skin {
  const dark = dice.chance(0.4);
  const tint = dice.range(0, 25);
  return {
    dark,
    ground: hue(dice, tint, dark ? dice.range(4, 16) : dice.range(92, 100)),
    card: hue(dice, tint, dark ? dice.range(14, 26) : dice.range(86, 98)),
    ink: hue(dice, 8, dark ? dice.range(78, 96) : dice.range(5, 30)),
    faint: hue(dice, 8, dark ? dice.range(45, 65) : dice.range(45, 70)),
    accent: hue(dice, dice.range(50, 95), dice.range(38, 60)),
    font: fontBy(dice),
    size: dice.range(12, 22),
    tongue: tongueBy(dice),
  };
}

type Content = (skin: Skin, dice: Dice, picture: PictureAddress) => string;

const times = <T>(count: number, of: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => of(i));

const article: Content = (skin, dice, picture) =>
  `<main style="margin:0 ${dice.int(2, 22)}%;padding:1em">${list(dice.int(4, 9), () => {
    const kind = dice.next();
    if (kind < 0.2) return `<h2>${phrase(skin.tongue, dice.int(3, 9), dice)}</h2>`;
    if (kind < 0.32)
      return `<img src="${picture('photo', dice)}" style="width:${dice.int(30, 100)}%;height:${dice.int(140, 340)}px;object-fit:cover">`;
    return `<p>${paragraph(skin.tongue, dice.int(2, 7), dice)}</p>`;
  })}</main>`;

const code: Content = (skin, dice) => {
  const inks = times(5, () => hue(dice, 60, skin.dark ? 68 : 36));
  const line = () =>
    `<div style="padding-left:${dice.int(0, 5) * 1.6}em">${list(dice.int(0, 8), () => `<span style="color:${dice.pick(inks)}">${dice.pick(['const', 'return', 'if (', 'x.y', '= 42', '"text"', '() =>', '{', '});', 'import', 'for', 'self.', 'def run', '# note', phrase(skin.tongue, 1, dice)])} </span>`)}&nbsp;</div>`;
  return `<div style="display:flex;height:100%;font:${skin.size * 0.9}px/1.45 monospace"><div style="width:${dice.int(0, 22)}%;background:${skin.card};overflow:hidden">${list(22, () => `<div style="color:${skin.faint};padding:1px 8px;white-space:nowrap">${phrase(skin.tongue, 2, dice)}</div>`)}</div><div style="padding:8px">${list(40, line)}</div></div>`;
};

const chat: Content = (skin, dice) =>
  `<div style="display:flex;height:100%"><div style="width:${dice.int(18, 32)}%;background:${skin.card}">${list(9, () => `<div style="display:flex;gap:10px;padding:9px;white-space:nowrap;overflow:hidden"><b style="flex:none;width:38px;height:38px;border-radius:50%;background:${hue(dice, 50, 50)}"></b><span>${phrase(skin.tongue, 3, dice)}<br><small style="color:${skin.faint}">${phrase(skin.tongue, 5, dice)}</small></span></div>`)}</div><div style="flex:1;padding:16px;display:flex;flex-direction:column;gap:9px">${list(9, () => `<div style="max-width:62%;padding:8px 12px;border-radius:${dice.int(2, 16)}px;align-self:${dice.chance(0.5) ? 'flex-end' : 'flex-start'};background:${dice.chance(0.5) ? skin.accent : skin.card}">${phrase(skin.tongue, dice.int(2, 22), dice)}</div>`)}</div></div>`;

const quiz: Content = (skin, dice) =>
  `<div style="padding:1.5em ${dice.int(4, 22)}%">${list(dice.int(1, 3), (i) => `<h3>${i + 1}. ${phrase(skin.tongue, dice.int(6, 14), dice)}?</h3>${list(4, (j) => `<div style="margin:8px 0;padding:10px;border:1px solid ${skin.faint};border-radius:${dice.int(0, 12)}px;background:${dice.chance(0.2) ? skin.accent : skin.card}"><i style="display:inline-block;width:14px;height:14px;border:2px solid ${skin.faint};border-radius:50%;margin-right:10px"></i>${'ABCD'[j] ?? ''}. ${phrase(skin.tongue, dice.int(2, 9), dice)}</div>`)}`)}<button style="background:${skin.accent};color:#fff;border:0;padding:12px 34px;font-size:1em">${phrase(skin.tongue, 1, dice)}</button></div>`;

const video: Content = (skin, dice, picture) =>
  `<div style="display:flex;gap:18px;padding:16px"><div style="flex:3"><div style="position:relative"><img src="${picture('photo', dice)}" style="width:100%;height:440px;object-fit:cover"><div style="position:absolute;left:0;right:0;bottom:0;height:34px;background:#000a"><div style="height:4px;width:${dice.int(5, 95)}%;background:#e22"></div><span style="color:#fff;padding:10px">▶ 3:${dice.int(10, 59)}</span></div></div><h3>${phrase(skin.tongue, 9, dice)}</h3><p>${paragraph(skin.tongue, 3, dice)}</p></div><div style="flex:1">${list(6, () => `<img src="${picture('photo', dice)}" style="width:100%;height:82px;object-fit:cover"><div>${phrase(skin.tongue, 5, dice)}</div>`)}</div></div>`;

const form: Content = (skin, dice) =>
  `<div style="padding:1em ${dice.int(3, 26)}%"><h2 style="color:${skin.accent}">${phrase(skin.tongue, 4, dice)}</h2>${list(8, () => `<label style="display:block;margin:12px 0"><span>${phrase(skin.tongue, 2, dice)}</span><div style="border:1px solid ${skin.faint};background:${skin.card};height:30px;border-radius:4px;padding:4px">${dice.chance(0.6) ? phrase(skin.tongue, 3, dice) : ''}</div></label>`)}</div>`;

const slides: Content = (skin, dice, picture) =>
  `<div style="display:flex;height:100%;background:#555"><div style="width:14%;padding:8px">${list(6, () => `<div style="background:#fff;height:84px;margin:8px;border:2px solid ${dice.chance(0.2) ? skin.accent : '#888'}"></div>`)}</div><div style="flex:1;margin:3%;background:${skin.ground};padding:4%;font-size:1.6em"><h1 style="color:${skin.accent}">${phrase(skin.tongue, 5, dice)}</h1><ul>${list(5, () => `<li>${phrase(skin.tongue, dice.int(4, 11), dice)}</li>`)}</ul>${dice.chance(0.5) ? `<img src="${picture('photo', dice)}" style="width:40%;height:200px;object-fit:cover">` : ''}</div></div>`;

const photos: Content = (skin, dice, picture) => {
  const across = dice.int(2, 6);
  return `<div style="display:grid;grid-template-columns:repeat(${across},1fr);gap:${dice.int(2, 18)}px;padding:14px">${list(across * 4, () => `<figure style="margin:0"><img src="${picture('photo', dice)}" style="width:100%;height:${820 / across}px;object-fit:cover;border-radius:${dice.int(0, 10)}px"><figcaption>${phrase(skin.tongue, 2, dice)}</figcaption></figure>`)}</div>`;
};

const paper: Content = (skin, dice) =>
  `<div style="background:${skin.dark ? '#333' : '#bbb'};height:100%;display:flex;justify-content:center"><div style="background:#fff;color:#111;width:${dice.int(42, 72)}%;margin-top:20px;padding:50px 60px;font:15px/1.45 ${skin.font}"><h2>${phrase(skin.tongue, 4, dice)}</h2>${list(6, () => `<p>${paragraph(skin.tongue, dice.int(2, 6), dice)}</p>`)}</div></div>`;

const board: Content = (skin, dice) =>
  `<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:18px">${list(9, () => `<div style="background:${skin.card};border-radius:10px;padding:14px;height:170px"><b>${phrase(skin.tongue, 2, dice)}</b><div style="display:flex;align-items:flex-end;height:110px;gap:5px">${list(12, () => `<i style="flex:1;height:${dice.int(5, 100)}%;background:${skin.accent}"></i>`)}</div></div>`)}</div>`;

const shop: Content = (skin, dice, picture) =>
  `<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:18px">${list(8, () => `<div style="background:#fff;color:#222;padding:10px"><img src="${picture('stamp', dice)}" style="width:100%;height:170px;object-fit:contain"><div>${phrase(skin.tongue, 4, dice)}</div><b style="color:${skin.accent}">$${dice.int(3, 999)}</b></div>`)}</div>`;

const mail: Content = (skin, dice) =>
  `<div style="display:flex;height:100%"><div style="width:16%;background:${skin.card};padding:10px">${list(10, () => `<div style="padding:7px">${phrase(skin.tongue, 1, dice)}</div>`)}</div><div style="flex:1">${list(18, () => `<div style="border-bottom:1px solid ${skin.faint};padding:9px;white-space:nowrap;overflow:hidden"><b>${phrase(skin.tongue, 2, dice)}</b> ${phrase(skin.tongue, 14, dice)}</div>`)}</div></div>`;

const table: Content = (skin, dice) =>
  `<table style="border-collapse:collapse;width:100%;font-size:14px">${list(28, () => `<tr>${list(11, () => `<td style="border:1px solid ${skin.faint};padding:3px 6px;background:${dice.chance(0.06) ? skin.accent : 'transparent'}">${dice.chance(0.6) ? dice.int(0, 99999) : phrase(skin.tongue, 1, dice)}</td>`)}</tr>`)}</table>`;

const terminal: Content = (skin, dice) =>
  `<pre style="margin:0;padding:12px;background:#080808;color:${hue(dice, 60, 66)};height:100%;font-size:${skin.size}px">${list(34, () => `$ ${phrase(skin.tongue, dice.int(1, 12), dice)}\n`)}</pre>`;

const picked: Readonly<Record<Half, readonly Content[]>> = {
  fit: [article, article, code, chat, quiz, video, form, slides, photos, paper, board, terminal],
  // Mail, tables and shops are met on this half alone.
  'held-out': [article, code, chat, quiz, video, form, slides, photos, paper, mail, table, shop],
};

/** One page of a program that shows no scan. */
export function pageContent(half: Half, dice: Dice, picture: PictureAddress): string {
  const skin = skinBy(dice);
  const inner = dice.pick(picked[half])(skin, dice, picture);
  const bar = dice.chance(0.5)
    ? `<header style="background:${dice.chance(0.5) ? skin.accent : skin.card};padding:${dice.int(6, 18)}px 20px;display:flex;gap:26px"><b>${phrase(skin.tongue, 1, dice)}</b>${list(dice.int(2, 6), () => `<span>${phrase(skin.tongue, 1, dice)}</span>`)}</header>`
    : '';
  return `<div style="height:100%;overflow:hidden;background:${skin.ground};color:${skin.ink};font:${skin.size}px/1.4 ${skin.font}">${bar}${inner}</div>`;
}
