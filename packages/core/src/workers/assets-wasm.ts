interface FetchedBytes {
  readonly ok: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes of a codec's own WebAssembly, from where the workers come from. Throws where it is not there. */
export async function fetchWasm(url: string): Promise<ArrayBuffer> {
  const response = await (globalThis as unknown as { fetch(url: string): Promise<FetchedBytes> }).fetch(url);
  if (!response.ok) throw new Error('no WebAssembly there');
  return response.arrayBuffer();
}
