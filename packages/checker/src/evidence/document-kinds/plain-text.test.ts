import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../../test/build/dicom-writer.ts';
import { decodeMarkup, decodeText } from './decode-text.ts';
import { rtfText } from './rtf-text.ts';
import { stripMarkup, tidy } from './strip-markup.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const russian = (text: string) =>
  Uint8Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0)));
const typeset: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, œ: 0x9c };
const western = (text: string) => Uint8Array.from(text, (c) => typeset[c] ?? c.charCodeAt(0));
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
    expect(decodeText(russian('Заключение: без особенностей'))).toBe('Заключение: без особенностей');
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
});

describe('RTF to text', () => {
  it('reads words, code pages and Unicode, and passes over fonts and pictures', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\pict 0102}Gr\'f6\'dfe\par Befund\tab \u26816?\u26597?{\*\generator Word}}`;
    expect(rtfText(rtf)).toBe('Größe\nBefund\t检查');
  });
});

describe('code pages, more closely', () => {
  const wide = (text: string, littleEndian: boolean) =>
    Uint8Array.from(
      [...text].flatMap((c) => {
        const [low, high] = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
        return littleEndian ? [low, high] : [high, low];
      }),
    );
  it('reads UTF-16 of both orders, by its mark or by its noughts', () => {
    expect(decodeText(Uint8Array.of(0xfe, 0xff, ...wide('Größe нет', false)))).toBe('Größe нет');
    expect(decodeText(wide('Findings: nothing', false))).toBe('Findings: nothing');
    expect(decodeText(wide('Findings: nothing', true))).toBe('Findings: nothing');
    // Half of it in another script still has a nought in most places.
    expect(decodeText(wide('Findings: нет ничего at all', true))).toBe('Findings: нет ничего at all');
  });
  it('takes few bytes, or noughts in both places, for no UTF-16', () => {
    expect(decodeText(wide('Finding', true))).toBe('F\0i\0n\0d\0i\0n\0g\0');
    expect(decodeText(wide('Findings', true))).toBe('Findings');
    expect(decodeText(new Uint8Array(32))).toBe('\0'.repeat(32));
    expect(decodeText(utf8('plain text that is long enough'))).toBe('plain text that is long enough');
  });
  it('reads a text that was cut inside a character of any length', () => {
    const whole = utf8('Befund ä 检 😀');
    for (let cut = 1; cut <= 3; cut++) expect(decodeText(whole.slice(0, -cut))).toBe('Befund ä 检 ');
    expect(decodeText(utf8('Befund ä').slice(0, -1))).toBe('Befund ');
    expect(decodeText(utf8('检').slice(0, 1))).toBe('');
  });
  it('finds the code page of Arabic and of Western files, and tells Chinese from them', () => {
    const arabic = Uint8Array.of(0xc7, 0xe1, 0xe4, 0xca, 0xc7, 0xc6, 0xcc, 0x3a, 0x20, 0xd8, 0xc8, 0xed, 0xda, 0xed);
    expect(decodeText(arabic)).toBe('النتائج: طبيعي');
    expect(decodeText(latin1('R\xe9sultats: pas de l\xe9sion, \xe0 contr\xf4ler'))).toBe(
      'Résultats: pas de lésion, à contrôler',
    );
    expect(decodeText(latin1('A\xf1o, ni\xf1o, t\xe9cnica'))).toBe('Año, niño, técnica');
    const chinese = Uint8Array.of(0xd5, 0xef, 0xb6, 0xcf, 0xa3, 0xba, 0xce, 0xde, 0xd2, 0xec, 0xb3, 0xa3, 0xa1, 0xa3);
    expect(decodeText(chinese)).toBe('诊断：无异常。');
  });
  it('reads the marks of UTF-16 also where no letter has a nought', () => {
    const report = '检查所见未见异常，诊断意见正常';
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...wide(report, true)))).toBe(report);
    expect(decodeText(Uint8Array.of(0xfe, 0xff, ...wide(report, false)))).toBe(report);
  });
  it.each(['Любовь Иванова, врач', 'Рязань, больница', 'язва желудка', 'юная пациентка'])(
    'takes no Russian letters for such a mark: %s',
    (text) => expect(decodeText(russian(text))).toBe(text),
  );
  it.each([
    'The patient’s scan – “normal” – doesn’t differ.',
    'L’IRM cérébrale montre une prise de contraste',
    'Résultat : œuvre de 1999, Noël à Créteil, née le',
    'RÉSULTATS : PAS D’ANOMALIE. ANNÉE PRÉCÉDENTE',
    'für die Röntgenaufnahme, Ärztin: Größe 37 °C, 5 µm',
    'No se observan áreas de señal. ¿Dolor? Sí, mañana 2.º',
    'ATENÇÃO: NÃO HÁ LESÕES. CONCLUSÃO: RESSONÂNCIA',
    'cefaléia há 3 mêses, avaliação de coração',
  ])('reads an older Western file as it was written: %s', (text) => {
    expect(decodeText(western(text))).toBe(text);
  });
  it.each([
    'ПРОТОКОЛ ИССЛЕДОВАНИЯ',
    'ВЫПИСКА ИЗ ИСТОРИИ БОЛЕЗНИ',
    'Иванов Иван Иванович',
    'Дата',
    'МРТ мозга, Siemens, режимы T1 и T2: без особенностей',
  ])('reads an older Russian file as it was written, all in capitals too: %s', (text) => {
    expect(decodeText(russian(text))).toBe(text);
  });
  it.each(['تقرير الرنين المغناطيسي', 'لا يوجد تغير في البطينات.', 'المريض: سعاد، العمر ٤٠؟'])(
    'reads an older Arabic file as it was written: %s',
    (text) => {
      const page = new Map(
        Array.from({ length: 128 }, (_, at) => [
          new TextDecoder('windows-1256').decode(Uint8Array.of(128 + at)),
          128 + at,
        ]),
      );
      const letters = text.replace('٤٠', '40');
      expect(decodeText(Uint8Array.from(letters, (c) => page.get(c) ?? c.charCodeAt(0)))).toBe(letters);
    },
  );
  it('reads an older Chinese file whose sequences and rare words are among its letters', () => {
    // 垂体MRI增强：T1WI及T2WI序列，胼胝体、鼻窦未见异常 in GB 18030.
    const bytes = latin1(
      '\xb4\xb9\xcc\xe5MRI\xd4\xf6\xc7\xbf\xa3\xbaT1WI\xbc\xb0T2WI\xd0\xf2\xc1\xd0\xa3\xac\xeb\xdd\xeb\xd5\xcc\xe5\xa1\xa2\xb1\xc7\xf1\xbc\xce\xb4\xbc\xfb\xd2\xec\xb3\xa3',
    );
    expect(decodeText(bytes)).toBe('垂体MRI增强：T1WI及T2WI序列，胼胝体、鼻窦未见异常');
  });
  it('goes by its beginning, and reads all of it', () => {
    const text = `${'é '.repeat(9000)}à la fin`;
    expect(decodeText(western(text))).toBe(text);
  });
  it.each([
    ['charset=koi8-r', 'quoted by nothing'],
    ['charset="koi8-r"', 'quoted'],
    ["charset = 'koi8-r'", 'with spaces'],
    ['CHARSET=KOI8-R', 'in capitals'],
    ['encoding="koi8-r"', 'as XML'],
  ])('believes the label %s, %s', (label) => {
    expect(decodeMarkup(latin1(`<x ${label}><p>\xed\xf2\xf4</p>`))).toContain('<p>МРТ</p>');
  });
  it('takes no label of two bytes a letter from a file that has one', () => {
    for (const label of ['unicode', 'utf-16le', 'UTF-16'])
      expect(decodeMarkup(utf8(`<meta charset=${label}><p>Größe</p>`)), label).toContain('<p>Größe</p>');
  });
  it('reads a page without a label as it would read its text', () => {
    expect(decodeMarkup(russian('<p>Заключение: без особенностей</p>'))).toBe('<p>Заключение: без особенностей</p>');
    expect(decodeMarkup(latin1('<meta charset=windows-1252>L\x92\x9cil'))).toContain('L’œil');
  });
  it('believes no label that nobody knows, and none that the bytes contradict', () => {
    expect(decodeMarkup(utf8('<?xml encoding="klingon-8"?><p>Größe</p>'))).toContain('Größe');
    expect(decodeMarkup(utf8('<?xml encoding="utf-16"?><p>Größe</p>'))).toContain('Größe');
    expect(decodeMarkup(latin1('<meta charset=iso-8859-1><p>Gr\xf6\xdfe</p>'))).toContain('Größe');
    expect(decodeMarkup(latin1("<meta charset = 'windows-1251'><p>\xcc\xd0\xd2</p>"))).toContain('МРТ');
    // Beyond the head of the file a label is text.
    expect(decodeMarkup(utf8(`<p>${' '.repeat(1100)}charset=windows-1251 Größe</p>`))).toContain('Größe');
  });
});

describe('markup, more closely', () => {
  it.each([
    ['text before, between and after', 'a<p>b</p>c', 'a\nb\nc'],
    ['an end without a beginning', 'a</p>b', 'a\nb'],
    ['inline elements part no words', '<b>T</b><i>1</i><span>w</span><w:t>x</w:t>', 'T1wx'],
    ['cells are parted by a tab, headings of cells too', '<th>TR</th><td>5</td>', 'TR\t5'],
    ['an element in capitals', 'a<SCRIPT>x</SCRIPT>b<TD>c</TD>d', 'abc\td'],
    ['a tag that is never closed ends the text', 'a<p b', 'a'],
    ['a comment that is never closed', 'a<!-- b', 'a'],
    ['a comment that holds tags', 'a<!-- <p>x</p> -->b', 'ab'],
    ['character data that is never closed', 'a<![CDATA[b<c', 'ab<c'],
    ['a script that closes itself', 'a<script src="x"/>b', 'a\nb'],
    ['a script that is never closed', 'a<script>b', 'a'],
    ['a head that is never closed swallows nothing', '<head>a<p>b', 'a\nb'],
    ['its closing tag with a space', '<style>x</style >y', 'y'],
    ['an end of a script without a beginning', 'a</script>b', 'a\nb'],
    ['a script behind a stroke', 'and/<script>x</script>b', 'and/b'],
    ['character data in the midst of markup', 'a<![CDATA[b<c]]><p>d</p>e', 'ab<c\nd\ne'],
    // “Less than” is no tag, however carelessly it is written: no value of a laboratory goes lost.
    ['a value that is less than another', 'TSH < 0.5 <b>low</b> <p>T4 <9 > 3', 'TSH < 0.5 low \nT4 <9 > 3'],
    ['an arrow', 'x <- y <p>z', 'x <- y \nz'],
    ['a comment of nothing', 'a<!-->b<!--->c', 'abc'],
    ['what only some programs show', '<!--[if mso]>x<![endif]--><!--[if !mso]><!-->y<!--<![endif]-->z', 'yz'],
    ['the head of XML and its type', '<?xml version="1.0"?><!DOCTYPE html><p>a', 'a'],
    ['drawings and templates', '<svg><text>x</text></svg><template>y</template><noscript>z</noscript>w', 'w'],
  ])('%s', (_, markup, text) => expect(stripMarkup(markup)).toBe(text));
  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#228;&#xE4;&#X41;', 'ääA'],
    ['&auml;&Auml;&szlig;&deg;', 'äÄß°'],
    ['a&nbsp;b', 'a b'],
    ['&unknown; &amp &;', '&unknown; &amp &;'],
    ['CONCLUS&Atilde;O &Agrave; &Ouml;&yuml;', 'CONCLUSÃO À Öÿ'],
    ['d&rsquo;IRM, &laquo;&nbsp;5&nbsp;cm&sup2;&nbsp;&raquo; &ge; 3 &frac12;', 'd’IRM, « 5 cm² » ≥ 3 ½'],
    ['&ldquo;a&rdquo; &ndash; &hellip; &euro;5 &oelig;', '“a” – … €5 œ'],
    ['&#0;&#x110000;x', 'x'],
    // As older word processors counted them (HTML 13.2.5.80).
    ['d&#146;IRM &#x96; &#127;', 'd’IRM – \x7f'],
    ['&#x10ffff;', '\u{10ffff}'],
  ])('entities: %s', (markup, text) => expect(stripMarkup(markup)).toBe(text));
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a  \u00a0 b', 'a b'],
    ['a \t\n  \n\t\n b', 'a\n\nb'],
    ['a\tb', 'a\tb'],
    [' a ', 'a'],
  ])('spaces: %j', (text, tidied) => expect(tidy(text)).toBe(tidied));
});

describe('RTF, more closely', () => {
  const read = (body: string, head = String.raw`\ansicpg1252`) => rtfText(String.raw`{\rtf1\ansi${head} ${body}}`);
  it.each([
    ['signs that are written with a stroke', String.raw`a\\b\{c\}d\~e`, String.raw`a\b{c}d e`],
    [
      'breaks of lines, rows, pages and cells',
      String.raw`a\par b\line c\row d\page e\tab f\cell g`,
      'a\nb\nc\nd\ne\tf\tg',
    ],
    ['dashes', String.raw`a\emdash b\endash c`, 'a—b–c'],
    ['a word without a space after it', String.raw`a\par\par b`, 'a\n\nb'],
    ['words that mean nothing here', String.raw`\b1\i0\fs24 a\b0 b`, 'ab'],
    ['ends of lines in the file', 'a\r\nb\nc', 'abc'],
    ['an apostrophe and a dash of Word', String.raw`L\'92\'9cil \'96`, 'L’œil –'],
    ['bytes, one after another', String.raw`Gr\'f6\'dfe`, 'Größe'],
    ['bytes that are none', String.raw`a\'zzb`, 'ab'],
    ['a byte at the very end of a group', String.raw`{\b Gr\'f6}\'dfe`, 'Größe'],
    ['letters by number, with their stand-in', String.raw`\u1052?\u1056?\u1058?`, 'МРТ'],
    ['below nought', String.raw`\u-28659?`, '\u900d'],
    ['two stand-ins', String.raw`\uc2\u1052??\u1056\'3f\'3fx`, 'МРx'],
    ['no stand-in', String.raw`\uc0\u1052 x\u1056 y`, 'МxРy'],
    ['eight at the most', String.raw`\uc99\u1052 12345678x`, 'Мx'],
    [
      'fonts, colours, styles, pictures',
      String.raw`{\fonttbl x}{\colortbl x}{\stylesheet{\s1 x}}{\pict x}{\object x}{\info{\title x}}a`,
      'a',
    ],
    ['hyphens that may break and those that may not', String.raw`Be\-fund CT\_scan`, 'Befund CT-scan'],
    ['a letter without a number', String.raw`a\u b`, 'ab'],
    ['breaks within what is passed over', String.raw`b{\pict \tab\line x}a`, 'ba'],
    ['what only others understand', String.raw`{\*\unknown x{y}z}a`, 'a'],
    ['after a group that was passed over', String.raw`{\pict x}{b}\par c`, 'b\nc'],
    ['nothing passed over leaks', String.raw`{\pict \'41\u65?\tab\~\\}a`, 'a'],
    ['more ends than beginnings', String.raw`a}}b`, 'ab'],
  ])('%s', (_, body, text) => expect(read(body)).toBe(text));
  it.each([
    ['1251', String.raw`\'cc\'d0\'d2`, 'МРТ'],
    ['936', String.raw`\'bc\'ec\'b2\'e9`, '检查'],
    ['1256', String.raw`\'d5\'cf\'d1`, 'صدر'],
    ['950', String.raw`\'c0\'cb\'ac\'64`, '檢查'],
    ['932', String.raw`\'8c\'9f`, '検'],
    // The second half of such a letter may be written as the Latin one that it would be.
    ['950', String.raw`\'c0\'cb\'acd\par`, '檢查'],
    ['949', String.raw`\'b0\'cb`, '검'],
    ['1250', String.raw`\'b3\'b9`, 'łą'],
    ['1254', String.raw`\'fe\'fd`, 'şı'],
    ['20866', String.raw`\'ed\'f2\'f4`, 'МРТ'],
    ['65001', String.raw`\'e6\'a3\'80`, '检'],
    // Not as the format asks, yet some write the bytes as they are.
    ['1251', '\xcc\xd0\xd2 {\\b \xe3}', 'МРТ г'],
    ['9999', String.raw`\'e4`, 'ä'],
  ])('code page %s', (page, body, text) => expect(read(body, String.raw`\ansicpg${page}`)).toBe(text));
  it('without a code page is Western', () => expect(read(String.raw`\'e4`, '')).toBe('ä'));
});
