import type { LetterBlock, WrittenLetter } from './write-letter.ts';

const RULE = '– – – – –';

/** The letter as plain text, for a mail or a chat: the hospital’s language first, English beneath it. */
export function letterText(letters: readonly WrittenLetter[]): string {
  return `${letters.map(oneText).join(`\n\n${RULE}\n\n`)}\n`;
}

function oneText(letter: WrittenLetter): string {
  const text = letter.blocks.map(blockText).join('\n\n');
  // Between Arabic words a Latin name needs its isolation; elsewhere the marks only get in the way of a mail.
  return letter.dir === 'rtl' ? text : text.replaceAll(/[\u2066-\u2069]/g, '');
}

function blockText(block: LetterBlock): string {
  if (block.kind === 'facts') return block.rows.map(rowText).join('\n');
  if (block.kind === 'subject') return block.line;
  if (block.kind === 'paragraph') return block.lines.join('\n');
  const lists = block.lists.flatMap(({ heading, items }) => [`   ${heading}`, ...items.map((item) => `   - ${item}`)]);
  return [block.title, ...block.rows.map((row) => `   ${rowText(row)}`), ...lists].join('\n');
}

function rowText([label, text]: readonly [string, string]): string {
  return `${label}${text}`;
}
