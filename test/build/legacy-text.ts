/**
 * Text in an encoding that a computer of its country wrote before UTF-8, by turning the decoder of that encoding round. A letter that it
 * does not have becomes a question mark, as such programs write it.
 */
export function legacyText(text: string, encoding: string): Uint8Array {
  const table = encoderOf(encoding);
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>();

function encoderOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = encoders.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch {
      // No letter has these bytes.
    }
  };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (/^(?:gb|big5|shift_jis|euc)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  encoders.set(encoding, table);
  return table;
}
