import { scriptUrl } from './trusted-script-url.ts';

/**
 * A worker from another origin: `new Worker` refuses its URL, so a Blob worker imports it. Messages that arrive before the
 * import is done are held back, or the first calls would be lost and never answered.
 */
export function startAcrossOrigins(url: URL): Worker {
  const source = `const held = [];
const hold = (event) => { event.stopImmediatePropagation(); held.push(event); };
addEventListener('message', hold);
import(${JSON.stringify(url.href)}).then(() => {
  removeEventListener('message', hold);
  for (const { data, ports } of held) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
}, (reason) => setTimeout(() => { throw reason; }));`;
  const blobUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return new Worker(scriptUrl(new URL(blobUrl)), { type: 'module' });
  } finally {
    // The fetch of a worker's script has begun by the time its constructor returns.
    URL.revokeObjectURL(blobUrl);
  }
}
