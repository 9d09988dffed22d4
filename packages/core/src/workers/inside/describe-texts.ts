import { transfer } from 'comlink';
import { describeInstance } from '../../dicom/json/describe-instance.ts';
import type { DescribedInstance, DescribeFailure } from '../../dicom/json/describe-instance.ts';

/** Texts of JSON as data sets, whose bytes are handed over, not copied. */
export function describeTexts(items: readonly Uint8Array[]): readonly (DescribedInstance | DescribeFailure)[] {
  const decoder = new TextDecoder();
  const described = items.map((item) => {
    let json: unknown;
    try {
      json = JSON.parse(decoder.decode(item));
    } catch {
      return 'malformed';
    }
    return describeInstance(json);
  });
  return transfer(
    described,
    described.flatMap((one) => (typeof one === 'string' ? [] : [one.dataSet.buffer])),
  );
}
