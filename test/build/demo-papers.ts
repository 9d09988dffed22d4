import { buildPdf } from './pdf.ts';

export function demoReport(): Uint8Array {
  return buildPdf([
    [
      'INVENTED HOSPITAL, Department of Radiology',
      '',
      'RADIOLOGY REPORT',
      '',
      'Patient: Sample, Ada          Date of birth: 01.05.1970',
      'Patient ID: SAMPLE-1',
      'Examination: CT of the right knee, without contrast',
      'Date of examination: 18.03.2024',
      '',
      'Clinical information: Text invented for a demonstration.',
      'Technique: Axial slices of the right knee, 2.5 mm.',
      'Findings: This text was invented. It describes no person.',
      'Impression: This text was invented. It describes no person.',
      '',
      'Signed electronically: Dr. Invented, radiologist, 18.03.2024',
    ].join('\n'),
  ]);
}

/** What the disc's own viewer leaves on a disc. */
export function discJunk(): { readonly path: string; readonly bytes: Uint8Array }[] {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const program = new Uint8Array(2048);
  program.set(text('MZ'));
  program.set([0x40, 0, 0, 0], 60);
  program.set(text('PE\0\0'), 0x40);
  const thumbs = new Uint8Array(1024);
  thumbs.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return [
    { path: 'AUTORUN.INF', bytes: text('[autorun]\r\nopen=VIEWER\\VIEWER.EXE\r\n') },
    { path: 'VIEWER/VIEWER.EXE', bytes: program },
    {
      path: 'VIEWER/help.html',
      bytes: text('<!doctype html><title>Viewer help</title><p>Press F1 for help with this viewer.</p>'),
    },
    { path: 'VIEWER/Thumbs.db', bytes: thumbs },
  ];
}
