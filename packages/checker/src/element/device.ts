import type { DeviceFacts } from './view.ts';

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
