import { openIntake, pickerSource } from '@medpass/dicom-core';
import '@medpass/dicom-viewer/define';

const viewer = document.querySelector('medpass-dicom-viewer')!;
if (location.search.includes('coordinator')) viewer.mode = 'coordinator';
const told: {
  readonly type: string;
  readonly frame?: number;
  readonly sopInstanceUID?: string;
  readonly reason?: string;
}[] = [];

for (const type of ['medpass-ready', 'medpass-early', 'medpass-shown', 'medpass-error'])
  viewer.addEventListener(type, (event) => told.push({ type, ...(event as CustomEvent<object>).detail }));

document.querySelector<HTMLInputElement>('#files')!.addEventListener('change', (event) => {
  viewer.intake = openIntake([pickerSource((event.target as HTMLInputElement).files!)]);
});

if (location.search.includes('two')) {
  const input = document.createElement('input');
  Object.assign(input, {
    id: 'files-2',
    type: 'file',
    webkitdirectory: true,
    multiple: true,
    ariaLabel: 'Second files',
  });
  const second = document.createElement('medpass-dicom-viewer');
  document.querySelector('main')!.append(input, second);
  input.addEventListener('change', () => {
    second.intake = openIntake([pickerSource(input.files!)]);
  });
}

declare global {
  interface Window {
    told: typeof told;
  }
}
window.told = told;
