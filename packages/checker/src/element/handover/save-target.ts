import { HandoverError } from '../../handover/index.ts';

// The File System Access API is in no DOM library of TypeScript yet.
interface SavePicker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<RemovableHandle>;
}
type RemovableHandle = FileSystemFileHandle & { remove?(): Promise<void> };

/** Where the package goes: into a file the person chose, or to the browser's own downloads. */
export type SaveTarget =
  { readonly kind: 'file'; readonly handle: RemovableHandle; readonly fresh: boolean } | { readonly kind: 'download' };

/**
 * Asks where to save. Chromium on a computer writes straight into the file; Firefox, Safari and phones hand the finished Blob to
 * their downloads, which need no memory either, for the Blob only refers to the person's files. `undefined`: the person closed it.
 */
export async function chooseTarget(name: string): Promise<SaveTarget | undefined> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker === undefined) return { kind: 'download' };
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: name,
      types: [{ accept: { 'application/zip': ['.zip'] } }],
    });
    return { kind: 'file', handle, fresh: (await handle.getFile()).size === 0 };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // A frame of another origin, or a policy: the download is still there.
    return { kind: 'download' };
  }
}

/**
 * Writes the package into the chosen file. The browser keeps a file that was there until this one is whole; one that the dialog made
 * is taken away again after a failure or a cancel.
 *
 * @throws HandoverError `unreadable` where a file of the package gives its bytes no longer; the reason of `signal`; what the browser
 * throws where it cannot write
 */
export async function writeInto(
  target: Extract<SaveTarget, { kind: 'file' }>,
  blob: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const { handle, fresh } = target;
  const file = await handle.createWritable();
  const reader = blob.stream().getReader();
  try {
    for (let written = 0; ;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read().catch(() => {
        throw new HandoverError('unreadable', '');
      });
      if (done) break;
      await file.write(value);
      written += value.length;
      onBytes(written);
    }
    signal.throwIfAborted();
    await file.close();
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    await file.abort().catch(() => undefined);
    if (fresh) await handle.remove?.().catch(() => undefined);
    throw error;
  }
}

/** Hands the Blob to the browser's downloads. */
export function download(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
