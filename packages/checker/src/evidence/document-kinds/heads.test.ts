import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';
import { fold } from './fold.ts';
import { examinationLines, examinationsWithoutScan, namedMachines } from './heads.ts';

describe('the head of a paper', () => {
  it.each([
    'MRI of the left wrist',
    'Echographie du cou',
    'КТ грудной клетки 01.02.26',
    '腰椎MRI平扫',
    'رنين مغناطيسي للكتف',
  ])('names the machine and what was examined: %s', (line) =>
    expect(examinationLines(fold(`Some hospital\n${line}\nmore`))).toEqual([fold(line)]),
  );

  it('names the machine, which a score of what was seen does not', () => {
    expect(namedMachines('mammogram, both breasts. bi-rads 1')).toEqual(['MG']);
    expect(namedMachines('ultrasound of the left breast, birads 2')).toEqual(['US']);
    expect(namedMachines('simple cyst of the breast. bi-rads 2, BI RADS 2')).toEqual([]);
  });

  it('says nothing by one of the two, far down or in a long line', () => {
    expect(examinationLines('mri department\nwrist clinic')).toEqual([]);
    expect(examinationLines(`${'x\n'.repeat(10)}mri wrist`)).toEqual([]);
    expect(examinationLines(`${'x\n'.repeat(9)}mri wrist`)).toEqual(['mri wrist']);
    expect(examinationLines(`mri wrist ${'x'.repeat(131)}`)).toEqual([]);
  });

  it.each(['Colonoscopy report', 'Elektroenzephalographie', 'ФВД от 3 мая', '胃镜检查报告', 'Espirometría forzada'])(
    'names an examination without a scan: %s',
    (line) => expect(examinationsWithoutScan(fold(line))).toEqual([fold(line)]),
  );

  it('leaves that to the scan, and to the tissue, that is named beside', () => {
    expect(examinationsWithoutScan('ct abdomen after colonoscopy')).toEqual([]);
    expect(examinationsWithoutScan('colonoscopy, biopsies')).toEqual([]);
    expect(examinationsWithoutScan(`a\nb\nc\ncolonoscopy`)).toEqual([]);
  });
});

describe('papers that read like readings of scans', () => {
  const kind = (text: string) => kindByContent(text).kind;

  it('are none where something was looked into or measured', () => {
    expect(
      kind(
        'Colonoscopy\nFindings: caecum reached, liver edge not seen. Nodule and stenosis in the sigmoid.\nConclusion: biopsies taken, no mass.',
      ),
    ).toBe('other');
  });

  it('are none where they only order one', () => {
    expect(
      kind(
        'Request for imaging\nMRI of the left knee\nTo: department of radiology, radiologist on duty\nroom four, first floor',
      ),
    ).not.toBe('radiology-report');
  });

  it('are operations where somebody cut', () => {
    expect(
      kind(
        'Surgeon: X. Anaesthetist: Y.\nIndication: gallstones.\nFindings: gallbladder thickened, liver normal, no mass.\nIncision at the navel, the duct was clipped and divided, drain placed. Estimated blood loss 20 ml.',
      ),
    ).toBe('operative-note');
  });

  it('are readings also as a letter, where it holds nothing else', () => {
    expect(
      kind(
        'Dear colleague,\nthank you for referring Mr X for ultrasound of the abdomen.\nLiver and spleen are normal, the gallbladder holds gallstones. Kidneys without hydronephrosis, pancreas and aorta without lesion.\nKind regards',
      ),
    ).toBe('radiology-report');
  });
});
