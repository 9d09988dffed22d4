import { describe, expect, it } from 'vitest';
import { kindByName } from './by-name.ts';
import { labelledAccessions, labelledPatients, saysPreliminary } from './labelled.ts';

describe('numbers of an examination', () => {
  it.each([
    ['Accession No: A123456', ['A123456']],
    ['Accession number A-12/34.', ['A-12/34']],
    ['Accession number A-12/34.-.', ['A-12/34']],
    ['Acc# 99887766', ['99887766']],
    ['检查号：MR2026030', ['MR2026030']],
    ['№ исследования 45678', ['45678']],
    ['Auftragsnummer: 2026-0099', ['2026-0099']],
    ['رقم الفحص: 556677', ['556677']],
    ['No. foto: 12345', ['12345']],
    ['Accession: A123456, Accession: A123456, Accession: B777', ['A123456', 'B777']],
    // No digit, no number; three signs are too few; no label, no number.
    ['Accession: ABCDEF', []],
    ['Accession: A12', []],
    ['A123456', []],
  ])('%s', (text, numbers) => expect(labelledAccessions(text)).toEqual(numbers));

  it('are eight at the most', () => {
    const text = Array.from({ length: 12 }, (_, at) => `Accession: A100${at}`).join('\n');
    expect(labelledAccessions(text)).toHaveLength(8);
  });
});

describe('whose paper it is', () => {
  it.each([
    ['Patient name: DOE, JANE', ['DOE, JANE']],
    ["Patient's name : Jane Doe", ['Jane Doe']],
    ['x\tName: Jane Doe\tSex: F', ['Jane Doe']],
    ['Patient: Jane Doe, geb. 01.02.1980', ['Jane Doe']],
    ['Patient: Jane Doe  DOB: 1980', ['Jane Doe']],
    ['Patient: Jane Doe (* 1.2.1980)', ['Jane Doe']],
    ['姓名：张三 性别：女', ['张三']],
    ['姓 名: 张', ['张']],
    ['Пациент: Иванова А. А.', ['Иванова А. А']],
    ['Nom du patient : DUPONT Jeanne, né le 1.2.1980', ['DUPONT Jeanne']],
    ['اسم المريض: سعاد أحمد', ['سعاد أحمد']],
    ['Patient: Jane Doe\nPatient: Jane Doe\nPatient: John Roe', ['Jane Doe', 'John Roe']],
    ['Name: ........ Jane Doe ....', ['Jane Doe']],
    ['Patient: Geb Hartmann', ['Geb Hartmann']],
    ['Patient: Jane Doe 2', ['Jane Doe 2']],
    [`Patient: ${'Jane '.repeat(12)}Jane`, [`${'Jane '.repeat(12)}Jane`]],
    ['The patient: said nothing', []],
    ['Patient: 123456', []],
    ['Patient: x y z', []],
    [`Patient: ${'Jane '.repeat(14)}`, []],
  ])('%s', (text, names) => expect(labelledPatients(text)).toEqual(names));

  it('stands on the first pages', () => {
    expect(labelledPatients(`${'\n'.repeat(20_000)}Patient: Jane Doe`)).toEqual([]);
    const many = Array.from({ length: 12 }, (_, at) => `Patient: Jane Doe${String.fromCharCode(97 + at)}`).join('\n');
    expect(labelledPatients(many)).toHaveLength(8);
  });
});

it('a reading says that it is not the last word', () => {
  for (const text of ['PRELIMINARY REPORT', 'Befund (vorläufig)', '初步报告', 'Compte rendu provisoire'])
    expect(saysPreliminary(text), text).toBe(true);
  for (const text of ['Final report', 'Befund', '']) expect(saysPreliminary(text), text).toBe(false);
});

describe('the name of a file hints', () => {
  it.each([
    ['Discharge summary.pdf', 'discharge-summary'],
    ['a/OP-Bericht.pdf', 'operative-note'],
    ['histology.pdf', 'pathology-report'],
    ['echo_1.pdf', 'echo-report'],
    ['my-ecg.pdf', 'ecg'],
    ['labs 2026.pdf', 'lab-result'],
    ['visual field.pdf', 'visual-field'],
    ['medication.docx', 'medication-list'],
    ['Reisepass.jpg', 'passport'],
    ['Phoenix.txt', 'scanner-protocol'],
    ['readme.txt', 'disc-help'],
    ['MRT Befund.pdf', 'radiology-report'],
    ['letter.pdf', 'clinic-letter'],
  ])('%s: %s, and no more than hints', (path, kind) => {
    expect(kindByName(path)).toEqual({ kind, confidence: 0.3 });
  });
  it('by itself, not by its folder, and not by parts of other words', () => {
    for (const path of ['mri report/IMG_1.pdf', 'secgo.pdf', 'slabs.pdf', 'IMG_0001.pdf'])
      expect(kindByName(path), path).toBeUndefined();
  });
});
