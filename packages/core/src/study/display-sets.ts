import type { InstanceHeader } from '../dicom/instance-header.ts';
import { multiFrameGeometry, stackGeometry } from './geometry.ts';
import { groupByOrientation } from './orientations.ts';
import { compareInstances, compareText, sortAlongNormal } from './sort-instances.ts';
import { splitStack } from './split-stack.ts';
import type { DisplaySet, Instance, StackGeometry } from './study-model.ts';

type Draft = Omit<DisplaySet, 'index'>;

/** Modalities whose frames and images follow time, not space. */
const movingModalities = new Set(['US', 'IVUS', 'XA', 'RF', 'ES', 'GM', 'XC', 'NM']);

/**
 * Splits a series into what can be shown, and counted, as one stack (`checks.md` C3). Expects instances in
 * {@link compareInstances} order.
 */
export function displaySetsOf(instances: readonly Instance[]): readonly DisplaySet[] {
  const plain: Instance[] = [];
  const drafts: Draft[] = [];
  const concatenations = new Map<string, Instance[]>();
  const nonImages = new Map<string, Instance[]>();
  for (const instance of instances) {
    const { header } = instance;
    const concatenation = header.multiFrame?.concatenationUID;
    if (!header.image || header.numberOfFrames === 0) gather(nonImages, header.sopClassUID, instance);
    else if (concatenation !== undefined) gather(concatenations, concatenation, instance);
    else if (header.numberOfFrames > 1 || (header.multiFrame?.perFrameItems ?? 0) > 0)
      drafts.push(multiFrame([instance]));
    else plain.push(instance);
  }
  for (const [uid, members] of concatenations)
    drafts.push(multiFrame(inConcatenationOrder(members), { ConcatenationUID: uid }));
  for (const [uid, members] of nonImages)
    drafts.push({ splitBy: { SOPClassUID: uid }, kind: 'non-image', instances: members });
  drafts.push(...plainDrafts(plain));
  const only = drafts.length === 1;
  return inOrder(drafts).map((draft, index) => ({ ...draft, splitBy: only ? {} : draft.splitBy, index }));
}

function gather(groups: Map<string, Instance[]>, key: string, instance: Instance): void {
  const group = groups.get(key);
  if (group) group.push(instance);
  else groups.set(key, [instance]);
}

function inConcatenationOrder(members: readonly Instance[]): readonly Instance[] {
  const place = (instance: Instance): number => instance.header.multiFrame?.inConcatenationNumber ?? Infinity;
  return [...members].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function multiFrame(instances: readonly Instance[], splitBy: Draft['splitBy'] = {}): Draft {
  const headers = instances.map(({ header }) => header);
  const geometry = multiFrameGeometry(headers);
  const moving = headers.some(
    ({ series, multiFrame: facts }) =>
      movingModalities.has(series.modality ?? '') || facts?.framesPerSecond !== undefined,
  );
  const kind = headers.some(isLocalizer) ? 'localizer' : !geometry && moving ? 'cine' : 'multi-frame';
  return { splitBy, kind, instances, ...(geometry && { geometry }) };
}

/** Plain images: first by what can never share a stack, then by what may. */
function plainDrafts(plain: readonly Instance[]): Draft[] {
  const apart = new Map<string, Instance[]>();
  for (const instance of plain) gather(apart, hardKey(instance.header), instance);
  const drafts: Draft[] = [];
  for (const members of apart.values()) {
    const orientations = groupByOrientation(members);
    for (const [place, { cosines, instances }] of orientations.entries()) {
      const hard: Record<string, string | number> = {};
      const { image } = instances[0]?.header ?? {};
      if (apart.size > 1 && image) Object.assign(hard, { Rows: image.rows, Columns: image.columns });
      if (orientations.length > 1)
        hard.ImageOrientationPatient = cosines ? cosines.map((value) => value.toFixed(3)).join('\\') : String(place);
      for (const stack of splitStack(instances))
        drafts.push(plainDraft(stack.instances, { ...hard, ...stack.splitBy }));
    }
  }
  return drafts;
}

function hardKey({ image, stack }: InstanceHeader): string {
  const localizer = stack.imageType?.includes('LOCALIZER') ? 'L' : '';
  const side = `${stack.viewPosition ?? ''}/${stack.imageLaterality ?? ''}`;
  return `${image?.rows}×${image?.columns}×${image?.samplesPerPixel} ${localizer} ${side}`;
}

function plainDraft(members: readonly Instance[], splitBy: Draft['splitBy']): Draft {
  const headers = members.map(({ header }) => header);
  const geometry = stackGeometry(headers);
  return {
    splitBy,
    kind: plainKind(headers, geometry),
    instances: sortAlongNormal(members, geometry),
    ...(geometry && { geometry }),
  };
}

function plainKind(headers: readonly InstanceHeader[], geometry: StackGeometry | undefined): DisplaySet['kind'] {
  if (headers.some(isLocalizer)) return 'localizer';
  if (headers.length === 1) return 'single';
  if (!geometry) return headers.some(({ series }) => movingModalities.has(series.modality ?? '')) ? 'cine' : 'stack';
  if (geometry.positions.length * 1.5 > headers.length) return 'stack';
  const triggers = new Set(headers.map(({ stack }) => stack.triggerTime).filter((time) => time !== undefined));
  return geometry.positions.length === 1 || triggers.size > 1 ? 'cine' : 'time-series';
}

function isLocalizer({ stack }: InstanceHeader): boolean {
  return stack.imageType?.includes('LOCALIZER') ?? false;
}

/** By the first instance that each holds, then by what told them apart. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const keyed = drafts.map((draft) => ({
    draft,
    first: firstOf(draft.instances),
    told: JSON.stringify(draft.splitBy),
  }));
  keyed.sort((a, b) => (a.first && b.first ? compareInstances(a.first, b.first) : 0) || compareText(a.told, b.told));
  return keyed.map(({ draft }) => draft);
}

function firstOf(instances: readonly Instance[]): InstanceHeader | undefined {
  let first = instances[0]?.header;
  for (const { header } of instances) if (first && compareInstances(header, first) < 0) first = header;
  return first;
}
