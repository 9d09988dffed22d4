import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Key = 'unclear' | 'unclear-unknown';

/** Names that say nothing to who receives them: what a camera, a scanner or a messenger calls a file. */
export const fileNameUnclear = defineRule({
  id: 'file-name-unclear',
  group: 'documents',
  severity: 'info',
  requires: ['document-kinds'],
  messages: ['unclear', 'unclear-unknown'],
  params: { unclear: ['file', 'suggested'], 'unclear-unknown': ['count'] },
  defaults: { confidence: 0.6 },
  check({ 'document-kinds': papers }, { confidence }) {
    // What lies in DICOM objects has no name of its own, and the disc's own files are not sent.
    const named = papers.filter(({ sopInstanceUID, kind }) => sopInstanceUID === undefined && kind !== 'disc-help');
    if (named.length === 0) return { outcome: 'not-applicable' };
    const unclear = named.filter(({ path }) => saysNothing(path));
    const known = unclear.filter(
      (paper) => paper.kind !== 'unknown' && paper.kind !== 'other' && isSure(paper, confidence),
    );
    const rest = unclear.filter((paper) => !known.includes(paper));
    const taken = new Set<string>();
    const hits = known.map((paper): Hit<Key> => ({
      message: 'unclear',
      params: { file: nameOf(paper.path), suggested: suggestName(paper, taken) },
      subjects: [{ kind: 'entry', path: paper.path }],
      action: rename,
    }));
    const doubt: Hit<Key> = {
      message: 'unclear-unknown',
      params: { count: rest.length },
      subjects: rest.map(({ path }) => ({ kind: 'entry', path })),
      action: rename,
    };
    return verdictFrom(hits, rest.length === 0 ? [] : [doubt]);
  },
});

const rename = { who: 'patient', letter: false, message: 'nothing' } as const;

function isSure({ decidedBy, confidence }: DocumentFacts, least: number): boolean {
  return decidedBy === 'patient' || confidence >= least;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What is left without numbers and the words of cameras, scanners and messengers; fewer than three letters say nothing. */
function saysNothing(path: string): boolean {
  const stem = nameOf(path).replace(/\.[^.]{1,5}$/u, '');
  if (/^[0-9a-f-]{16,}$/iu.test(stem)) return true;
  const rest = stem
    .toLowerCase()
    .replace(meaningless, ' ')
    .replace(/[^\p{L}]+/gu, '');
  return /\p{Script=Han}/u.test(rest) ? false : [...rest].length < 3;
}

const meaningless =
  /(?<!\p{L})(?:img|image|photo|pic|picture|scan|scanned|scanner|doc|docs|document|dokument|documento|docu|file|untitled|unnamed|new|neu|copy|kopie|copie|copia|final|page|whatsapp|telegram|wechat|mmexport|camscanner|adobe|screenshot|dsc|dscn|pxl|attachment|download|print|out|output|at|am|pm|pdf|jpg|vid|wa|файл|документ|скан|сканер|фото|копия)(?!\p{L})|扫描(?:全能王|件)?|微信(?:图片)?|图片|文档|文件|新建|未命名/gu;

/** By date and kind, as letters every computer takes: `2026-03-05_radiology-report_MR.pdf`. */
function suggestName({ path, dates, kind, modalities }: DocumentFacts, taken: Set<string>): string {
  const ending = /\.[^.]{1,5}$/u.exec(nameOf(path))?.[0].toLowerCase() ?? '';
  const what = kind === 'radiology-report' && modalities.length === 1 ? `${kind}_${modalities[0]}` : kind;
  const stem = kind === 'passport' || dates[0] === undefined ? what : `${dates[0]}_${what}`;
  let name = `${stem}${ending}`;
  for (let number = 2; taken.has(name); number++) name = `${stem}_${number}${ending}`;
  taken.add(name);
  return name;
}
