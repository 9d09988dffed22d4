import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a report of one language is made of: `[key]` and its text, which may run over lines. */
export type PairWords = (key: string) => string;

export function pairWords(folder: string, language: string): PairWords {
  const text = readFileSync(join(import.meta.dirname, folder, 'pairs', `${language}.txt`), 'utf8');
  const words = new Map(
    text
      .split(/^\[/m)
      .slice(1)
      .map((part): [string, string] => {
        const end = part.indexOf(']');
        return [part.slice(0, end), part.slice(end + 1).trim()];
      }),
  );
  return (key) => {
    const found = words.get(key);
    if (found === undefined) throw new Error(`${language} lacks ${key}`);
    return found;
  };
}

/** Fills a frame. A line that asks for what is not given is left out, as a form without it would be. */
export function filled(frame: string, values: Readonly<Record<string, string>>): string {
  return frame
    .split('\n')
    .flatMap((line) => {
      const asked = [...line.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '');
      if (asked.length > 0 && asked.every((key) => (values[key] ?? '') === '')) return [];
      return [
        line
          .replace(/[ ,–-]*\{(\w+)\}/g, (whole, key: string) => ((values[key] ?? '') === '' ? '' : whole))
          .replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
          .trim(),
      ];
    })
    .join('\n');
}

const months: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
};

/** A day (`yyyy-mm-dd`) as people of this language write it; `style` turns through their ways. */
export function written(day: string, language: string, style: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const name = months[language]?.[m - 1] ?? '';
  const ways: Readonly<Record<string, readonly string[]>> = {
    en: [`${d} ${name} ${year}`, `${name} ${d}, ${year}`, day, `${date}-${name.slice(0, 3)}-${year}`],
    de: [`${date}.${month}.${year}`, `${d}.${m}.${year.slice(2)}`, `${d}. ${name} ${year}`],
    fr: [`${date}/${month}/${year}`, `${d} ${name} ${year}`, `${date}.${month}.${year.slice(2)}`],
    es: [`${date}/${month}/${year}`, `${d} de ${name} de ${year}`, `${date}-${name.slice(0, 3)}-${year}`],
    pt: [`${date}/${month}/${year}`, `${d} de ${name} de ${year}`, `${date}-${month}-${year}`],
    ru: [`${date}.${month}.${year}`, `${d} ${name} ${year} г.`, `${date}.${month}.${year.slice(2)}`],
    zh: [`${year}年${m}月${d}日`, day, `${year}.${m}.${d}`, `${year}/${month}/${date}`],
    ar: [`${date}/${month}/${year}`, arabicDigits(`${d}/${m}/${year}`), `${d} ${name} ${year}`],
    id: [`${date}-${month}-${year}`, `${d} ${name} ${year}`, `${date}/${month}/${year}`],
  };
  const all = ways[language] ?? [day];
  return all[style % all.length] ?? day;
}

function arabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
