import type { ContentType, EntryRecord } from '@medpass/dicom-core';
import type { ReportDocument, ReportPicture } from '../report/report.ts';
import { plainExtension } from './safe-name.ts';

const EXTENSIONS: Readonly<Partial<Record<ContentType, string>>> = {
  pdf: '.pdf',
  jpeg: '.jpg',
  png: '.png',
  gif: '.gif',
  bmp: '.bmp',
  tiff: '.tif',
  webp: '.webp',
  heic: '.heic',
  rtf: '.rtf',
  html: '.html',
  xml: '.xml',
  text: '.txt',
};

/** `PAPERS/2024-03-05_radiology-report.pdf`: by date and kind, for the name it came with may say nothing, or too much. */
export function paperPath(record: EntryRecord, paper: ReportDocument | undefined): string {
  const kind = paper === undefined || paper.kind === 'unknown' || paper.kind === 'other' ? 'paper' : paper.kind;
  return `PAPERS/${wholeDate(paper?.date) ?? 'undated'}_${kind}${extensionOf(record)}`;
}

export function picturePath(record: EntryRecord, picture: ReportPicture | undefined): string {
  if (record.state === 'video') return `VIDEOS/video${extensionOf(record)}`;
  const shows = picture?.shows ?? 'unknown';
  return `PICTURES/${shows === 'unknown' || shows === 'other' ? 'picture' : shows}${extensionOf(record)}`;
}

/** By content where that settles it, else the one it came with. */
function extensionOf({ contentType, entry }: EntryRecord): string {
  return EXTENSIONS[contentType] ?? plainExtension(entry.name).toLowerCase();
}

function wholeDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined;
}
