import type { Series } from '@medpass/dicom-core';
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from './view.ts';

/** How far a set reaches along the body, in mm, on the axis that sets of its direction and scan share. */
export interface Reach {
  /** Sets of one key lie on one axis: Frame of Reference and direction. */
  readonly axis: string;
  readonly from: number;
  readonly to: number;
}

/** Of the largest stack; `undefined` where it has no place in the body, or lies askew. */
export function reachOf({ facts, modality, displaySets }: Series): Reach | undefined {
  const stacks = displaySets.filter(({ kind, geometry }) => kind !== 'localizer' && geometry !== undefined);
  const [largest] = stacks.sort((a, b) => b.instances.length - a.instances.length);
  const { positions = [], normal = [0, 0, 0], plane = 'oblique' } = largest?.geometry ?? {};
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined || first === last || plane === 'oblique') return undefined;
  if (facts.frameOfReferenceUID === undefined) return undefined;
  // The normal of one direction may point either way; the axis of the body does not.
  const along = { axial: normal[2], coronal: normal[1], sagittal: normal[0] }[plane];
  const axis = `${facts.frameOfReferenceUID} ${modality} ${plane}`;
  return along < 0 ? { axis, from: 0 - last, to: 0 - first } : { axis, from: first, to: last };
}

/** A set that reaches nearly as far as its siblings needs no drawing. */
const alike = 0.95;

/**
 * Where a set lies among those of its axis: the line is what all of them reach together. Drawn for all of them where one falls short, so
 * that they can be compared.
 */
export function reachBar(view: View, own: Reach | undefined, all: readonly (Reach | undefined)[]): TemplateResult | '' {
  if (own === undefined) return '';
  const kin = all.filter((each) => each !== undefined).filter(({ axis }) => axis === own.axis);
  const from = Math.min(...kin.map((each) => each.from));
  const to = Math.max(...kin.map((each) => each.to));
  if (kin.length < 2 || kin.every((each) => each.to - each.from >= alike * (to - from))) return '';
  const percent = (value: number): string => `${((100 * value) / (to - from)).toFixed(2)}%`;
  const covered = Math.round(own.to - own.from);
  const label = view.t(view.ui.have.reach, { present: covered, expected: Math.round(to - from) });
  return html`<p class="reach" title=${label}>
    <svg role="img" aria-label=${label}>
      ${svg`<rect class="span" x="0" y="3" width="100%" height="2"/>
      <rect class="own" x=${percent(own.from - from)} y="0" width=${percent(own.to - own.from)} height="8" rx="3"/>`}
    </svg>
    ${own.to - own.from >= alike * (to - from) ? '' : html`<span class="soft small">${label}</span>`}
  </p>`;
}
