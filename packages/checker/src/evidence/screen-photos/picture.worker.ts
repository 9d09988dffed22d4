import { expose } from 'comlink';
import { decodePictureInBrowser } from './decode-picture-browser.ts';
import { createPictureWorkerApi } from './picture-worker-api.ts';

expose(createPictureWorkerApi((beat) => postMessage(beat), decodePictureInBrowser));
