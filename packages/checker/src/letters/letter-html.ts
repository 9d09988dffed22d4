import { Markup, markup } from '../export/escape.ts';
import type { LetterBlock, WrittenLetter } from './write-letter.ts';

const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem;max-inline-size:44rem;color:#1c292b;font:16px/1.55 -apple-system,'Segoe UI',Roboto,'Noto Sans',system-ui,sans-serif}
article+article{margin-block-start:2.5rem;padding-block-start:2rem;border-block-start:1px solid #bbb}
p,dl,ul,h1,h2{margin:0 0 .9rem}h1{font-size:1.15rem}h2{font-size:1rem;margin-block-end:.3rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem .9rem}dt{color:#566265}dd{margin:0}
section{margin-block:1.2rem;break-inside:avoid}ul{padding-inline-start:1.3rem}
mark{background:#fff1c2;color:inherit;padding:0 .15em}
@page{margin:20mm 18mm}
@media print{body{padding:0;font-size:11pt}article+article{break-before:page;border:0;padding:0}mark{background:none;text-decoration:underline dotted}}
`;

/** A page that stands alone, to print or to send: no script, nothing fetched, every blank marked. */
export function letterHtml(letters: readonly WrittenLetter[]): string {
  const [first] = letters;
  const title = first?.blocks.find(({ kind }) => kind === 'subject');
  const page = markup`<!doctype html>
<html lang="${first?.lang ?? 'en'}" dir="${first?.dir ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title?.kind === 'subject' ? title.line : ''}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${letters.map((letter) => markup`<article lang="${letter.lang}" dir="${letter.dir}">\n${letter.blocks.map(blockHtml)}</article>\n`)}</body>
</html>
`;
  return page.text;
}

function blockHtml(block: LetterBlock): Markup {
  if (block.kind === 'subject') return markup`<h1>${inline(block.line)}</h1>\n`;
  if (block.kind === 'facts') return factsHtml(block.rows);
  if (block.kind === 'paragraph')
    return markup`<p>${block.lines.map((line, index) => markup`${index === 0 ? '' : new Markup('<br>')}${inline(line)}`)}</p>\n`;
  return markup`<section><h2>${inline(block.title)}</h2>
${factsHtml(block.rows)}${block.lists.map(
    ({ heading, items }) =>
      markup`<p>${heading}</p>\n<ul>${items.map((item) => markup`<li>${inline(item)}</li>`)}</ul>\n`,
  )}</section>
`;
}

function factsHtml(rows: readonly (readonly [string, string])[]): Markup {
  return markup`<dl>${rows.map(([label, text]) => markup`<dt>${label.trimEnd()}</dt><dd>${inline(text)}</dd>`)}</dl>\n`;
}

/** Isolated values stand in `<bdi>`, blanks in `<mark>`. */
function inline(text: string): Markup {
  const parts = text.split(/(\u2068[^\u2069]*\u2069|\[[^\]]*\])/u);
  return markup`${parts.map((part) => {
    if (part.startsWith('\u2068')) return markup`<bdi>${part.slice(1, -1)}</bdi>`;
    return part.startsWith('[') ? markup`<mark>${part}</mark>` : part;
  })}`;
}
