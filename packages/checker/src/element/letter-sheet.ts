import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LetterBlock, LetterRow, WrittenLetter } from '../letters/write-letter.ts';

/** A letter as it will be printed: its own language and direction, values of files set apart, every blank marked. */
export function letterSheet(letter: WrittenLetter): TemplateResult {
  return html`<article lang=${letter.lang} dir=${letter.dir}>${letter.blocks.map(blockView)}</article>`;
}

function blockView(block: LetterBlock): TemplateResult {
  switch (block.kind) {
    case 'subject':
      return html`<h3>${inline(block.line)}</h3>`;
    case 'facts':
      return factsView(block.rows);
    case 'paragraph':
      return html`<p>${block.lines.map((line, index) => html`${index === 0 ? '' : html`<br />`}${inline(line)}`)}</p>`;
    case 'scan':
      return html`<section>
        <h4>${inline(block.title)}</h4>
        ${factsView(block.rows)}
        ${block.lists.map(
          ({ heading, items }) =>
            html`<p>${heading}</p>
              <ul>
                ${items.map((item) => html`<li>${inline(item)}</li>`)}
              </ul>`,
        )}
      </section>`;
  }
}

function factsView(rows: readonly LetterRow[]): TemplateResult {
  return html`<dl>
    ${rows.map(
      ([label, text]) =>
        html`<div>
          <dt>${label.trimEnd()}</dt>
          <dd>${inline(text)}</dd>
        </div>`,
    )}
  </dl>`;
}

function inline(text: string): readonly (TemplateResult | string)[] {
  return text.split(/(\u2068[^\u2069]*\u2069|\[[^\]]*\])/u).map((part) => {
    if (part.startsWith('\u2068')) return html`<bdi>${part.slice(1, -1)}</bdi>`;
    return part.startsWith('[') ? html`<mark>${part}</mark>` : part;
  });
}
