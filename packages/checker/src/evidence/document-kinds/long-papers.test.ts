import { expect, it } from 'vitest';
import { latin1 } from '../../../../../test/build/dicom-writer.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { paperText } from './paper-text.ts';
import type { PaperFormat } from './paper-text.ts';
import { stripMarkup } from './strip-markup.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (format: PaperFormat, bytes: Uint8Array) =>
  paperText(format, new MemorySource(bytes), { bytes: () => undefined }, new AbortController().signal);

it('reads HTML and RTF behind a letterhead of megabytes', async () => {
  const [hex, base64] = ['00ff'.repeat(700_000), 'AAEC'.repeat(500_000)];
  const rtf = `{\\rtf1\\ansicpg1252{\\*\\shppict{\\pict{\\*\\picprop x}\\pngblip ${hex}}}{\\nonshppict{\\pict\\wmetafile8 ${hex}}}\\par Gr\\'f6\\'dfe CT {\\pict\\pngblip ${hex}} Ende}`;
  expect(await read('rtf', latin1(rtf))).toEqual({ ok: true, text: 'Größe CT Ende' });
  const html = `<meta charset=utf-8><img src="data:image/png;base64,${base64}"><p>Größe “CT”</p><img src='data:image/png;base64,${base64}'><p>Ende</p>`;
  expect(await read('html', utf8(html))).toEqual({ ok: true, text: 'Größe “CT”\n\nEnde' });
  const wide = new Uint8Array(Buffer.from(`\ufeff<p>${'Wort '.repeat(300_000)}</p>`, 'utf16le'));
  expect(await read('html', wide)).toMatchObject({ ok: true, text: expect.stringMatching(/^Wort Wort/u) });
});

it('takes broken markup in time linear to its length', () => {
  const started = performance.now();
  stripMarkup('<'.repeat(200_000));
  stripMarkup('<script>'.repeat(20_000));
  stripMarkup('<!--'.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
