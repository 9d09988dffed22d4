import { directoryHandleSource } from '../../packages/core/src/sources/directory-handle.ts';
import { dropSource } from '../../packages/core/src/sources/drop.ts';
import { memorySource } from '../../packages/core/src/sources/memory.ts';
import { pickerSource } from '../../packages/core/src/sources/picker.ts';
import type { Source } from '../../packages/core/src/sources/source.ts';
import { fakeHandle, fakeTransfer } from '../build/fake-files.ts';
import type { FakeItem, Tree } from '../build/fake-files.ts';
import { sourceContract } from './source.contract.ts';

function dropped(tree: Tree, offers: FakeItem['offers']): Source {
  const { transfer, expire } = fakeTransfer(Object.entries(tree).map(([name, node]) => ({ name, node, offers })));
  const source = dropSource(transfer);
  // The handler returns: from here on the browser's transfer is empty.
  expire();
  return source;
}

function flat(tree: Tree, folder = ''): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (typeof node === 'string') return [{ path, text: node }];
    return node instanceof Error ? [] : flat(node, path);
  });
}

function picked(tree: Tree): Source {
  return pickerSource(
    flat(tree).map(({ path, text }) => {
      const file = new File([text], path.slice(path.lastIndexOf('/') + 1));
      return Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
    }),
  );
}

sourceContract({ name: 'drop by handles', make: (tree) => dropped(tree, 'handle') });
sourceContract({ name: 'drop by entries', make: (tree) => dropped(tree, 'entry') });
sourceContract({ name: 'picked files', make: picked });
sourceContract({ name: 'a folder from the picker', make: (tree) => directoryHandleSource(fakeHandle('', tree)) });
sourceContract({
  name: 'memory',
  make: (tree) => memorySource(flat(tree).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }))),
});
