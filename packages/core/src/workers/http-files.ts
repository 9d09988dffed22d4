import { LazySource } from '../bytes/lazy-source.ts';
import { registerHttpOpener } from '../bytes/open-byte-source.ts';

/** Lets this worker read files on a server, as a page asked for; the code that does is loaded only then. */
export function allowHttpFiles(): void {
  registerHttpOpener(
    (descriptor) =>
      new LazySource(descriptor, descriptor.size, async () => {
        const { HttpRangeSource } = await import('../bytes/http-range-source.ts');
        return new HttpRangeSource(descriptor, (url, request) => fetch(url, request as RequestInit));
      }),
  );
}
