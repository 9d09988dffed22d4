import { expect, it } from 'vitest';
import type { StackFacts } from '@medpass/dicom-core';
import { header } from '../../../../../test/build/headers.ts';
import type { SeriesLabel } from '../../report/series-labels.ts';
import { labelOf } from './index.ts';

// Descriptions in the style of real scanners, with labels by radiology convention. Physics: [TE, TR, TI] in ms.
const physics: Readonly<Record<string, StackFacts>> = {
  t1: { echoTime: 10, repetitionTime: 550, scanningSequence: 'SE' },
  t2: { echoTime: 95, repetitionTime: 4000, scanningSequence: 'SE' },
  pd: { echoTime: 32, repetitionTime: 2800, scanningSequence: 'SE' },
  flair: { echoTime: 110, repetitionTime: 9000, inversionTime: 2500, scanningSequence: 'IR\\SE' },
  stir: { echoTime: 45, repetitionTime: 4200, inversionTime: 160, scanningSequence: 'IR\\SE' },
  mprage: {
    echoTime: 3,
    repetitionTime: 2000,
    inversionTime: 900,
    scanningSequence: 'GR\\IR',
    mrAcquisitionType: '3D',
  },
  dwi: { echoTime: 90, repetitionTime: 6000, diffusionBValue: 1000, scanningSequence: 'EP' },
  adc: { imageType: ['DERIVED', 'PRIMARY', 'ADC'] },
  t2s: { echoTime: 20, repetitionTime: 650, flipAngle: 20, scanningSequence: 'GR' },
  none: {},
};
type Physics = keyof typeof physics;

const mr: readonly (readonly [SeriesLabel, Physics, string])[] = [
  [
    't1',
    't1',
    'SAG T1|t1_se_tra|AX T1|T1W_SE cor|SAG T1 SE|T1 TSE COR +C|tra t1 nach KM|t1_tse_sag_post|Т1 сагиттальная|T1 ВИ аксиальный|T1加权 矢状位|T1增强|SAG T1 con contraste|T1 axial sem contraste|T1 AX POST GAD|T1 FLAIR AX|T1 SE SAG sans injection|T1 dengan kontras|T1 بعد الصبغة|T1 TSE FS',
  ],
  ['t1', 'none', 'T1_SE_COR|T1 sag post|AX T1 FSE|Coronal T1|T1W TSE|cor t1 apres gado'],
  [
    't1-3d',
    'mprage',
    't1_mprage_sag_p2_iso|SAG MPRAGE|3D T1 TFE|AX BRAVO +C|T1 MPR tra KM|Sag 3D T1|t1_mprage_sag nach KM|3D T1加权增强|T1 MPRAGE con contraste|SAG CUBE T1|Т1 MPRAGE сагиттальная|mp2rage_wip|SAG T1 3D FSPGR|T1W_3D_TFE',
  ],
  ['t1-3d', 'none', 't1_vibe_fs_tra|AX LAVA pre|THRIVE|3D FSPGR|eTHRIVE_dyn3'],
  [
    't2',
    't2',
    'T2 TSE tra|t2_tse_sag|AX T2 FSE|COR T2|T2W_TSE|T2 SAG|Т2 аксиальная|T2 ВИ сагиттальный|T2加权 轴位|T2压脂|T2 AX FS|T2 axial|cor t2 frFSE|t2_tse_cor_448|T2 blade|AX T2 PROPELLER|Т2 корональная|T2 sagital|T2 محوري|T2 aksial',
  ],
  ['t2', 'none', 'T2_HASTE_COR|MRCP 3D|SSFSE T2 AX|cor t2|SAG T2 FRFSE|Ax T2 FatSat|COR HASTE|磁共振水成像'],
  [
    'pd-fs',
    'pd',
    'SAG DP FS|CORO DP FS|AX DP FS .|pd_tse_fs_cor|SAG PD FS|PD SPAIR SAG|AX PD FATSAT|cor pd fs|PD TSE SPAIR|sag PD fettgesättigt|PDFS COR|PDW_SPAIR|PD压脂 矢状|ПП с жироподавлением|DP sag supresión grasa|DP FATSAT AX|SAG PD FAT SAT|PD fs tra|质子压脂|PD AX FS',
  ],
  ['pd', 'pd', 'SAG PD|pd_tse_cor|AX PD|PD TSE|Proton density ax|PDW TSE|sag DP|Protonen sag|PD FSE|质子密度'],
  [
    'flair',
    'flair',
    'AX FLAIR|t2_flair_tra|FLAIR cor|SAG 3D FLAIR|t2_tirm_tra_dark-fluid|T2 FLAIR AX|FLAIR аксиальный|FLAIR 轴位|T2黑水|3D FLAIR CUBE|FLAIR longTR|FLAIR axial|t2_space_dark-fluid_sag|FLAIR إكليلي|AXIAL FLAIR con contraste',
  ],
  ['flair', 'none', 'COR FLAIR|Sag CUBE FLAIR|FLAIR_3D|t2_spc_flair_sag'],
  [
    'stir',
    'stir',
    'SAG STIR|COR STIR|stir_cor|T2 STIR SAG|t2_tirm_cor|STIR сагиттальный|STIR 冠状位|STIR longTE|sag STIR T2|TIRM cor|COR STIR WB|AX STIR',
  ],
  [
    'dwi',
    'dwi',
    'AX DWI|ep2d_diff_3scan_trace_p2|DWI b1000|DWI_b0_b1000|Diffusion ax|DIFFUSION TRA|弥散|DWI 扩散|диффузия|DWI аксиальная|Difusión axial|difusão|ep2d_diff_b50_b800|RESOLVE_DIFF|AX DWI 1400|DWIBS|انتشار',
  ],
  ['dwi', 'none', 'DWI AX|diffusion b800|Diff tra'],
  [
    'adc',
    'adc',
    'ADC|ep2d_diff_ADC|Apparent Diffusion Coefficient (mm2/s)|ADC map|dADC|ADC 表观扩散系数|ADC карта|eADC',
  ],
  ['dti', 'dwi', 'DTI 32 dir|ep2d_DTI_64|DTI_high_iso|AX DTI|HARDI|Diffusion Tensor'],
  [
    'swi',
    't2s',
    'SWI|AX SWAN|t2_fl2d_tra_hemo|AX T2* GRE|T2 star|SWI_Images|t2*_tra|SWI 磁敏感|T2* GRE cor|SWIp|AX T2 MERGE|medic_tra',
  ],
  [
    'mra',
    'none',
    'TOF 3D|MRA COW|tof_fl3d_tra|3D TOF MRA|ANGIO TOF|MR-Ангиография|TOF 血管|ARM TOF|MRV PC|phase contrast angio|Ax 3D TOF|TOF_3D_multi-slab',
  ],
  ['perfusion', 'none', 'ep2d_perf_p2|DSC perfusion|AX PERFUSION|ASL 3D|PCASL|rCBV CBV|ПЕРФУЗИЯ|灌注|Perfusão'],
  ['dce', 'none', 'DCE prostate|dynamic twist|DYN pituitary|cor dynamisch|динамика|动态增强|DINAMICO cor|GRASP'],
  ['fmri', 'none', 'fMRI motor|ep2d_bold_rest|BOLD resting|task_fmri|rsfMRI'],
  ['fieldmap', 'none', 'gre_field_mapping|B0 map|FIELDMAP|b0map'],
  [
    'localizer',
    'none',
    'localizer|LOC|3-plane Loc|SCOUT|Survey|AAHead_Scout|Localizador|定位像|REPERAGE|локалайзер|3 PLANE LOC|plan scan|Lokalisator|loc_3pl|Scout 3 planes',
  ],
  [
    'dixon',
    'none',
    'AX IN PHASE|t1_in_opp_tra|OUT OF PHASE|in-phase opp-phase|同反相位|opposed phase|T1 dual in/out phase|en fase fuera de fase',
  ],
  ['cine', 'none', 'CINE SAX|cine_sa|4CH CINE|trufi sax|2CH FIESTA CINE|кино SA|电影|bSSFP SAX'],
  [
    'lge',
    'none',
    'LGE SAX|late gadolinium 4CH|delayed enhancement sax|MDE SA|psir sax|realce tardío|延迟强化|rehaussement tardif',
  ],
];

const ct: readonly (readonly [SeriesLabel, Physics, string])[] = [
  [
    'ct-arterial',
    'none',
    'ARTERIAL|Abdomen arteriell 1.5|fase arterial|temps artériel|动脉期|артериальная фаза|ART 1.0 B30f|LATE ARTERIAL PHASE|Arterial Phase 5mm|pancreatic phase',
  ],
  [
    'ct-portal-venous',
    'none',
    'PORTAL|portalvenös 3mm|fase portal|temps portal|门脉期|静脉期|венозная фаза|VENOUS 5.0|PV PHASE|portovenous|Abd ven 5.0',
  ],
  ['ct-delayed', 'none', 'DELAYED|delay 5min|tardif|fase tardia|延迟期|отсроченная фаза|Spätphase|DELAY 3 MIN'],
  [
    'ct-non-contrast',
    'none',
    'NATIVE|nativ 5.0|sans injection|sin contraste|sem contraste|平扫|без контраста|NON CONTRAST HEAD|w/o contrast|noncon 5mm|Abdomen ohne KM nativ',
  ],
  [
    'ct-angio',
    'none',
    'CTA HEAD|CT Angio|CCTA 0.6|coronary best diast|TAVI 1.0|ангиография|冠脉CTA|Angio TC|CTA ARTERIAL|Coronaires',
  ],
  ['localizer', 'none', 'Topogram 0.6|SCOUT|Surview|topogram|定位像|Dual Scout|топограмма'],
  [
    'ct',
    'none',
    'STANDARD 2.5MM|CHEST 1.0 B60|Routine Brain|HEAD 5.0 H31s|LUNG 1mm|CHEST 2.5 MM/ABD.PEL 2.5MM|Thorax 1.0|грудная клетка 1 мм|头颅|ABDOMEN',
  ],
];

interface Case {
  readonly modality: string;
  readonly want: SeriesLabel;
  readonly description: string;
  readonly stack: StackFacts;
}

const spread = (modality: string, rows: typeof mr): readonly Case[] =>
  rows.flatMap(([want, numbers, texts]) =>
    texts.split('|').map((description) => ({ modality, want, description, stack: physics[numbers] ?? {} })),
  );
const cases = [...spread('MR', mr), ...spread('CT', ct)];

const judge = ({ modality, description, stack }: Case) => {
  const one = header({ id: 0, modality, description, stack });
  return labelOf(modality, one.series, [one]);
};
// The fat-saturated PD gets its name where fat suppression is known.
const same = (got: string, want: string) => got === want || (got === 'pd' && want === 'pd-fs');

it('names series in many languages, and does not guess with confidence', () => {
  const judged = cases.map((each) => ({ ...each, got: judge(each) }));
  const wrong = judged.filter(({ got, want }) => !same(got.label, want) && got.label !== 'unknown');
  const sure = wrong.filter(({ got }) => got.confidence >= 0.8);
  const right = judged.filter(({ got, want }) => same(got.label, want));
  console.log(
    `${cases.length} descriptions: ${right.length} right, ${wrong.length} wrong, ${sure.length} of them with confidence.`,
  );
  for (const { description, want, got } of judged.filter(({ got, want }) => !same(got.label, want)))
    console.log(`  ${description}: ${got.label} ${got.confidence}, not ${want}`);
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(wrong.length / cases.length).toBeLessThanOrEqual(0.05);
  expect(sure.length / cases.length).toBeLessThanOrEqual(0.01);
  expect(right.length / cases.length).toBeGreaterThanOrEqual(0.9);
});

it('trusts a wrong name less: disagreement with what the scanner did lowers confidence', () => {
  const got = (description: string, stack: StackFacts) => judge({ modality: 'MR', want: 't1', description, stack });
  expect(got('T1 AX', physics['t2'] ?? {}).confidence).toBeLessThan(0.5);
  expect(got('T1 AX', physics['t1'] ?? {}).confidence).toBeGreaterThan(0.9);
  expect(got('', physics['flair'] ?? {})).toMatchObject({ label: 'flair', by: ['physics'] });
  expect(got('', { acquisitionContrast: 'FLUID_ATTENUATED' })).toMatchObject({ label: 'flair', by: ['attribute'] });
  expect(got('', {})).toMatchObject({ label: 'unknown', confidence: 0 });
  expect(got('Disc T12-L1', {}).label).toBe('unknown');
});
