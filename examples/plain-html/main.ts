import '@medpass/dicom-check/define';
import { memorySource } from '@medpass/dicom-core';

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
  const [{ demoPatient }, { screenPhoto }] = await Promise.all([
    import('../../test/build/demo-patient.ts'),
    import('./screen-photo.ts'),
  ]);
  await check.check([memorySource([...demoPatient(), await screenPhoto()])]);
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
