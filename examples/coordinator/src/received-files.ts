import { parseReport } from '@medpass/dicom-check/export';
import { dropSource, pickerSource } from '@medpass/dicom-core';
import type { CaseStore } from './case-store.ts';

const packages = /\.(zip|iso|img|gz|tgz)$/i;
const reportBytesMax = 64 * 2 ** 20;

/** Files from a picker: each package a case, each lone report a case, all else together one. */
export async function openFiles(store: CaseStore, files: readonly File[]): Promise<void> {
  const loose: File[] = [];
  for (const file of files) {
    if (packages.test(file.name)) store.open(file.name, [pickerSource([file])]);
    else if (!/\.json$/i.test(file.name) || !(await openReport(store, file))) loose.push(file);
  }
  if (loose.length > 0) store.open(loose.length === 1 ? loose[0]!.name : `${loose[0]!.name} …`, [pickerSource(loose)]);
}

async function openReport(store: CaseStore, file: File): Promise<boolean> {
  const report = file.size > reportBytesMax ? undefined : parseReport(await file.text().catch(() => ''));
  if (report !== undefined) store.addReport(file.name, report);
  return report !== undefined;
}

/** A folder from a picker is one case. */
export function openFolder(store: CaseStore, files: readonly File[]): void {
  const name = files[0]?.webkitRelativePath.split('/')[0];
  if (files.length > 0) store.open(name || files[0]!.name, [pickerSource(files)]);
}

/** What was dropped: files as from a picker; with a folder among them, all of it is one case. */
export function openDrop(store: CaseStore, transfer: DataTransfer): void {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const names = items.map((item) => item.webkitGetAsEntry()?.name ?? item.getAsFile()?.name ?? '');
  const hasFolder = items.some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  if (hasFolder) store.open(names.join(', '), [dropSource(transfer)]);
  else void openFiles(store, [...transfer.files]);
}
