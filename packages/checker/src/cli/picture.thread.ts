import { exposeInThread } from '@medpass/dicom-core/node';
import { decodePictureInNode } from '../evidence/screen-photos/decode-picture-node.ts';
import { createPictureWorkerApi } from '../evidence/screen-photos/picture-worker-api.ts';

exposeInThread((beats) => createPictureWorkerApi(beats, decodePictureInNode));
