import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import type { PaperPictures, PictureInPaper } from '../../evidence/paper-pictures/paper-pictures.ts';
import { picturesInPapers } from './pictures-in-papers.ts';

const picture = (parts: Partial<PictureInPaper> = {}): PictureInPaper => ({
  number: 1,
  shows: 'other',
  made: 'unknown',
  confidence: 0.9,
  certainty: 'doubtful',
  evidence: [],
  width: 900,
  height: 900,
  ...parts,
});
const copy = (number: number) => picture({ number, shows: 'scan', made: 'screenshot-or-export' });
const flat: Partial<DocumentFacts> = { kind: 'unknown', confidence: 0, textLayer: false, unread: 'no-text' };

function ask(paper: Partial<PaperPictures>, told: Partial<DocumentFacts> = {}, scanFiles = 0) {
  const inventory = inventoryWith({});
  return picturesInPapers.check(
    {
      'paper-pictures': [{ path: 'a/b.pdf', pictures: [], notLookedAt: 0, ...paper }],
      'document-kinds': [paperWith({ path: 'a/b.pdf', characters: 900, ...told })],
      'package-inventory': { ...inventory, states: { ...inventory.states, instance: scanFiles } },
    },
    {},
    context,
  );
}

describe('pictures-in-papers', () => {
  it('passes for pictures that show no scan, and for the key images of a report', () => {
    expect(ask({ pictures: [picture(), picture({ number: 2, shows: 'paper', made: 'scanner' })] })).toEqual({
      outcome: 'pass',
    });
    expect(ask({ pictures: [copy(1), copy(2)] })).toEqual({ outcome: 'pass' });
  });

  it('fails for photos of a screen and of film, whatever is written beside them', () => {
    const screen = picture({ shows: 'scan', made: 'camera-at-screen', certainty: 'sure', confidence: 0.9 });
    const film = picture({ number: 3, shows: 'scan', made: 'camera-at-film', certainty: 'sure', confidence: 0.8 });
    expect(ask({ pictures: [screen, { ...screen, number: 2, confidence: 0.85 }, film] })).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'photos-of-screen',
          params: { count: 2, file: 'b.pdf', numbers: '1, 2' },
          subjects: [{ kind: 'entry', path: 'a/b.pdf' }],
          confidence: 0.9,
        },
        { message: 'photos-of-film', params: { count: 1, numbers: '3' } },
      ],
    });
  });

  it('fails for a paper that is nothing but copies of scan pictures', () => {
    expect(ask({ pictures: [copy(1), copy(2)] }, flat)).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'copies', params: { count: 2 } }],
    });
    const captions = { kind: 'unknown', characters: 400 } as const;
    expect(ask({ pictures: [copy(1), copy(2), copy(3)] }, captions)).toMatchObject({ outcome: 'fail' });
    expect(ask({ pictures: [copy(1)] }, captions)).toEqual({ outcome: 'pass' });
    expect(ask({ pictures: [copy(1), copy(2)] }, { kind: 'radiology-report', characters: 120 })).toMatchObject({
      outcome: 'fail',
    });
  });

  it('finds such copies harmless beside scan files, and what the patient named a report a report', () => {
    expect(ask({ pictures: [copy(1), copy(2)] }, flat, 20)).toMatchObject({ hits: [{ severity: 'advice' }] });
    expect(ask({ pictures: [copy(1)] }, { ...flat, decidedBy: 'patient' })).toEqual({ outcome: 'pass' });
  });

  it('takes a sure photo for the witness that its neighbours in the paper lack', () => {
    const screen = picture({ shows: 'scan', made: 'camera-at-screen', certainty: 'sure' });
    const verdict = ask({ pictures: [screen, { ...screen, number: 2, certainty: 'doubtful' }] });
    expect(verdict).toEqual({
      outcome: 'fail',
      hits: [expect.objectContaining({ params: { count: 2, file: 'b.pdf', numbers: '1, 2' } })],
    });
  });

  it('cannot tell on one witness', () => {
    const screen = picture({ shows: 'scan', made: 'camera-at-screen' });
    expect(ask({ pictures: [screen] })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe', severity: 'advice' }],
    });
    expect(ask({ pictures: [copy(1)] }, flat)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'maybe' }] });
  });

  it('says what nobody looked at: beyond a cap, or all of a paper', () => {
    expect(ask({ notLookedAt: 7 })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [
        {
          message: 'not-seen',
          severity: 'advice',
          params: { count: 7, file: 'b.pdf' },
          subjects: [{ kind: 'entry', path: 'a/b.pdf' }],
        },
      ],
    });
    expect(ask({ unseen: 'deadline' })).toMatchObject({ hits: [{ message: 'not-seen', params: { count: 1 } }] });
    // Another rule says that a locked paper could not be opened.
    expect(ask({ unseen: 'locked' })).toEqual({ outcome: 'pass' });
  });

  it('hears what is said of the same paper: its path, and the object that it lies in', () => {
    const inventory = inventoryWith({});
    const paper = (path: string, sopInstanceUID?: string): PaperPictures => ({
      path,
      ...(sopInstanceUID === undefined ? {} : { sopInstanceUID }),
      pictures: [copy(1), copy(2)],
      notLookedAt: 0,
    });
    const told = (path: string, sopInstanceUID: string | undefined, characters: number) =>
      paperWith({
        path,
        ...(sopInstanceUID === undefined ? {} : { sopInstanceUID }),
        characters,
        kind: 'radiology-report',
      });
    const verdict = picturesInPapers.check(
      {
        'paper-pictures': [paper('a.dcm', '1'), paper('a.dcm', '2'), paper('b.dcm', '2')],
        'document-kinds': [told('a.dcm', '1', 900), told('a.dcm', '2', 20), told('b.dcm', '2', 900)],
        'package-inventory': inventory,
      },
      {},
      context,
    );
    expect(verdict).toEqual({ outcome: 'fail', hits: [expect.objectContaining({ message: 'copies' })] });
    expect(
      picturesInPapers.check(
        { 'paper-pictures': [paper('a.pdf')], 'document-kinds': [], 'package-inventory': inventory },
        {},
        context,
      ),
    ).toEqual({ outcome: 'pass' });
  });

  it('counts scan pictures alone, each in one group', () => {
    const screen = picture({ number: 3, shows: 'scan', made: 'camera-at-screen', certainty: 'sure' });
    const other = picture({ number: 4, made: 'camera-at-screen', certainty: 'sure' });
    expect(ask({ pictures: [copy(1), copy(2), screen, other] }, flat)).toMatchObject({
      hits: [
        { message: 'photos-of-screen', params: { count: 1, numbers: '3' } },
        { message: 'copies', params: { count: 2, numbers: '1, 2' } },
      ],
    });
    expect(ask({ pictures: [other, { ...other, number: 5 }] }, flat)).toEqual({ outcome: 'pass' });
  });

  it('asks for the scan files in earnest where none is here, and says which paper', () => {
    const verdict = ask({ pictures: [copy(1), copy(2)] }, flat);
    expect(verdict).toMatchObject({ hits: [{ subjects: [{ kind: 'entry', path: 'a/b.pdf' }] }] });
    expect(verdict.outcome === 'fail' && verdict.hits[0]).not.toHaveProperty('severity');
  });

  it('a paper of which not all is read, or of some length, is not nothing but pictures', () => {
    const two = { pictures: [copy(1), copy(2)] };
    expect(ask(two, { kind: 'unknown', unread: 'malformed' })).toEqual({ outcome: 'pass' });
    expect(ask(two, { kind: 'unknown', characters: 300 })).toEqual({ outcome: 'pass' });
    expect(ask(two, { kind: 'unknown', characters: 299 })).toMatchObject({ outcome: 'fail' });
    expect(ask(two, { kind: 'radiology-report', characters: 300 })).toEqual({ outcome: 'pass' });
  });

  it('says nothing without papers that hold pictures', () => {
    expect(
      picturesInPapers.check(
        { 'paper-pictures': [], 'document-kinds': [], 'package-inventory': inventoryWith({}) },
        {},
        context,
      ),
    ).toEqual({ outcome: 'not-applicable' });
  });
});
