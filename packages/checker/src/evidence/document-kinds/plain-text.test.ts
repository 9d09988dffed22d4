import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../../test/build/dicom-writer.ts';
import { decodeMarkup, decodeText } from './decode-text.ts';
import { rtfText } from './rtf-text.ts';
import { stripMarkup } from './strip-markup.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);

describe('bytes to text', () => {
  it('reads UTF-8 with and without a mark, cut inside a character too', () => {
    expect(decodeText(utf8('Größe'))).toBe('Größe');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('检查')))).toBe('检查');
    expect(decodeText(utf8('检查').slice(0, 5))).toBe('检');
  });

  it('reads UTF-16 with and without a mark', () => {
    expect(decodeText(utf16('Findings: нет', true))).toBe('Findings: нет');
    expect(decodeText(utf16('Findings: nothing at all', false))).toBe('Findings: nothing at all');
  });

  it('finds the code page of older files', () => {
    expect(decodeText(latin1('Beurteilung: unauff\xe4llig, gr\xf6\xdfer'))).toBe('Beurteilung: unauffällig, größer');
    const russian = Uint8Array.from([...'Заключение: без особенностей'], (c) =>
      c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
    );
    expect(decodeText(russian)).toBe('Заключение: без особенностей');
    // 检查所见 in GB18030
    expect(decodeText(Uint8Array.of(0xbc, 0xec, 0xb2, 0xe9, 0xcb, 0xf9, 0xbc, 0xfb))).toBe('检查所见');
  });

  it('believes the label of a markup file', () => {
    expect(decodeMarkup(latin1('<?xml version="1.0" encoding="windows-1251"?><p>\xcc\xd0\xd2</p>'))).toContain('МРТ');
  });
});

describe('markup to text', () => {
  it('keeps text, entities and the lines of blocks and tables', () => {
    const html =
      '<html><head><title>x</title></head><body><h1>Befund</h1><table><tr><td>TR</td><td>5&nbsp;ms &lt; 6</td></tr></table>a<b>b</b></body></html>';
    expect(stripMarkup(html)).toBe('Befund\n\nTR\t5 ms < 6\n\nab');
  });

  it('drops scripts, styles and comments, and reads CDATA', () => {
    expect(
      stripMarkup('a<script>if (1 < 2) alert("x")</script><style>p{}</style><!-- <p>no</p> -->b<![CDATA[ c<d ]]>'),
    ).toContain('b c<d');
    expect(stripMarkup('a<script>evil()</script>b')).not.toContain('evil');
  });

  it('takes broken markup in time linear to its length', () => {
    const started = performance.now();
    stripMarkup('<'.repeat(200_000));
    stripMarkup('<script>'.repeat(20_000));
    stripMarkup('<!--'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('RTF to text', () => {
  it('reads words, code pages and Unicode, and passes over fonts and pictures', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\pict 0102}Gr\'f6\'dfe\par Befund\tab \u26816?\u26597?{\*\generator Word}}`;
    expect(rtfText(rtf)).toBe('Größe\nBefund\t检查');
  });
});
