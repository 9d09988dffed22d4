import { describe, expect, it } from 'vitest';
import { classifyEntries } from './classify.ts';
import type { ContentType } from './entry.ts';

/** `path: content type [size]` → state or ignored reason. */
function classify(items: readonly (readonly [string, ContentType, number?])[]): Record<string, string> {
  const listed = items.map(([path, contentType, size = 500_000], id) => ({ id, path, contentType, size }));
  const dicomPaths = listed.filter(({ contentType }) => contentType === 'dicom').map(({ path }) => path);
  const result = classifyEntries(listed, { hasDicom: dicomPaths.length > 0, dicomPaths });
  return Object.fromEntries(
    [...result].map(([id, { state, ignoredReason }]) => [items[id]?.[0], ignoredReason ?? state]),
  );
}

describe('a hospital disc', () => {
  const disc = classify([
    ['DICOMDIR', 'dicomdir'],
    ['DICOM/IM0001', 'dicom'],
    ['DICOM/IM0001.jpg', 'jpeg'],
    ['autorun.inf', 'text', 40],
    ['README.TXT', 'text', 900],
    ['VIEWER/bin/viewer.exe', 'executable'],
    ['VIEWER/lib/core.jar', 'zip'],
    ['VIEWER/res/logo.png', 'png', 3_000],
    ['VIEWER/help/index.html', 'html', 3_000],
    ['VIEWER/User Manual.pdf', 'pdf'],
    ['VIEWER/Befund Müller.pdf', 'pdf'],
    ['IHE_PDI/INDEX.HTM', 'html', 900],
    ['IHE_PDI/IM1.JPG', 'jpeg'],
    ['Report.pdf', 'pdf'],
    ['letter.docx', 'office'],
    ['JPEG/IM0001.jpg', 'jpeg'],
    ['._IM0001', 'apple-double', 4_096],
    ['.DS_Store', 'unknown', 6_148],
    ['broken.dcm', 'unknown'],
  ]);
  it('keeps papers, ignores the program, and names each reason', () => {
    expect(disc).toEqual({
      'DICOM/IM0001.jpg': 'preview-of-dicom',
      'autorun.inf': 'disc-viewer',
      'README.TXT': 'disc-viewer',
      'VIEWER/bin/viewer.exe': 'disc-viewer',
      'VIEWER/lib/core.jar': 'disc-viewer',
      'VIEWER/res/logo.png': 'disc-viewer',
      'VIEWER/help/index.html': 'disc-viewer',
      'VIEWER/User Manual.pdf': 'disc-viewer',
      'VIEWER/Befund Müller.pdf': 'document',
      'IHE_PDI/INDEX.HTM': 'disc-viewer',
      'IHE_PDI/IM1.JPG': 'preview-of-dicom',
      'Report.pdf': 'document',
      'letter.docx': 'document',
      'JPEG/IM0001.jpg': 'preview-of-dicom',
      '._IM0001': 'system-file',
      '.DS_Store': 'system-file',
      'broken.dcm': 'unreadable',
    });
  });
});

describe('a patient’s own folder', () => {
  it('loses nothing to a program that happens to lie in it', () => {
    expect(
      classify([
        ['Downloads/setup.exe', 'executable'],
        ['Downloads/scan.pdf', 'pdf'],
        ['Downloads/manual therapy.pdf', 'pdf'],
        ['Downloads/images/IMG_0001.jpg', 'jpeg', 3_000_000],
        ['Downloads/notes.txt', 'text', 300],
        ['Downloads/page.html', 'html'],
        ['Downloads/film.mp4', 'video'],
        ['Downloads/all.rar', 'archive-unsupported'],
        ['Downloads/brain.nii', 'nifti'],
        ['Downloads/nothing.txt', 'empty', 0],
      ]),
    ).toEqual({
      'Downloads/setup.exe': 'disc-viewer',
      'Downloads/scan.pdf': 'document',
      'Downloads/manual therapy.pdf': 'document',
      'Downloads/images/IMG_0001.jpg': 'picture',
      'Downloads/notes.txt': 'document',
      'Downloads/page.html': 'document',
      'Downloads/film.mp4': 'video',
      'Downloads/all.rar': 'unsupported',
      'Downloads/brain.nii': 'unsupported',
      'Downloads/nothing.txt': 'empty',
    });
  });

  it('keeps photos and papers beside the scans', () => {
    expect(
      classify([
        ['CT/1.dcm', 'dicom'],
        ['photo.jpg', 'jpeg'],
        ['CT/заключение.jpg', 'jpeg'],
        ['CT/x.pdf', 'pdf'],
      ]),
    ).toEqual({
      'photo.jpg': 'picture',
      'CT/заключение.jpg': 'picture',
      'CT/x.pdf': 'document',
    });
  });
});

it('stays linear: four times as many entries take no more than eight times as much of the processor', () => {
  // The processor's time, and the best of three: a busy machine makes the clock lie.
  const cost = (count: number): number => {
    const items = Array.from({ length: count }, (_, id) => ({
      id,
      path: `D/S${String(id % 200)}/F${String(id)}.jpg`,
      size: 9_000,
      contentType: 'jpeg' as const,
    }));
    const dicomPaths = items.map(({ path }) => `${path}.dcm`);
    const costs = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      expect(classifyEntries(items, { hasDicom: true, dicomPaths }).size).toBe(count);
      return process.cpuUsage(before).user / 1000;
    });
    return Math.min(...costs);
  };
  expect(cost(100_000)).toBeLessThan(Math.max(cost(25_000), 50) * 8);
});
