import {
  clip,
  coded,
  doseReport,
  enhancedVolumes,
  imageReport,
  keyObject,
  mammogram,
  presentationState,
  seededUid,
  segmentation,
  structureSet,
} from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import type { Composed } from './composed-case.ts';
import { layouts, type Layout } from './layouts.ts';
import { directoryOf, namedBy, phases } from './parts.ts';
import { dropped, written, type Setting, type Slice } from './setting.ts';

/** Packages from which nothing is missing: not one alarm may sound. */
export type Case = (setting: Setting) => Composed;

const whole =
  (files: (setting: Setting) => readonly BuiltFile[]): Case =>
  (setting) => ({
    files: dropped(setting, files(setting)),
    truth: {},
  });
const own = (setting: Setting, series = 90) => ({ study: setting.study, series, ...setting.person });

const alone: Readonly<Record<string, Case>> = Object.fromEntries(
  (Object.entries(layouts) as [string, Layout][])
    .filter(([name]) => !name.startsWith('PET') && name !== 'three directions of planning')
    .map(([name, layout]) => [name, whole((setting) => written(setting, layout(setting)))]),
);

const besideCt = (name: 'PET' | 'PET dynamic' | 'PET gated'): Case =>
  whole((setting) => written(setting, [...layouts['CT stack'](setting), ...layouts[name](setting)]));

/** A CT of slices that lie side by side, as thick as asked for. */
export function thick(setting: Setting, series: number, description: string, mm = 5): Slice[] {
  const count = Math.ceil(80 / mm) + setting.random.int(0, 20);
  return Array.from({ length: count }, (_, place) => place).flatMap((place) => {
    const [slice] = layouts['CT stack'](setting, series);
    if (!slice) return [];
    const { elements } = slice;
    const own = {
      SOPInstanceUID: seededUid(`${setting.study}/${series}/thick/${place}`),
      SeriesDescription: description,
      InstanceNumber: String(place + 1),
      SliceThickness: String(mm),
      ImagePositionPatient: ['0', '0', String(mm * place)],
    };
    return [{ ...slice, place, elements: { ...elements, ...own } }];
  });
}

const noThinAsked =
  (layout: Layout): Case =>
  (setting) => ({
    files: dropped(setting, written(setting, layout(setting))),
    truth: { silent: ['thin-slices-absent'] },
  });

export const cleanCases: Readonly<Record<string, Case>> = {
  ...alone,
  'planning beside a stack': whole((setting) =>
    written(setting, [...layouts['three directions of planning'](setting), ...layouts['MR stack'](setting)]),
  ),
  'PET with its CT': besideCt('PET'),
  'thick slices beside thin ones': noThinAsked((setting) => [
    ...thick(setting, 2, 'Abdomen 5.0'),
    ...thick(setting, 3, 'Abdomen 1.0', 1),
  ]),
  'thick slices beside a PET': noThinAsked((setting) => [...thick(setting, 2, 'WB 5.0'), ...layouts.PET(setting)]),
  'thick slices for a calcium score': noThinAsked((setting) => thick(setting, 2, 'CaSc 3.0 B35f', 3)),
  'PET dynamic with its CT': besideCt('PET dynamic'),
  'PET gated with its CT': besideCt('PET gated'),
  'copies of the same bytes': whole((setting) => {
    const files = written(setting, layouts['CT stack'](setting));
    return [...files, ...files.slice(0, 5).map(({ path, bytes }) => ({ path: `copy/${path}`, bytes }))];
  }),
  'DICOMDIR, all listed files here': whole((setting) => {
    const slices = layouts['CT stack'](setting);
    const files = written({ ...setting, naming: 'numbered' }, slices);
    return [...files, directoryOf(setting, slices, files)];
  }),
  'outlines, marked pictures, views and measurements of a CT that is here': whole((setting) => {
    const slices = layouts['CT stack'](setting);
    const named = namedBy(slices, setting);
    const made = [keyObject, presentationState, imageReport, segmentation, structureSet];
    return [...written(setting, slices), ...made.map((make, index) => make(named, own(setting, 90 + index)))];
  }),
  'marked pictures of an earlier scan': whole((setting) => {
    const slices = layouts['CT stack'](setting);
    const earlier = { study: `${setting.study}-earlier`, series: 2, slices: [0, 1, 2] };
    return [...written(setting, slices), keyObject([...namedBy(slices, setting, 3), earlier], own(setting))];
  }),
  'pictures that were rejected': whole((setting) => {
    const slices = layouts['CT stack'](setting);
    const rejected = [{ study: setting.study, series: 7, slices: [0, 1, 2, 3] }];
    return [
      ...written(setting, slices),
      keyObject(rejected, { ...own(setting), title: '113001' }),
      presentationState(rejected, own(setting, 91)),
    ];
  }),
  'dose report, all phases here': whole((setting) => {
    const made = phases(setting, setting.random.int(2, 4));
    return [
      ...made.flatMap(({ slices }) => written(setting, slices)),
      doseReport(
        made.map(({ event }) => event),
        own(setting),
      ),
    ];
  }),
  'dose report, events unnamed in the pictures': whole((setting) => {
    const made = phases(setting, setting.random.int(2, 4), false);
    return [
      ...made.flatMap(({ slices }) => written(setting, slices)),
      doseReport(
        made.map(({ event }) => event),
        own(setting),
      ),
    ];
  }),
  'dose report with scouts and bolus tracking': whole((setting) => {
    const made = phases(setting, 2);
    const extra = [
      { uid: '2.25.771', type: '113805', protocol: 'Topogram' },
      { uid: '2.25.772', type: '113806', protocol: 'PreMonitoring' },
    ];
    return [
      ...made.flatMap(({ slices }) => written(setting, slices)),
      doseReport([...extra, ...made.map(({ event }) => event)], own(setting)),
    ];
  }),
  'enhanced MR': whole((setting) =>
    enhancedVolumes({ ...enhanced(setting), slices: setting.random.int(8, 30), times: setting.random.int(1, 4) }),
  ),
  'enhanced MR in parts': whole((setting) =>
    enhancedVolumes({ ...enhanced(setting), slices: setting.random.int(8, 30), parts: setting.random.int(2, 5) }),
  ),
  'mammogram of four views': whole((setting) => views(setting, ['R CC', 'L CC', 'R MLO', 'L MLO'])),
  'mammogram of four views and more': whole((setting) =>
    views(setting, ['R CC', 'L CC', 'R MLO', 'L MLO', 'L ML', 'R XCCL']),
  ),
  'mammogram of one side': whole((setting) => views(setting, ['L CC', 'L MLO'])),
  'ultrasound, films and stills': whole((setting) => films(setting, 'US')),
  'angiography, films and a still': whole((setting) => films(setting, 'XA')),
  'fluoroscopy, single shots': whole((setting) =>
    Array.from({ length: setting.random.int(2, 6) }, (_, index) =>
      clip({ ...own(setting, 2), modality: 'RF', frames: 1, instance: 3 * index + 2 }),
    ),
  ),
  'saved screens with any numbers': whole((setting) => [
    ...written(setting, layouts['CT stack'](setting)),
    ...Array.from({ length: 4 }, (_, index) =>
      clip({
        ...own(setting, 99),
        modality: 'US',
        frames: 1,
        instance: 7 * index + 3,
        sopClass: '7',
        elements: { Modality: 'OT' },
      }),
    ),
  ]),
  'reformats of a CT that is here': whole((setting) => {
    const slices = layouts['CT stack'](setting);
    const sources = slices.map(({ elements }) => ({ ReferencedSOPInstanceUID: String(elements['SOPInstanceUID']) }));
    const reformats = layouts['CT stack'](setting, 5).map((slice) => ({
      ...slice,
      elements: {
        ...slice.elements,
        ImageType: ['DERIVED', 'SECONDARY', 'MPR'],
        SourceImageSequence: sources,
        ConceptNameCodeSequence: coded('1', 'x'),
      },
    }));
    return written(setting, [...slices, ...reformats]);
  }),
  'pictures that name localizers which stayed behind': whole((setting) =>
    written(
      setting,
      layouts['MR stack'](setting).map((slice) => ({
        ...slice,
        elements: {
          ...slice.elements,
          ReferencedImageSequence: [
            { ReferencedSOPInstanceUID: '2.25.4711' },
            { ReferencedSOPInstanceUID: '2.25.4712' },
          ],
        },
      })),
    ),
  ),
};

function enhanced({ random, study, transferSyntaxUID, person }: Setting) {
  return {
    study,
    transferSyntaxUID,
    spacing: random.pick([1, 1.5, 3, 5]),
    elements: { PatientID: person.patientID, PatientName: person.patientName },
  };
}

const codes: Readonly<Record<string, string>> = { CC: '399162004', MLO: '399368009' };

/** By name or by code, one series for all or one for each. */
export function views(setting: Setting, wanted: readonly string[]): readonly BuiltFile[] {
  const byCode = setting.random.chance(0.4);
  return setting.random.shuffled(wanted).map((name, index) => {
    const [side = '', view = ''] = name.split(' ');
    const code = codes[view];
    const said = byCode && code !== undefined ? { viewCode: code } : { view };
    return mammogram({ ...own(setting, index + 1), side, ...said, instance: index + 1 });
  });
}

export function films(setting: Setting, modality: 'US' | 'XA'): readonly BuiltFile[] {
  const { random } = setting;
  const moving = Array.from({ length: random.int(2, 5) }, (_, index) =>
    clip({ ...own(setting, 2), modality, frames: random.int(3, 8), frameTime: 33.3, instance: 2 * index + 1 }),
  );
  return [...moving, clip({ ...own(setting, 2), modality, frames: 1, instance: 50 })];
}
