interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason?: unknown) => void;
}

/**
 * What pdf.js' legacy build takes for granted and Node 20, Chrome 109 and Safari 16.4 lack. Measured on Node 20.20: this alone
 * is missing; its other needs the legacy build brings along.
 */
export function installPdfPlatform(): void {
  const host = Promise as unknown as { withResolvers?: unknown };
  host.withResolvers ??= function withResolvers<T>(): Resolvers<T> {
    let resolve!: Resolvers<T>['resolve'];
    let reject!: Resolvers<T>['reject'];
    const promise = new Promise<T>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  };
}
