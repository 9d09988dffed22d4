import { expect, it } from 'vitest';
import { installPdfPlatform } from './pdf-platform.ts';

type Host = {
  withResolvers?: () => { promise: Promise<unknown>; resolve(value: unknown): void; reject(why: unknown): void };
};

it('an older browser gets what reading a PDF takes for granted, and a newer one keeps its own', async () => {
  const host = Promise as unknown as Host;
  const installed = () => host.withResolvers?.call(Promise);
  const own = host.withResolvers;
  try {
    delete host.withResolvers;
    installPdfPlatform();
    const kept = installed();
    kept?.resolve('read');
    expect(await kept?.promise).toBe('read');
    const broken = installed();
    broken?.reject(new Error('torn'));
    await expect(broken?.promise).rejects.toThrow('torn');

    const its = () => ({ promise: Promise.resolve(), resolve: () => undefined, reject: () => undefined });
    host.withResolvers = its;
    installPdfPlatform();
    expect(host.withResolvers).toBe(its);
  } finally {
    if (own) host.withResolvers = own;
    else delete host.withResolvers;
    installPdfPlatform();
  }
});
