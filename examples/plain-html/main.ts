import '@medpass/dicom-check/define';
import { memorySource, startOwnWorker } from '@medpass/dicom-core';
import type { MemoryFile } from '@medpass/dicom-core';

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new Error(`The page lacks ${selector}`);
  return element;
}

const check = find<HTMLElementTagNameMap['medpass-dicom-check']>('#check');
const sample = find<HTMLButtonElement>('#sample');
const theme = find<HTMLButtonElement>('#theme');
const language = find<HTMLSelectElement>('#language');

// The sample is drawn by mathematics on this device: nothing is fetched but the code that draws it.
sample.addEventListener('click', () => {
  sample.disabled = true;
  void showSample().finally(() => {
    sample.disabled = false;
  });
});

async function showSample(): Promise<void> {
  // A page that requires trusted types lets no other code of this page start a worker.
  const worker = startOwnWorker(
    (Worker) => new Worker(new URL('./sample.worker.ts', import.meta.url), { type: 'module' }),
  );
  const files = await new Promise<readonly MemoryFile[]>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<readonly MemoryFile[]>) => resolve(event.data));
    worker.addEventListener('error', reject);
  });
  worker.terminate();
  await check.check([memorySource(files)]);
}

language.addEventListener('change', () => {
  check.lang = language.value;
});

function setTheme(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  theme.setAttribute('aria-pressed', String(dark));
  check.theme = dark ? 'dark' : 'light';
}
theme.addEventListener('click', () => setTheme(theme.getAttribute('aria-pressed') !== 'true'));
setTheme(matchMedia('(prefers-color-scheme: dark)').matches);
