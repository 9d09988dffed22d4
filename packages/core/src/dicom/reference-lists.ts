import type { InstanceReference } from './instance-header.ts';

/**
 * The slices of a series mostly refer to the same images. Their lists become one object: copying six references a file from a
 * worker to the page costs as much as the rest of the header.
 */
export class ReferenceLists {
  private last: readonly InstanceReference[] = [];

  share(list: readonly InstanceReference[]): readonly InstanceReference[] {
    if (!isSameList(list, this.last)) this.last = list;
    return this.last;
  }
}

function isSameList(one: readonly InstanceReference[], other: readonly InstanceReference[]): boolean {
  return one.length === other.length && one.every((reference, index) => isSame(reference, other[index]!));
}

function isSame(one: InstanceReference, other: InstanceReference): boolean {
  return (
    one.sopInstanceUID === other.sopInstanceUID &&
    one.role === other.role &&
    one.sopClassUID === other.sopClassUID &&
    one.seriesInstanceUID === other.seriesInstanceUID &&
    one.studyInstanceUID === other.studyInstanceUID
  );
}
