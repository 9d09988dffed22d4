import { expect, it } from 'vitest';
import { mammogram } from '../../../../test/build/dicom.ts';
import type { MammogramOptions } from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { breastViewsOf } from './breast-views.ts';

function ask(...all: readonly Omit<MammogramOptions, 'instance'>[]) {
  const model = modelFromBytes(all.map((options, index) => mammogram({ ...options, instance: index + 1 })));
  const study = model.patients[0]?.studies[0];
  return study && breastViewsOf(study);
}

it('reads side and view by name', () => {
  expect(
    ask({ side: 'L', view: 'CC' }, { side: 'L', view: 'MLO' }, { side: 'R', view: 'CC' }, { side: 'R', view: 'MLO' }),
  ).toMatchObject({ standard: ['L-CC', 'L-MLO', 'R-CC', 'R-MLO'], sides: ['L', 'R'], extra: 0, untold: 0 });
});

it('reads the view by code, in the old scheme and the new', () => {
  expect(ask({ side: 'R', viewCode: 'R-10226' }, { side: 'L', viewCode: '399162004' })).toMatchObject({
    standard: ['L-CC', 'R-MLO'],
  });
});

it('takes the side of the series where the image has none', () => {
  expect(ask({ view: 'CC', elements: { Laterality: 'R' } })).toMatchObject({ standard: ['R-CC'] });
});

it('sets other views, magnified parts and pictures that do not say apart', () => {
  expect(
    ask({ side: 'R', view: 'ML' }, { side: 'R', viewCode: '399162004', modifier: '399163009' }, { side: 'R' }),
  ).toMatchObject({ standard: [], sides: ['R'], extra: 2, untold: 1 });
});

it('looks at mammograms only', () => {
  expect(ask({ side: 'R', view: 'CC', elements: { SOPClassUID: '1.2.840.10008.5.1.4.1.1.7' } })).toBeUndefined();
});

it('says of which study, counts each view once, and reads what is written small', () => {
  expect(ask({ side: 'l', view: 'cc' }, { side: 'L', view: 'CC' })).toEqual({
    studyInstanceUID: expect.stringMatching(/^[\d.]+$/),
    standard: ['L-CC'],
    sides: ['L'],
    extra: 0,
    untold: 0,
  });
});

it('a picture of both sides is of each', () => {
  expect(ask({ side: 'B', view: 'CC' }, { side: 'R', view: 'MLO' })).toMatchObject({
    standard: ['L-CC', 'R-CC', 'R-MLO'],
    sides: ['L', 'R'],
  });
});

it('a side or a view that is none is not told', () => {
  expect(ask({ side: 'X', view: 'CC' }, { view: 'CC' }, { side: 'L' }, { side: 'L', view: '' })).toMatchObject({
    standard: [],
    untold: 4,
  });
});

it('a view whose code is another is another; the name is believed before the code', () => {
  expect(ask({ side: 'L', viewCode: 'R-10224' })).toMatchObject({ standard: [], extra: 1, untold: 0 });
  expect(ask({ side: 'L', view: 'MLO', viewCode: 'R-10242' })).toMatchObject({ standard: ['L-MLO'] });
});

it.each(['R-102D6', '399163009', 'R-102D7', '399055006'])('a part, %s, is no view of the whole', (modifier) => {
  expect(ask({ side: 'L', viewCode: 'R-10242', modifier })).toMatchObject({ standard: [], extra: 1 });
});

it.each(['1.2', '1.2.1', '13.1.3', '13.1.4', '13.1.5'])('looks at class %s', (last) => {
  const elements = { SOPClassUID: `1.2.840.10008.5.1.4.1.1.${last}` };
  expect(ask({ side: 'R', view: 'CC', elements })).toMatchObject({ standard: ['R-CC'] });
  expect(ask({ side: 'R', view: 'CC', elements: { ...elements, Modality: 'DX' } })).toBeUndefined();
});

it('names the sides in one order, whichever picture comes first', () => {
  expect(ask({ side: 'R', view: 'CC' }, { side: 'L', view: 'CC' })?.sides).toEqual(['L', 'R']);
});
