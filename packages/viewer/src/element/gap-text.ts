import type { ViewerMessages } from '../messages/messages.ts';
import type { Gap } from '../state/gaps.ts';

/** “Pictures 57 to 59 are missing”, or how many fit where nothing names them. */
export function gapText({ count, numbers }: Gap, texts: ViewerMessages): string {
  if (!numbers) return `${texts.gap}: ${count}`;
  const text = numbers.from === numbers.to ? texts.sliceMissing : texts.slicesMissing;
  return text.replace('{from}', String(numbers.from)).replace('{to}', String(numbers.to));
}
