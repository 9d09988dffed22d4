import { buildDicomDir, seededUid } from '../../build/dicom.ts';
import type { BuiltFile, Exposure, NamedSeries } from '../../build/dicom.ts';
import { layouts } from './layouts.ts';
import type { Setting, Slice } from './setting.ts';

/** The slices of one series as a list of what names them; all, or the first few. */
export function namedBy(slices: readonly Slice[], { study }: Setting, most = Infinity): readonly NamedSeries[] {
  const series = Number(slices[0]?.elements['SeriesNumber'] ?? 2);
  const uids = slices.slice(0, most).map(({ elements }) => String(elements['SOPInstanceUID']));
  return [{ study, series, slices: uids.map((_, index) => index), uids }];
}

/** A DICOMDIR in the root of the disc that lists the given slices where they lie. */
export function directoryOf(setting: Setting, slices: readonly Slice[], files: readonly BuiltFile[]): BuiltFile {
  const bytes = buildDicomDir(
    slices.map(({ elements }, index) => ({
      path: (files[index]?.path ?? '').replace(/\.dcm$/, '').split('/'),
      sopInstanceUID: String(elements['SOPInstanceUID']),
      seriesInstanceUID: String(elements['SeriesInstanceUID']),
      studyInstanceUID: seededUid(setting.study),
      patientID: setting.person.patientID,
    })),
  );
  return { path: 'DICOMDIR', bytes };
}

export interface Phase {
  readonly slices: readonly Slice[];
  readonly event: Exposure;
}

/** Phases of one CT, each with its acquisition and its exposure; `named`: whether the pictures name the exposure. */
export function phases(setting: Setting, count: number, named = true): readonly Phase[] {
  const names = setting.random.shuffled(['Native', 'Arterial', 'Portal venous', 'Delayed', 'Thorax']);
  return Array.from({ length: count }, (_, index) => {
    const protocol = names[index] ?? `Phase ${index}`;
    const uid = seededUid(`${setting.study}/event ${index}`);
    const slices = layouts['CT stack'](setting, index + 2).map((slice) => ({
      ...slice,
      elements: {
        ...slice.elements,
        ProtocolName: protocol,
        AcquisitionNumber: String(index + 2),
        ...(named && { IrradiationEventUID: uid }),
      },
    }));
    return { slices, event: { uid, protocol } };
  });
}
