/**
 * A description as words: lower case, accents of Latin letters off, separators to spaces, a Cyrillic “Т1” to a Latin one.
 * Padded with spaces, so that a pattern may ask for a whole word in any script.
 */
export function normalise(...texts: readonly (string | undefined)[]): string {
  const joined = texts.filter((text) => text !== undefined && text !== '').join(' | ');
  const plain = joined
    .slice(0, 512)
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replace(/т(?=\s?[12])/gu, 't')
    .replace(/\+/gu, ' + ')
    .replace(/[_\-./,;:()[\]=&^]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? '' : ` ${plain} `;
}
