import type { en } from './en.ts';

/** Forms by number; a language without plural forms needs `other` alone. */
export type Counted = { readonly one?: string; readonly other: string };

type Translated<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends { readonly one: string; readonly other: string }
      ? Counted
      : { readonly [K in keyof T]: Translated<T[K]> };

/** The words of the page: a language that lacks one does not compile. */
export type PageMessages = Translated<typeof en>;

/** Fills `{placeholders}`. What is filled in was made safe by whoever gives it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

export function counted(lang: string, text: Counted, count: number): string {
  const isOne = text.one !== undefined && new Intl.PluralRules(lang).select(count) === 'one';
  return fill(isOne ? text.one! : text.other, { count: new Intl.NumberFormat(lang).format(count) });
}
