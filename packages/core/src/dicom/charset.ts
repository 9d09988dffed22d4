import { guessText } from './charset-guess.ts';
import type { ReadWarning } from './read-failure.ts';

// Defined terms of (0008,0005) without code extensions (PS3.3 C.12.1.1.2) to the labels of the Encoding Standard.
const LABELS: Readonly<Record<string, string>> = {
  '6': 'ascii',
  '100': 'latin1',
  '101': 'iso-8859-2',
  '109': 'iso-8859-3',
  '110': 'iso-8859-4',
  '144': 'iso-8859-5',
  '127': 'iso-8859-6',
  '126': 'iso-8859-7',
  '138': 'iso-8859-8',
  '148': 'iso-8859-9',
  '203': 'iso-8859-15',
  '13': 'shift_jis',
  '166': 'tis-620',
  '192': 'utf-8',
  '58': 'gbk',
  '87': 'jis0208',
  '159': 'jis0212',
  '149': 'euc-kr',
  GB18030: 'gb18030',
  GBK: 'gbk',
};

// PS3.5 6.1.2.5.3 and PS3.3 tables C.12-3, C.12-4: the bytes after ESC, and the set they bring into G0 or G1.
const ESCAPES: readonly (readonly [string, 'g0' | 'g1', string])[] = [
  ['(B', 'g0', 'ascii'],
  ['(J', 'g0', 'ascii'],
  ['-A', 'g1', 'latin1'],
  ['-B', 'g1', 'iso-8859-2'],
  ['-C', 'g1', 'iso-8859-3'],
  ['-D', 'g1', 'iso-8859-4'],
  ['-L', 'g1', 'iso-8859-5'],
  ['-G', 'g1', 'iso-8859-6'],
  ['-F', 'g1', 'iso-8859-7'],
  ['-H', 'g1', 'iso-8859-8'],
  ['-M', 'g1', 'iso-8859-9'],
  ['-b', 'g1', 'iso-8859-15'],
  ['-T', 'g1', 'tis-620'],
  [')I', 'g1', 'shift_jis'],
  ['$B', 'g0', 'jis0208'],
  ['$(D', 'g0', 'jis0212'],
  ['$@', 'g0', 'jis0208'],
  ['$)C', 'g1', 'euc-kr'],
  ['$)A', 'g1', 'gbk'],
];

const ESC = 0x1b;
const decoders = new Map<string, TextDecoder>();

function decodeWith(label: string, bytes: Uint8Array): string {
  if (label === 'latin1' || label === 'ascii') {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return text;
  }
  let decoder = decoders.get(label);
  if (!decoder) decoders.set(label, (decoder = new TextDecoder(label)));
  return decoder.decode(bytes);
}

/** Two 7-bit bytes a character: raised into EUC-JP, which the platform decodes. */
function decodeJis(label: string, bytes: Uint8Array): string {
  const lead = label === 'jis0212' ? [0x8f] : [];
  const raised: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] as number;
    // A line end or delimiter that the writer did not switch back for.
    if (first < 0x21 || at + 1 >= bytes.length) raised.push(first);
    else raised.push(...lead, first | 0x80, (bytes[++at] as number) | 0x80);
  }
  return decodeWith('euc-jp', Uint8Array.from(raised));
}

/** How an object's text is encoded: (0008,0005) taken apart. One is shared by all objects that declare the same. */
export class CharacterSet {
  private readonly initialG0: string;
  private readonly initialG1: string;
  private readonly extended: boolean;
  readonly unknown: boolean;

  /** @param terms values of (0008,0005); an empty first one is ISO_IR 6. */
  constructor(terms: readonly string[]) {
    const labels = terms.map((term) => {
      const name = term
        .trim()
        .toUpperCase()
        .replace(/^ISO[ _-]*(2022[ _-]*)?IR[ _-]*/, '')
        .replace('ISO-8859-1', '100')
        .replace(/^(UTF-?8|ISO_10646.*)$/, '192');
      return name === '' ? 'ascii' : LABELS[name];
    });
    this.unknown = labels.includes(undefined);
    const first = labels[0] ?? 'ascii';
    const jis = first === 'jis0208' || first === 'jis0212';
    this.initialG0 = 'ascii';
    this.initialG1 = jis ? 'shift_jis' : first;
    this.extended = terms.length > 1 || /2022/.test(terms[0] ?? '');
  }

  /** Bytes to text. What the declared set cannot explain is guessed, with a warning. */
  decode(bytes: Uint8Array, warnings: Set<ReadWarning>): string {
    let plain = true;
    for (const byte of bytes) if (byte >= 0x80 || byte === ESC) plain = false;
    if (plain) return decodeWith('ascii', bytes);
    if (this.unknown) warnings.add('charset-unknown');
    // Escapes are followed wherever they stand: writers often declare one set and use two.
    if (bytes.includes(ESC)) return this.decodeExtended(bytes);
    const guess =
      this.extended && !this.unknown && this.initialG1 !== 'ascii'
        ? undefined
        : guessText(this.unknown ? 'ascii' : this.initialG1, bytes);
    if (guess === undefined) return decodeWith(this.initialG1, bytes);
    warnings.add('charset-guessed');
    return decodeWith(guess, bytes);
  }

  private decodeExtended(bytes: Uint8Array): string {
    let g0 = this.initialG0;
    let g1 = this.initialG1;
    let text = '';
    let from = 0;
    const flush = (to: number): void => {
      const part = bytes.subarray(from, to);
      text += g0 === 'jis0208' || g0 === 'jis0212' ? decodeJis(g0, part) : decodeWith(g1, part);
    };
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === ESC) {
        const escape = ESCAPES.find(([sequence]) =>
          [...sequence].every((letter, index) => bytes[at + 1 + index] === letter.charCodeAt(0)),
        );
        if (!escape) continue;
        flush(at);
        if (escape[1] === 'g0') g0 = escape[2];
        else g1 = escape[2];
        at += escape[0].length;
        from = at + 1;
      } else if (
        g0 === 'ascii' &&
        (byte === 0x5c || byte === 0x5e || byte === 0x3d || byte === 0x0a || byte === 0x0d)
      ) {
        // PS3.5 6.1.2.5.3: a delimiter brings the initial sets back. Second bytes of the G1 sets are never that low.
        flush(at);
        from = at;
        g1 = this.initialG1;
      }
    }
    flush(bytes.length);
    return text;
  }
}

const known = new Map<string, CharacterSet>();

/** The set for a value of (0008,0005) as written. */
export function characterSet(value: string | undefined): CharacterSet {
  const key = (value ?? '').slice(0, 256);
  let set = known.get(key);
  if (!set) {
    if (known.size > 256) known.clear();
    known.set(key, (set = new CharacterSet(key === '' ? [] : key.split('\\'))));
  }
  return set;
}
