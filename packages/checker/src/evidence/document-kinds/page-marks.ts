import { fold } from './fold.ts';

/** What a paper prints of its own pages: “page 2 of 3”. */
export interface PageMarks {
  readonly total: number;
  /** Numbers that were seen, in order. */
  readonly seen: readonly number[];
}

// Folded text; Arabic without its article, digits of any script made Western before.
const patterns: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:page|pages|p\.|pg\.?|seite|s\.|pagina|pag\.?|стр\.?|страница|лист|halaman|hal\.?|صفحه)\s*(?:n[°o]\s*)?(\d{1,3})\s*(?:of|\/|von|de|sur|di|da|dari|из|من|a)\s*(\d{1,3})(?![\d/.])/gu,
  /第\s*(\d{1,3})\s*页\s*[,，/(（ ]*\s*[共总]\s*(\d{1,3})\s*页/gu,
  /共\s*(?<total>\d{1,3})\s*页\s*[,，/ ]*\s*第\s*(?<page>\d{1,3})\s*页/gu,
];

/** `undefined` where the paper says nothing of its pages, or two different totals: then it is several papers in one file. */
export function pageMarks(text: string): PageMarks | undefined {
  const content = fold(text).replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
  const totals = new Set<number>();
  const seen = new Set<number>();
  for (const pattern of patterns) {
    for (const match of content.matchAll(pattern)) {
      const page = Number(match.groups?.['page'] ?? match[1]);
      const total = Number(match.groups?.['total'] ?? match[2]);
      if (page < 1 || page > total || total > mostPages) continue;
      totals.add(total);
      seen.add(page);
    }
  }
  const [total] = totals;
  return total === undefined || totals.size > 1 ? undefined : { total, seen: [...seen].sort((a, b) => a - b) };
}

const mostPages = 60;
