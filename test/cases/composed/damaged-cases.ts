import { casePacks } from '../../../packages/checker/src/case-packs/index.ts';
import {
  clip,
  doseReport,
  enhancedVolumes,
  keyObject,
  presentationState,
  segmentation,
  structureSet,
} from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import { buildPdf, buildScannedPdf } from '../../build/pdf.ts';
import { films, thick, views, type Case } from './clean-cases.ts';
import type { Composed, Truth } from './composed-case.ts';
import { layouts, type Layout } from './layouts.ts';
import { directoryOf, namedBy, phases } from './parts.ts';
import { dropped, settingOf, written, type Setting, type Slice } from './setting.ts';

const own = (setting: Setting, series = 90) => ({ study: setting.study, series, ...setting.person });

/** Even rows numbered one by one: what is taken out of them is told by place and by number. */
const dense = [
  'CT stack',
  'CT overlapping',
  'CT tilted gantry',
  'CT numbered downwards',
  'MR stack',
  'MR oblique',
] as const;

function pickDense({ random }: Setting): Layout {
  return layouts[random.pick(dense)];
}

function without(
  setting: Setting,
  layout: Layout,
  taken: (slice: Slice, all: readonly Slice[]) => boolean,
  truth: Omit<Truth, 'lost'> & { readonly count?: false },
): Composed {
  const all = layout(setting);
  const kept = all.filter((slice) => !taken(slice, all));
  const { count, ...rest } = truth;
  return {
    files: dropped(setting, written(setting, kept)),
    truth: count === false ? rest : { ...rest, lost: all.length - kept.length },
  };
}

/** Slices inside the row: neither end, and not so many that nothing is left to see the spacing by. */
const interior =
  (share: number): Case =>
  (setting) => {
    const layout = pickDense(setting);
    const count = layout(again(setting)).length;
    const most = Math.max(1, Math.round(share * count));
    const taken = new Set(setting.random.some(Math.min(most, count - 6), 2, count - 3));
    const all = layout(again(setting));
    const kept = all.filter((_, index) => !taken.has(index));
    return {
      files: dropped(setting, written(setting, kept)),
      truth: { finds: { 'missing-slices': 'fail' }, lost: taken.size },
    };
  };

/** The same figures twice: the layout is drawn once to count it and once to write it. */
function again(setting: Setting): Setting {
  return settingOf(
    new (setting.random.constructor as new (seed: string) => Setting['random'])(setting.study),
    setting.study,
  );
}

const third = (slice: Slice, all: readonly Slice[]): number =>
  Math.floor((3 * slice.place) / (1 + Math.max(...all.map(({ place }) => place))));
const lastVolume = (all: readonly Slice[]): number => Math.max(...all.map(({ volume }) => volume));

const counted = (slices: readonly Slice[], tag: string, count = slices.length): readonly Slice[] =>
  slices.map((slice) => ({ ...slice, elements: { ...slice.elements, [tag]: String(count) } }));

const shortVolume =
  (name: 'MR functional' | 'MR b-values' | 'MR two echoes' | 'MR dynamic'): Case =>
  (setting) =>
    without(
      setting,
      layouts[name],
      ({ volume, place }, all) =>
        volume === lastVolume(all) && place >= Math.max(...all.map((each) => each.place)) - (setting.study.length % 3),
      { finds: { 'short-volume': 'fail' } },
    );

function loneSlice(setting: Setting, elements: Slice['elements']): readonly BuiltFile[] {
  const number = setting.random.int(30, 180);
  const [slice] = layouts['CT stack'](setting);
  if (!slice) throw new Error('no slice');
  const only = { ...slice, elements: { ...slice.elements, InstanceNumber: String(number), ...elements } };
  return dropped(setting, written({ ...setting, naming: 'numbered' }, [only]));
}

export const damagedCases: Readonly<Record<string, Case>> = {
  'one slice inside': interior(0.01),
  'one in ten inside': interior(0.1),
  'three in ten inside': interior(0.3),
  'first third': (setting) =>
    without(setting, layouts['CT stack'], (slice, all) => third(slice, all) === 0, {
      finds: { 'cut-series': 'cannot-tell' },
      states: ['conflicting'],
      count: false,
    }),
  'first third, counted': (setting) => {
    const all = counted(layouts['CT stack'](setting), 'ImagesInAcquisition');
    const kept = all.filter((slice) => third(slice, all) > 0);
    return {
      files: dropped(setting, written(setting, kept)),
      truth: { finds: { 'cut-series': 'fail' }, lost: all.length - kept.length },
    };
  },
  'last third: nothing in the files tells': (setting) =>
    without(setting, layouts['CT stack'], (slice, all) => third(slice, all) === 2, {
      states: ['unproven'],
      count: false,
    }),
  'last third, counted': (setting) => {
    const all = counted(layouts['CT stack'](setting), 'ImagesInAcquisition');
    const kept = all.filter((slice) => third(slice, all) < 2);
    return {
      files: dropped(setting, written(setting, kept)),
      truth: { finds: { 'count-conflict': 'cannot-tell' }, states: ['conflicting'] },
    };
  },
  'last third, counted by scanner and archive': (setting) => {
    const all = counted(counted(layouts['CT stack'](setting), 'ImagesInAcquisition'), 'NumberOfSeriesRelatedInstances');
    const kept = all.filter((slice) => third(slice, all) < 2);
    return {
      files: dropped(setting, written(setting, kept)),
      truth: { finds: { 'missing-slices': 'fail' }, lost: all.length - kept.length },
    };
  },
  'last third, listed in a DICOMDIR': (setting) => {
    const slices = layouts['CT stack'](setting);
    const files = written({ ...setting, naming: 'numbered' }, slices);
    const directory = directoryOf(setting, slices, files);
    const kept = files.filter((_, index) => third(slices[index] as Slice, slices) < 2);
    return {
      files: dropped(setting, [...kept, directory]),
      truth: {
        finds: { 'dicomdir-missing-files': 'fail', 'missing-slices': 'fail' },
        lost: files.length - kept.length,
      },
    };
  },
  'last third, outlined': (setting) => {
    const slices = layouts['CT stack'](setting);
    const kept = slices.filter((slice) => third(slice, slices) < 2);
    return {
      files: dropped(setting, [...written(setting, kept), segmentation(namedBy(slices, setting), own(setting))]),
      truth: { finds: { 'missing-slices': 'fail' }, lost: slices.length - kept.length },
    };
  },
  'every second slice': (setting) => {
    const all = layouts[setting.random.pick(['CT stack', 'MR stack'] as const)](setting);
    const odd = all.length % 2 === 1 ? all : all.slice(0, -1);
    const kept = odd.filter((_, index) => index % 2 === 0);
    return {
      files: dropped(setting, written(setting, kept)),
      truth: { finds: { 'missing-slices': 'fail' }, lost: odd.length - kept.length },
    };
  },
  'functional MR, last volume short': shortVolume('MR functional'),
  'one b-value short': shortVolume('MR b-values'),
  'one echo short': shortVolume('MR two echoes'),
  'dynamic MR, last volume short': shortVolume('MR dynamic'),
  'copies of other bytes': (setting) => {
    const slices = layouts['CT stack'](setting);
    const files = written(setting, slices);
    const changed = files.slice(0, setting.random.int(1, 4)).map(({ path, bytes }) => {
      const other = bytes.slice();
      other[other.length - 40] = (other[other.length - 40] ?? 0) ^ 0x55;
      return { path: `again/${path}`, bytes: other };
    });
    // Deflated bytes that are changed no longer inflate.
    const plain = { ...setting, transferSyntaxUID: '1.2.840.10008.1.2.1' };
    const safe = setting.transferSyntaxUID === '1.2.840.10008.1.2.1.99' ? written(plain, slices.slice(0, 2)) : changed;
    return {
      files: dropped(setting, [...files, ...safe.map((file) => ({ ...file, path: `again/${file.path}` }))]),
      truth: { finds: { 'conflicting-duplicates': 'fail' } },
    };
  },
  'two people': (setting) => {
    const other: Setting = {
      ...setting,
      study: `${setting.study}-other`,
      person: { patientID: 'OTHER-7', patientName: 'Quite^Another' },
    };
    return {
      files: dropped(setting, [
        ...written(setting, layouts['CT stack'](setting)),
        ...written(other, layouts['MR stack'](other)),
      ]),
      truth: { finds: { 'one-patient': 'fail' } },
    };
  },
  'PET without its CT': (setting) => ({
    files: dropped(setting, written(setting, layouts.PET(setting))),
    truth: { finds: { 'pet-without-ct': 'fail' } },
  }),
  'PET with holes in its list': (setting) => {
    const pet = layouts[setting.random.pick(['PET', 'PET dynamic'] as const)](setting);
    const taken = new Set(setting.random.some(setting.random.int(1, 5), 0, pet.length - 1));
    return {
      files: dropped(
        setting,
        written(setting, [...layouts['CT stack'](setting), ...pet.filter((_, index) => !taken.has(index))]),
      ),
      truth: { finds: { 'missing-slices': 'fail' }, mayAlso: ['short-volume'], lost: taken.size },
    };
  },
  'PET, last third of its list': (setting) => {
    const pet = layouts.PET(setting);
    const kept = pet.filter((slice) => third(slice, pet) < 2);
    return {
      files: dropped(setting, written(setting, [...layouts['CT stack'](setting), ...kept])),
      truth: { finds: { 'missing-slices': 'fail' }, lost: pet.length - kept.length },
    };
  },
  'PET without correction only': (setting) => ({
    files: dropped(
      setting,
      written(setting, [
        ...layouts['CT stack'](setting),
        ...layouts.PET(setting).map((slice) => ({
          ...slice,
          elements: { ...slice.elements, CorrectedImage: ['DECY'], AttenuationCorrectionMethod: 'NONE' },
        })),
      ]),
    ),
    truth: { finds: { 'pet-not-corrected': 'fail' } },
  }),
  'dose report with a lost phase': (setting) => {
    const made = phases(setting, setting.random.int(3, 4));
    const lost = setting.random.int(0, made.length - 1);
    return {
      files: dropped(setting, [
        ...made.filter((_, index) => index !== lost).flatMap(({ slices }) => written(setting, slices)),
        doseReport(
          made.map(({ event }) => event),
          own(setting),
        ),
      ]),
      truth: { finds: { 'dose-report-acquisition-missing': 'fail' } },
    };
  },
  'dose report with a lost phase, events unnamed in the pictures': (setting) => {
    const made = phases(setting, setting.random.int(3, 4), false);
    const lost = setting.random.int(0, made.length - 1);
    return {
      files: dropped(setting, [
        ...made.filter((_, index) => index !== lost).flatMap(({ slices }) => written(setting, slices)),
        doseReport(
          made.map(({ event }) => event),
          own(setting),
        ),
      ]),
      truth: { finds: { 'dose-report-acquisition-missing': 'fail' } },
    };
  },
  'thick slices only': (setting) => {
    const pack = casePacks.find(({ id }) => id === 'lung-ct');
    if (!pack) throw new Error('no case pack for lungs');
    const slices = layouts['CT stack'](setting).map((slice) => ({
      ...slice,
      elements: {
        ...slice.elements,
        SeriesDescription: 'Thorax 5.0',
        BodyPartExamined: 'CHEST',
        SliceThickness: '5',
        ImagePositionPatient: ['0', '0', String(5 * slice.place)],
      },
    }));
    return {
      files: dropped(setting, written(setting, slices)),
      truth: { finds: { 'thin-slices-absent': 'fail' } },
      casePack: pack,
    };
  },
  'thick slices only, whatever the case': (setting) => ({
    files: dropped(setting, written(setting, thick(setting, 2, 'Abdomen'))),
    truth: { finds: { 'thin-slices-absent': 'fail' } },
  }),
  'a set that an outline names': (setting) => {
    const slices = layouts['CT stack'](setting);
    const absent = namedBy(layouts['CT stack'](setting, 5), setting);
    const make = setting.random.pick([segmentation, structureSet]);
    return {
      files: dropped(setting, [
        ...written(setting, slices),
        keyObject(namedBy(slices, setting, 2), own(setting, 91)),
        make(absent, own(setting)),
      ]),
      truth: { finds: { 'referenced-series-missing': 'cannot-tell' } },
    };
  },
  'a set that an outline and marked pictures name': (setting) => {
    const slices = layouts['CT stack'](setting);
    const absent = namedBy(layouts['CT stack'](setting, 5), setting);
    return {
      files: dropped(setting, [
        ...written(setting, slices),
        presentationState(namedBy(slices, setting), own(setting, 92)),
        keyObject(
          namedBy(layouts['CT stack'](setting, 5), setting, 4).map((each) => ({
            ...each,
            uids: absent[0]?.uids?.slice(0, 4) ?? [],
          })),
          own(setting, 91),
        ),
        segmentation(absent, own(setting)),
      ]),
      truth: { finds: { 'referenced-series-missing': 'fail' } },
    };
  },
  'a part of a concatenation': (setting) => {
    const parts = setting.random.int(3, 5);
    return {
      files: dropped(
        setting,
        enhancedVolumes({
          ...enhanced(setting),
          slices: setting.random.int(12, 30),
          parts,
          dropParts: [setting.random.int(1, parts)],
        }),
      ),
      truth: { finds: { 'missing-frames': 'fail' }, mayAlso: ['missing-slices'] },
    };
  },
  'frames inside an enhanced MR': (setting) => {
    const slices = setting.random.int(12, 30);
    const taken = new Set(setting.random.some(setting.random.int(1, 3), 3, slices - 2));
    return {
      files: dropped(setting, enhancedVolumes({ ...enhanced(setting), slices, drop: ({ place }) => taken.has(place) })),
      truth: { finds: { 'missing-frames': 'fail' }, mayAlso: ['missing-slices'], lost: taken.size },
    };
  },
  'enhanced MR, last volume short': (setting) => {
    const slices = setting.random.int(12, 20);
    const times = setting.random.int(4, 6);
    const lost = setting.random.int(1, 4);
    return {
      files: dropped(
        setting,
        enhancedVolumes({
          ...enhanced(setting),
          slices,
          times,
          drop: ({ place, time }) => time === times && place > slices - lost,
        }),
      ),
      truth: { finds: { 'missing-frames': 'fail' }, mayAlso: ['short-volume'], lost },
    };
  },
  'a view of a mammogram': (setting) => {
    const four = ['R CC', 'L CC', 'R MLO', 'L MLO'];
    const lost = setting.random.pick(four);
    return {
      files: dropped(
        setting,
        views(
          setting,
          four.filter((view) => view !== lost),
        ),
      ),
      truth: { finds: { 'mammography-views': 'fail' } },
    };
  },
  'angiography of stills': (setting) => ({
    files: dropped(
      setting,
      Array.from({ length: setting.random.int(2, 6) }, (_, index) =>
        clip({ ...own(setting, 2), modality: 'XA', frames: 1, instance: index + 1 }),
      ),
    ),
    truth: { finds: { 'cine-single-frame': 'cannot-tell' } },
  }),
  'an ultrasound film of one picture': (setting) => ({
    files: dropped(setting, [
      ...films(setting, 'US'),
      clip({ ...own(setting, 2), modality: 'US', frames: 1, frameTime: 33, instance: 60, sopClass: '3.1' }),
    ]),
    truth: { finds: { 'cine-single-frame': 'fail' } },
  }),
  // Its name only repeats its number; that the table moved is a second witness.
  'the rest of a longer row': (setting) => ({
    files: loneSlice(setting, { ScanOptions: setting.random.pick(['HELICAL MODE', 'HELIX', 'SPIRAL']) }),
    truth: { finds: { 'cut-series': 'fail' }, mayAlso: ['only-key-images'] },
  }),
  'the rest of a longer row, told by its number alone': (setting) => ({
    files: loneSlice(setting, {}),
    truth: { finds: { 'cut-series': 'cannot-tell' }, mayAlso: ['only-key-images'] },
  }),
  'a scan that the archive counted': (setting) => {
    const all = counted(layouts['CT stack'](setting), 'NumberOfStudyRelatedInstances');
    return {
      files: dropped(setting, written(setting, all.slice(0, -setting.random.int(1, 6)))),
      truth: { finds: { 'count-conflict': 'cannot-tell' } },
    };
  },
  'reformats without what they were made from': (setting) => {
    const reformats = layouts['CT stack'](setting, 5).map((slice) => ({
      ...slice,
      elements: {
        ...slice.elements,
        ImageType: ['DERIVED', 'SECONDARY', 'MPR'],
        SourceImageSequence: [{ ReferencedSOPInstanceUID: `2.25.9${slice.place}` }],
      },
    }));
    return {
      files: dropped(setting, written(setting, reformats)),
      truth: { finds: { 'referenced-series-missing': 'cannot-tell' }, mayAlso: ['only-derived'] },
    };
  },
  'planning pictures only': (setting) => ({
    files: dropped(setting, written(setting, layouts['three directions of planning'](setting))),
    truth: { finds: { 'only-localizers': 'fail' } },
  }),
  'saved screens only': (setting) => ({
    files: dropped(
      setting,
      Array.from({ length: setting.random.int(2, 6) }, (_, index) =>
        clip({
          ...own(setting, 2),
          modality: 'US',
          frames: 1,
          instance: index + 1,
          sopClass: '7',
          elements: { Modality: 'CT', ConversionType: 'WSD', ImageType: ['DERIVED', 'SECONDARY'] },
        }),
      ),
    ),
    truth: { finds: { 'only-secondary-captures': 'fail' }, mayAlso: ['only-derived'] },
  }),
  'a DICOMDIR alone': (setting) => {
    const slices = layouts['CT stack'](setting);
    const directory = directoryOf(setting, slices, written({ ...setting, naming: 'numbered' }, slices));
    return {
      files: [directory],
      truth: { finds: { 'dicomdir-only': 'fail' }, mayAlso: ['dicomdir-missing-files', 'no-scan-files'] },
    };
  },
  'a file cut off': (setting) => {
    const plain = { ...setting, transferSyntaxUID: '1.2.840.10008.1.2.1' };
    const files = written(plain, layouts['CT stack'](plain));
    const at = setting.random.int(1, files.length - 2);
    return {
      files: dropped(
        setting,
        files.map((file, index) => (index === at ? { ...file, bytes: file.bytes.slice(0, -200) } : file)),
      ),
      truth: { finds: { 'truncated-files': 'fail' }, lost: 1 },
    };
  },
  'a report of another day': (setting) =>
    withPaper(setting, report('17 May 2019', setting), { 'report-missing': 'fail' }),
  'a report of another person': (setting) =>
    withPaper(setting, report('4 March 2024', setting, 'Muster, Erika'), { 'document-of-another-patient': 'fail' }),
  'a protocol of the scanner': (setting) =>
    withPaper(
      setting,
      buildPdf([
        'Siemens Healthineers\nUSER: Head Routine\nTA: 2:30  PAT: Off  Voxel size: 0.5x0.5x4.0 mm\nTR 4000 ms  TE 90 ms\nSlices 24',
      ]),
      { 'report-missing': 'fail' },
    ),
  'a paper without text': (setting) =>
    withPaper(setting, buildScannedPdf(setting.random.int(1, 3)), { 'report-missing': 'cannot-tell' }),
};

function report(date: string, { person }: Setting, name = person.patientName.replace('^', ', ')): Uint8Array {
  return buildPdf([
    `CT OF THE ABDOMEN\nPatient: ${name}\nExamination date: ${date}\nTechnique: axial slices.\nFindings: Invented words of no meaning.\nImpression: None.`,
  ]);
}

function withPaper(setting: Setting, bytes: Uint8Array, finds: NonNullable<Truth['finds']>): Composed {
  const files = [...written(setting, layouts['CT stack'](setting)), { path: 'papers/paper.pdf', bytes }];
  return { files: dropped(setting, files), truth: { finds, mayAlso: ['report-without-images'] } };
}

function enhanced({ random, study, transferSyntaxUID, person }: Setting) {
  const elements = { PatientID: person.patientID, PatientName: person.patientName };
  return { study, transferSyntaxUID, spacing: random.pick([1, 1.5, 3, 5]), elements };
}
