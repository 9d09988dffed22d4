import type { directoryHandleSource } from '@medpass/dicom-core';

type FolderHandle = Parameters<typeof directoryHandleSource>[0];

interface PickerWindow {
  showDirectoryPicker?(options: { readonly id: string; readonly mode: 'read' }): Promise<FolderHandle>;
}

/** What came of the browser's own folder dialog; `unavailable` where there is none: then a file input does it. */
export type PickedFolder = FolderHandle | 'not-shared' | 'unavailable';

/**
 * Asks for a folder to read. Chrome answers a folder it does not share, such as the desktop or a system folder, and a closed
 * dialog with the same AbortError: both lead to the words about the folder inside it, and to another way.
 */
export async function pickFolder(id: 'folder' | 'disc'): Promise<PickedFolder> {
  const host = window as unknown as PickerWindow;
  if (typeof host.showDirectoryPicker !== 'function') return 'unavailable';
  try {
    return await host.showDirectoryPicker({ id: `medpass-${id}`, mode: 'read' });
  } catch (error) {
    // A frame of another origin may not show the dialog: the input still may.
    return error instanceof DOMException && error.name === 'AbortError' ? 'not-shared' : 'unavailable';
  }
}
