// Two ways in which others read a folder: every file whole through dicom-parser, as Cornerstone's wadouri loader does, and dwv.
import dicomParser from 'dicom-parser';

const input = document.querySelector('#files');
const mode = new URLSearchParams(location.search).get('mode');

/** Eight files at once, each whole, each data set kept: what `wadouri.dataSetCacheManager` holds after loading all. */
async function wadouri(files) {
  const started = performance.now();
  const kept = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < files.length) {
        const bytes = new Uint8Array(await files[next++].arrayBuffer());
        try {
          kept.push(dicomParser.parseDicom(bytes));
        } catch {
          kept.push(undefined);
        }
      }
    }),
  );
  window.kept = kept;
  return { milliseconds: performance.now() - started, instances: kept.filter(Boolean).length };
}

async function dwv(files) {
  const { App, AppOptions, ViewConfig } = await import('dwv');
  const started = performance.now();
  const app = new App();
  app.init(new AppOptions({ '*': [new ViewConfig('layerGroup0')] }));
  return new Promise((resolve) => {
    let firstPicture;
    let error;
    app.addEventListener('renderend', () => (firstPicture ??= performance.now() - started));
    app.addEventListener('error', (event) => (error ??= String(event.error?.message ?? event.error)));
    app.addEventListener('loadend', () => resolve({ milliseconds: performance.now() - started, firstPicture, error }));
    app.loadFiles(files);
  });
}

input.addEventListener('change', () => {
  const files = [...input.files];
  window.row = mode === 'dwv' ? dwv(files) : wadouri(files);
});
