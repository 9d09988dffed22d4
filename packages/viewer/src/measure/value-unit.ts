import type { Elements } from '../state/elements.ts';

/** What a pixel's number means. `suv`: g/ml by body weight. */
export type ValueUnit =
  | { readonly kind: 'hounsfield' }
  | { readonly kind: 'becquerel' }
  | { readonly kind: 'suv' }
  /** As the file calls it: Rescale Type (0028,1054) or Units (0054,1001). */
  | { readonly kind: 'named'; readonly name: string }
  /** Stored values: the file gives them no meaning. */
  | { readonly kind: 'stored' };

export function valueUnit(modality: string, elements: Elements): ValueUnit {
  const units = elements.text(0x00541001);
  if (units !== undefined)
    return units === 'BQML'
      ? { kind: 'becquerel' }
      : units === 'GML'
        ? { kind: 'suv' }
        : { kind: 'named', name: units };
  const type = elements.text(0x00281054, 'LO') ?? groupRescaleType(elements);
  if (type === 'HU') return { kind: 'hounsfield' };
  // PS3.3 C.8.2.1: CT values are Hounsfield units where nothing else is said.
  if (type === undefined && modality === 'CT' && elements.has(0x00281053)) return { kind: 'hounsfield' };
  if (type !== undefined && type !== 'US') return { kind: 'named', name: type };
  return { kind: 'stored' };
}

/** Of Pixel Value Transformation (0028,9145), shared by all frames. */
function groupRescaleType(elements: Elements): string | undefined {
  return elements.items(0x52009229)[0]?.items(0x00289145)[0]?.text(0x00281054, 'LO');
}
