/** A PDF of one page with these lines of text, in Helvetica. */
export function textPdf(lines: readonly string[]): Uint8Array {
  const escaped = lines.map((line) => line.replaceAll(/[\\()]/g, (mark) => `\\${mark}`));
  const content = `BT /F1 11 Tf 60 780 Td 16 TL ${escaped.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

export function demoReport(): Uint8Array {
  return textPdf([
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
    { path: 'VIEWER/help.html', bytes: text('<!doctype html><title>Viewer help</title><p>Press F1 for help with this viewer.</p>') },
    { path: 'VIEWER/Thumbs.db', bytes: thumbs },
  ];
}
