import { describe, expect, it } from 'vitest';
import { entry } from '../../../../test/build/headers.ts';
import type { ContentType } from '../entries/entry.ts';
import type { OtherItem } from './classify-others.ts';
import { EntryTable } from './entry-map.ts';
import { OtherFiles } from './other-files.ts';

const item = (id: number, path: string, contentType: ContentType = 'jpeg'): OtherItem => ({
  entry: entry(id, path),
  contentType,
});

function others(dicom: string[] = []) {
  const records = new EntryTable();
  const files = new OtherFiles(records, {
    dicomPaths: () => dicom,
    hasDicom: () => dicom.length > 0,
    directories: () => [],
  });
  const pictures = () => files.lists.pictures.map(({ entry: { path } }) => path);
  return { records, files, pictures, dicom };
}

describe('files that are no DICOM', () => {
  it('are told apart in parts where they are many, and all of them in the end', () => {
    const { files, records, pictures } = others();
    const paths = Array.from({ length: 5_000 }, (_, at) => `photos/${String(4_999 - at).padStart(4, '0')}.jpg`);
    paths.forEach((path, at) => files.add(item(at, path)));
    let parts = 1;
    while (!files.settle()) parts += 1;
    expect(parts).toBe(3);
    expect(pictures()).toEqual([...paths].reverse());
    expect(records.snapshot().size).toBe(5_000);
    // Said once, said for good.
    const before = files.lists;
    expect(files.settle()).toBe(true);
    expect(files.lists).toBe(before);
  });

  it('are the same told in parts as at once', () => {
    const build = () => {
      const made = others(['disc/DICOM/IM1', 'disc/DICOM/IM2']);
      made.files.add(item(0, 'disc/JPEG/IM1.jpg'));
      made.files.add(item(1, 'disc/viewer/viewer.exe', 'executable'));
      made.files.add(item(2, 'disc/viewer/icons/a.jpg'));
      made.files.add(item(3, 'letter.pdf', 'pdf'));
      made.files.add(item(4, 'more.zip', 'zip'));
      return made;
    };
    const [whole, parted] = [build(), build()];
    expect(whole.files.settle(Infinity)).toBe(true);
    while (!parted.files.settle(1));
    const told = ({ records }: ReturnType<typeof others>) =>
      [...records.snapshot().values()].map(({ state, ignoredReason }) => [state, ignoredReason]);
    expect(told(parted)).toEqual(told(whole));
    expect(told(whole)).toEqual([
      ['ignored', 'preview-of-dicom'],
      ['ignored', 'disc-viewer'],
      ['ignored', 'disc-viewer'],
      ['document', undefined],
      ['unsupported', undefined],
    ]);
  });

  it('are told anew for what came in the middle of it', () => {
    const { files, pictures, records, dicom } = others();
    files.add(item(0, 'a/IM1.jpg'));
    files.add(item(1, 'b.jpg'));
    expect(files.settle(3)).toBe(false);
    dicom.push('a/IM1');
    files.touch();
    files.add(item(2, 'a.jpg'));
    while (!files.settle(3));
    expect(pictures()).toEqual(['a.jpg', 'b.jpg']);
    expect(records.get(0)).toMatchObject({ state: 'ignored', ignoredReason: 'preview-of-dicom' });
  });

  it('leave a container to whoever opened it meanwhile', () => {
    const { files, records } = others();
    files.add(item(0, 'a.zip', 'zip'));
    files.add(item(1, 'b.jpg'));
    expect(files.settle(3)).toBe(false);
    files.delete(0);
    records.set({ entry: entry(0, 'a.zip'), state: 'container', contentType: 'zip' });
    files.follow();
    while (!files.settle(3));
    expect(records.get(0)?.state).toBe('container');
    expect(files.has(0)).toBe(false);
  });

  it('keep their records where nothing changed, and are told again only where an eighth more came', () => {
    const { files, records, pictures } = others();
    for (let at = 0; at < 16; at += 1) files.add(item(at, `${at + 10}.jpg`));
    files.follow();
    expect(pictures()).toHaveLength(16);
    const first = records.get(0);
    files.add(item(16, '30.jpg'));
    files.follow();
    expect(pictures()).toHaveLength(16);
    files.add(item(17, '31.jpg'));
    files.follow();
    expect(pictures()).toHaveLength(18);
    expect(records.get(0)).toBe(first);
  });
});
