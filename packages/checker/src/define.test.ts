import { expect, it } from 'vitest';

it('is imported where there is no document, as on a server, and registers nothing there', async () => {
  expect(typeof document).toBe('undefined');
  const { MedpassDicomCheck } = await import('./define.ts');
  expect(MedpassDicomCheck.observedAttributes).toEqual(
    expect.arrayContaining(['case', 'lang', 'accept-documents', 'theme']),
  );
  // The server's shim of the registry may hold it; a second import must still not throw.
  await expect(import('./define.ts?again' as './define.ts')).resolves.toBeDefined();
});
