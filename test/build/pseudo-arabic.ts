import { en } from '../../packages/checker/src/messages/en.ts';
import type { Messages } from '../../packages/checker/src/messages/messages.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Every letter of a text as an Arabic one, placeholders kept: no language, only its direction and its width. */
function pseudo(text: string): string {
  return text.replaceAll(/\{\w+\}|[a-z]/giu, (part) =>
    part.startsWith('{') ? part : (LETTERS[part.toLowerCase().charCodeAt(0) - 97] ?? part),
  );
}

function deep(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'count' ? value : pseudo(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, deep(inner, typeof inner === 'string' ? name : '')]),
  );
}

/** A catalogue that runs from right to left, for tests alone. */
export function pseudoArabic(): Messages {
  const { lang: _lang, dir: _dir, state: _state, ...texts } = en;
  return { ...(deep(texts) as typeof texts), lang: 'ar', dir: 'rtl', state: 'draft' };
}
