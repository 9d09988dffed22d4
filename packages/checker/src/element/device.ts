import type { OcrFiles } from '../evidence/document-kinds/ocr-browser.ts';
import type { CheckRun } from './check-run.ts';
import type { DeviceFacts, ViewActions } from './view.ts';

const SERVER: DeviceFacts = { phone: false, apple: false, inApp: false, chromium: false };

/** What decides the order of choices and which hints make sense. Nothing of it leaves the page. */
export function deviceFacts(): DeviceFacts {
  if (typeof navigator === 'undefined' || typeof matchMedia === 'undefined') return SERVER;
  const agent = navigator.userAgent;
  // An iPad calls itself a Mac, but no Mac has a touch screen.
  const apple = /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
  return {
    phone: matchMedia('(pointer: coarse)').matches && matchMedia('(max-width: 60rem)').matches,
    apple,
    inApp: /\bwv\b|FBAN|FBAV|Instagram|MicroMessenger|WhatsApp/.test(agent),
    chromium: /Chrome\//.test(agent),
  };
}

/** The attribute `ocr`: a folder, then names of trained data. English where none is named. */
function ocrFiles(element: Element): OcrFiles {
  const [folder = '', ...languages] = (element.getAttribute('ocr') ?? '').trim().split(/\s+/);
  return { folder, languages: languages.length === 0 ? ['eng'] : languages };
}

/** What the person may tell about papers, for whichever check runs. */
export function paperActions(
  element: Element,
  run: () => CheckRun | undefined,
): Pick<ViewActions, 'tell' | 'readWords'> {
  return {
    tell: (told) => void run()?.tell(told),
    readWords: () => void run()?.readWords(ocrFiles(element)),
  };
}
