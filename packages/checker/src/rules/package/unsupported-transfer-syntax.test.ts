import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { supportOf } from '../../evidence/transfer-support.ts';
import { emptyModel, entriesOf, patientOf } from '../../../../../test/build/study-model.ts';
import { unsupportedTransferSyntax } from './unsupported-transfer-syntax.ts';

const MPEG2 = '1.2.840.10008.1.2.4.100';
const JPEG_2000 = '1.2.840.10008.1.2.4.90';

const ask = (...syntaxes: readonly string[]) => {
  const series = syntaxes.map((transferSyntaxUID, index) => ({
    seriesInstanceUID: `1.2.${index}`,
    transferSyntaxUID,
    entries: [index + 1],
  }));
  const model = emptyModel({
    entries: entriesOf(Object.fromEntries(syntaxes.map((_, index) => [`f${index}`, {}]))),
    patients: syntaxes.length === 0 ? [] : [patientOf({ patientID: 'X' }, { studyInstanceUID: '1.2' }, series)],
  });
  return unsupportedTransferSyntax.check({ 'transfer-support': supportOf(model) }, {}, context);
};

describe('unsupported-transfer-syntax', () => {
  it('passes where every syntax has a decoder', () => {
    expect(ask('1.2.840.10008.1.2', JPEG_2000)).toEqual({ outcome: 'pass' });
  });

  it('cannot tell of a set that nothing here decodes: valid, only not shown', () => {
    expect(ask(JPEG_2000, MPEG2, '1.3.999.private')).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-shown-here', params: { count: 2 }, subjects: [{ seriesInstanceUID: '1.2.1' }, {}] }],
    });
  });

  it('says nothing where there are no pictures', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
