import type { DocumentKind } from '../../report/report.ts';
import { indexOfTerm } from './fold.ts';
import { lexicon } from './lexicon.ts';
import type { LexiconKind } from './lexicon.ts';

export interface KindGuess {
  readonly kind: DocumentKind;
  /** Of `unknown`: what one sign that any paper may hold speaks for. */
  readonly leans?: DocumentKind;
  /** 0 … 1; above 0.7 only with two independent groups of signs. */
  readonly confidence: number;
  /** Groups of signs that were found for it. */
  readonly groups: readonly string[];
}

const kinds = Object.entries(lexicon).map(([kind, signs]) => ({ kind: kind as LexiconKind, signs }));

// Groups that make an examination's prose: they count only where they are dense, for every long letter mentions some of them.
const prose = new Set(['structures', 'appearances', 'wording', 'examination']);

const proper = new Set(['title', 'structures', 'appearances', 'signature']);

// What says by itself what a paper is.
const alone = new Set(['title', 'machine-readable', 'without-scan', 'order', 'booked']);

const saying = new Set(['title', 'findings', 'impression', 'structures', 'appearances', 'wording']);

const found = new Set(['findings', 'impression']);

const frame = new Set(['technique', 'findings', 'impression']);

/** What a paper is by its title, its headings and turns of phrase that one kind has. `unknown` where they are too few. */
export function kindBySigns(content: string, words: number): KindGuess {
  const present = new Set(content.match(/[\p{L}\p{N}]+/gu));
  const lines = new Set(lineStarts(content));
  const scores = kinds.map(({ kind, signs }) => {
    const groups: string[] = [];
    let seen = 0;
    let score = 0;
    for (const sign of signs) {
      const hits = sign.words.filter(
        (word) =>
          mayHold(present, word) && (sign.at === 'line' ? startsLine(lines, word) : indexOfTerm(content, word) >= 0),
      );
      if (sign.shape) hits.push(...new Set(content.match(sign.shape) ?? []));
      if (sign.sees) hits.push(...sign.sees(content));
      const enough =
        prose.has(sign.group) && kind === 'radiology-report'
          ? dense(hits, content, words)
          : hits.length >= (sign.atLeast ?? 1);
      if (!enough) continue;
      if (!groups.includes(sign.group)) groups.push(sign.group);
      if (sign.group === 'structures' || sign.group === 'appearances') seen += hits.length;
      // More words of one group make it likelier a little; they stay one witness.
      score += sign.weight * (1 + 0.15 * Math.min(2, hits.length - (sign.atLeast ?? 1)));
    }
    // Headings and turns of phrase are everybody's; a reading also names what was looked at, or says what it is.
    const framed = groups.filter((group) => frame.has(group)).length === frame.size;
    const bare =
      kind === 'radiology-report' &&
      !framed &&
      // An order names the examination and who is to read it; a reading says what was seen.
      !(groups.some((group) => proper.has(group)) && groups.some((group) => saying.has(group)));
    return { kind, score: bare ? 0 : score, groups, seen };
  });
  scores.sort((a, b) => b.score - a.score);
  // People write about discs, too: what somebody signs or tells of himself is not the help of one.
  if (scores[0]?.kind === 'disc-help' && scores.some(isPersonal)) scores.shift();
  const without = scores.find(({ groups }) => groups.includes('without-scan'));
  // Looked into with a tube or measured with electrodes: it reads like a scan, and is none.
  if (without && (scores[0]?.kind === 'radiology-report' || scores[0]?.kind === 'pathology-report')) {
    scores.splice(scores.indexOf(without), 1);
    scores.unshift(without);
  }
  // An order names what is to be examined and why; what was found has a heading of its own in a reading.
  const order = scores.find(({ groups }) => groups.includes('order'));
  if (order && scores[0]?.kind === 'radiology-report' && !scores[0].groups.some((group) => found.has(group))) {
    scores.splice(scores.indexOf(order), 1);
    scores.unshift(order);
  }
  const operation = scores.find(isOperation);
  if (operation && scores[0]?.kind === 'radiology-report') {
    scores.splice(scores.indexOf(operation), 1);
    scores.unshift(operation);
  }
  const [best, next] = scores;
  if (!best || best.score < 2) return { kind: 'unknown', confidence: 0, groups: [] };
  // One sign that is no title is what any paper may hold: a form asks for a nationality, too.
  if (best.groups.length === 1 && !best.groups.some((group) => alone.has(group))) {
    return { kind: 'unknown', leans: best.kind, confidence: 0, groups: best.groups };
  }
  const letter = preferLetters(scores, words);
  const adjusted = letter ?? best;
  const margin = letter ? 0.4 : (best.score - (next?.score ?? 0)) / best.score;
  const strength = 1 - Math.exp(-adjusted.score / 3);
  let confidence = strength * (0.65 + 0.35 * Math.max(0, Math.min(1, margin * 2)));
  if (adjusted.groups.length < 2) confidence = Math.min(confidence, 0.55);
  return {
    kind: adjusted.kind,
    confidence: Math.round(Math.min(0.98, confidence) * 100) / 100,
    groups: adjusted.groups,
  };
}

interface Score {
  readonly kind: LexiconKind;
  readonly score: number;
  readonly groups: readonly string[];
  /** Different parts of the body and appearances that are named. */
  readonly seen: number;
}

/** Surgeons describe what they find, too; who stood at the table and what was cut makes it an operation. */
function isOperation({ kind, groups }: Score): boolean {
  return (
    kind === 'operative-note' &&
    ['steps', 'team'].every((group) => groups.includes(group)) &&
    ['course', 'title'].some((group) => groups.includes(group))
  );
}

const personal = new Set(['salutation', 'closing', 'own-words', 'stay']);

function isPersonal({ groups }: Score): boolean {
  return groups.some((group) => personal.has(group));
}

/**
 * A letter or a discharge summary quotes reports, laboratory values and medicines, so these score too. Where a letter's own
 * frame is there (a salutation and who writes to whom, a stay in hospital), it is the letter.
 */
function preferLetters(scores: readonly Score[], words: number): Score | undefined {
  const of = (kind: LexiconKind) =>
    scores.find((score) => score.kind === kind) ?? { kind, score: 0, groups: [], seen: 0 };
  const has = ({ groups }: Score, ...any: readonly string[]) => any.some((group) => groups.includes(group));
  const discharge = of('discharge-summary');
  const letter = of('clinic-letter');
  const radiology = of('radiology-report');
  if (has(discharge, 'stay') && (has(discharge, 'sections', 'course') || has(letter, 'salutation'))) return discharge;
  if (has(discharge, 'title') && discharge.groups.length > 1) return discharge;
  if (!has(letter, 'salutation') || letter.groups.length < 2) return undefined;
  // Desks that book and bill are polite, too.
  const desk = of('other');
  if (desk.score > letter.score && has(desk, 'title', 'order', 'booked', 'travel')) return undefined;
  // A radiologist's report may also open with a salutation: then its own sections outweigh the frame.
  const sections = ['title', 'findings', 'impression', 'technique'].filter((group) => has(radiology, group)).length;
  // A colleague to whom a scan was referred writes a letter that is nothing but its reading.
  const byRadiologist =
    has(radiology, 'examination') &&
    has(radiology, 'technique', 'structures', 'appearances') &&
    has(radiology, 'title', 'signature');
  const isNothingElse = radiology.seen >= 5 && radiology.seen / words >= 0.05;
  const isReading =
    words < 500 && (isNothingElse || (radiology.score > letter.score && (byRadiologist || sections === 2)));
  return isReading || sections >= 3 ? undefined : letter;
}

/** Cheap refusal: a term cannot be there whose first word is not. Says yes where words are not told apart by spaces or stars. */
function mayHold(present: ReadonlySet<string>, term: string): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(term)?.[0];
  if (first === undefined || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(term))
    return true;
  return term.startsWith(`${first}*`) || present.has(first);
}

/** In a short text two words of a group do; in a long one they must keep coming. */
function dense(found: readonly string[], content: string, words: number): boolean {
  if (found.length === 0) return false;
  if (words <= 60) return true;
  let hits = 0;
  for (const word of found) {
    for (let at = indexOfTerm(content, word); at >= 0 && hits < 500; at = indexOfTerm(content, word, at + 1)) hits++;
  }
  return found.length >= 2 && hits / words >= 0.012;
}

function* lineStarts(content: string): Generator<string> {
  for (const line of content.split(/[\n\t]|(?<=[.。;；]) /)) {
    yield line.replace(/^[\s\d.)(*#•·\-–—【[]+/, '').slice(0, 60);
  }
}

/** A heading: the word opens a line and is followed by a colon, a bracket or the line's end. */
function startsLine(lines: ReadonlySet<string>, word: string): boolean {
  for (const line of lines) {
    if (line.startsWith(word) && /^\s*(?:[(:：】\]\-–—.]|$)/.test(line.slice(word.length))) return true;
  }
  return false;
}
