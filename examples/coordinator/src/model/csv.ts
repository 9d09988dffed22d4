/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with its mark, so that Excel reads Chinese; and no cell that a spreadsheet takes
 * for a formula, since names come from strangers' files.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What starts a formula in Excel, LibreOffice, Numbers or Google Sheets, also in its full-width form, also behind spaces. */
const formula = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠\t\r\n|%]/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
