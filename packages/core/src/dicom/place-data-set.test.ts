import { describe, expect, it } from 'vitest';
import {
  buildDicom,
  concat,
  dataSet,
  DEFLATED,
  deflateRaw,
  EXPLICIT_BIG,
  EXPLICIT_LITTLE,
  IMPLICIT_LITTLE,
  latin1,
} from '../../../../test/build/dicom.ts';
import type { BuildOptions } from '../../../../test/build/dicom.ts';
import { readFromBytes } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

const pixels = new Uint8Array(512);
const read = (bytes: Uint8Array) => readFromBytes(readEntry(7, bytes.length), bytes);
const build = (options: BuildOptions) => buildDicom({ pixels, ...options });

/** The transfer syntax in force, the warnings, and whether the whole header came through. */
function placed(bytes: Uint8Array) {
  const outcome = read(bytes);
  if (outcome.kind !== 'instance') return outcome;
  const { header } = outcome;
  return [header.transferSyntaxUID, header.patient.patientID, header.image?.columns, header.warnings];
}

describe('finds the data set', () => {
  it.each([
    ['whole', {}, EXPLICIT_LITTLE, []],
    ['implicit', { transferSyntaxUID: IMPLICIT_LITTLE }, IMPLICIT_LITTLE, []],
    ['big-endian', { transferSyntaxUID: EXPLICIT_BIG }, EXPLICIT_BIG, []],
    ['deflated', { transferSyntaxUID: DEFLATED }, DEFLATED, []],
    ['without preamble and meta', { preamble: false }, EXPLICIT_LITTLE, ['no-meta', 'no-preamble']],
    [
      'implicit, bare',
      { preamble: false, transferSyntaxUID: IMPLICIT_LITTLE },
      IMPLICIT_LITTLE,
      ['no-meta', 'no-preamble'],
    ],
    [
      'big-endian, bare',
      { preamble: false, transferSyntaxUID: EXPLICIT_BIG },
      EXPLICIT_BIG,
      ['no-meta', 'no-preamble'],
    ],
    ['without meta', { meta: false }, EXPLICIT_LITTLE, ['no-meta']],
    ['without preamble', { preamble: false, meta: {} }, EXPLICIT_LITTLE, ['no-preamble']],
    [
      'without group length',
      { meta: { FileMetaInformationGroupLength: undefined } },
      EXPLICIT_LITTLE,
      ['meta-without-group-length'],
    ],
    ['with a group length that lies', { meta: { FileMetaInformationGroupLength: 9999 } }, EXPLICIT_LITTLE, []],
    [
      'without transfer syntax',
      { meta: { TransferSyntaxUID: undefined } },
      EXPLICIT_LITTLE,
      ['meta-without-transfer-syntax'],
    ],
    [
      'labelled implicit, written explicit',
      { transferSyntaxUID: IMPLICIT_LITTLE, encoding: { explicitVR: true, littleEndian: true } },
      EXPLICIT_LITTLE,
      ['transfer-syntax-contradicted'],
    ],
    [
      'labelled explicit, written implicit',
      { encoding: { explicitVR: false, littleEndian: true } },
      IMPLICIT_LITTLE,
      ['transfer-syntax-contradicted'],
    ],
    [
      'labelled explicit, written big-endian',
      { encoding: { explicitVR: true, littleEndian: false } },
      EXPLICIT_BIG,
      ['transfer-syntax-contradicted'],
    ],
    [
      'of an unknown transfer syntax',
      { meta: { TransferSyntaxUID: '1.2.3.4' } },
      '1.2.3.4',
      ['unknown-transfer-syntax'],
    ],
    [
      'labelled deflated, written plain',
      { meta: { TransferSyntaxUID: DEFLATED } },
      EXPLICIT_LITTLE,
      ['transfer-syntax-contradicted'],
    ],
  ] as readonly (readonly [string, BuildOptions, string, readonly string[]])[])(
    '%s',
    (_, options, syntax, warnings) => {
      expect(placed(build(options))).toEqual([syntax, 'TEST-1', 16, warnings]);
    },
  );

  it('behind a meta group in implicit VR', () => {
    const implicit = { explicitVR: false, littleEndian: true };
    const whole = build({ preamble: false, meta: false });
    const meta = dataSet(
      { MediaStorageSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', TransferSyntaxUID: EXPLICIT_LITTLE },
      implicit,
    );
    const bytes = concat([new Uint8Array(128), latin1('DICM'), meta, whole]);
    expect(placed(bytes)).toEqual([EXPLICIT_LITTLE, 'TEST-1', 16, ['meta-without-group-length']]);
  });

  it('behind a stray pad byte', () => {
    const bytes = concat([Uint8Array.of(0x20), build({ preamble: false })]);
    expect(placed(bytes)).toEqual([EXPLICIT_LITTLE, 'TEST-1', 16, ['no-meta', 'no-preamble']]);
  });

  it('and says what else a file is', () => {
    for (const [text, contentType] of [
      ['plain words of a letter', 'text'],
      ['%PDF-1.4\n', 'pdf'],
    ] as const) {
      expect(read(latin1(text))).toEqual({ kind: 'other', entryId: 7, contentType });
    }
    expect(read(new Uint8Array(0))).toEqual({ kind: 'other', entryId: 7, contentType: 'empty' });
  });

  it('fails in the closed list where nothing follows', () => {
    const head = concat([new Uint8Array(128), latin1('DICM')]);
    expect(read(head)).toMatchObject({ kind: 'failure', failure: { reason: 'truncated' } });
    expect(read(concat([head, new Uint8Array(400).fill(0x7f)]))).toMatchObject({
      kind: 'failure',
      failure: { reason: 'no-meta' },
    });
  });
});

describe('a deflated data set', () => {
  const head = (): Uint8Array => {
    const plain = build({ transferSyntaxUID: DEFLATED });
    const body = deflateRaw(concat([build({ preamble: false, meta: false })]));
    return plain.subarray(0, plain.length - body.length - (body.length % 2));
  };

  it('that is cut is truncated, with what could be read of it', () => {
    const bytes = build({ transferSyntaxUID: DEFLATED });
    expect(read(bytes.subarray(0, bytes.length - 20))).toMatchObject({
      kind: 'failure',
      failure: { reason: 'truncated' },
    });
  });

  it('that is a bomb hits the limit by what comes out', () => {
    const bomb = deflateRaw(new Uint8Array(64 * 2 ** 20));
    expect(read(concat([head(), bomb]))).toMatchObject({ kind: 'failure', failure: { reason: 'limit' } });
  });
});

describe('behind the data set', () => {
  it.each([
    ['zeros', new Uint8Array(4096), ['trailing-zeros']],
    ['a lone pad byte', Uint8Array.of(0), ['trailing-zeros']],
    [
      'padding as the standard has it',
      concat([dataSet({ DataSetTrailingPadding: new Uint8Array(64) }, { explicitVR: true, littleEndian: true })]),
      [],
    ],
    ['bytes of something else', latin1('what a web server adds to a file'), ['trailing-bytes']],
  ])('%s are a warning at most', (_, trailing, warnings) => {
    const outcome = read(build({ trailing }));
    expect(outcome).toMatchObject({ kind: 'instance', header: { warnings } });
  });
});
