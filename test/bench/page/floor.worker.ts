// The bare read: one composed Blob of 16 KB heads a batch, nothing looked at.
const scope = globalThis as unknown as {
  postMessage(bytes: number): void;
  onmessage: ((event: MessageEvent<readonly File[]>) => void) | null;
};
scope.onmessage = async ({ data }) => {
  const bytes = await new Blob(data.map((file) => file.slice(0, 16_384))).arrayBuffer();
  scope.postMessage(bytes.byteLength);
};
