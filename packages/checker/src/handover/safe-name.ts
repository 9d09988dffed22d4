/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/iu;
const plain = /^[a-z0-9_-][a-z0-9._-]{0,63}$/iu;

/**
 * A file or folder name that every system can write: ASCII letters, digits, `-`, `_`, `.`; at most `longest` characters; no device
 * name of Windows, no leading or trailing dot. `fallback` where nothing of it can be kept, as of a name in Chinese.
 */
export function safeName(text: string, fallback: string, longest = 64): string {
  if (plain.test(text) && text.length <= longest && !text.endsWith('.') && !reserved.test(text)) return text;
  const kept = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9._-]+/giu, '-')
    .replace(/-{2,}/gu, '-')
    .slice(0, longest)
    .replace(/^[.-]+|[.-]+$/gu, '');
  if (kept === '') return fallback;
  return reserved.test(kept) ? `_${kept}`.slice(0, longest) : kept;
}

/** A name in two parts: the extension stays where it is a short, plain one. */
export function safeFileName(name: string, fallback: string): string {
  const extension = plainExtension(name);
  const stem = extension === '' ? name : name.slice(0, -extension.length);
  return `${safeName(stem, fallback, 48)}${extension.toLowerCase()}`;
}

/** `.pdf`; `''` where there is none that can be trusted to be one. */
export function plainExtension(name: string): string {
  return /\.[a-z0-9]{1,5}$/iu.exec(name)?.[0] ?? '';
}

/** Paths given out so far, told apart as Windows and macOS do: without case. */
export class UniquePaths {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /** The path itself, or with `_2`, `_3` … before its extension. */
  take(path: string): string {
    const key = path.toLowerCase();
    if (!this.taken.has(key)) {
      this.taken.add(key);
      return path;
    }
    const extension = plainExtension(path);
    const stem = extension === '' ? path : path.slice(0, -extension.length);
    for (let number = this.next.get(key) ?? 2; ; number += 1) {
      const numbered = `${stem}_${number}${extension}`;
      if (this.taken.has(numbered.toLowerCase())) continue;
      this.next.set(key, number + 1);
      this.taken.add(numbered.toLowerCase());
      return numbered;
    }
  }
}
