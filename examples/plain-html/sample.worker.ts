import { demoPatient } from '../../test/build/demo-patient.ts';
import { screenPhoto } from './screen-photo.ts';

// Drawing a hundred slices takes a second or two: not on the page's thread.
void screenPhoto().then((photo) => self.postMessage([...demoPatient(), photo]));
