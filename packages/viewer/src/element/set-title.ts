import type { ViewerMessages } from '../messages/messages.ts';
import type { PictureSet } from '../state/picture-set.ts';

/** “MRI, from the side”: what a person sees, not what the scanner called it. */
export function setTitle(set: PictureSet, texts: ViewerMessages): string {
  const modality = texts.modalities[set.modality] ?? set.modality;
  const plane = set.displaySet.geometry?.plane;
  return plane && set.displaySet.kind !== 'cine' ? `${modality}, ${texts.planes[plane]}` : modality;
}

export function pictureCount(set: PictureSet, texts: ViewerMessages): string {
  return texts.pictures.replace('{count}', String(set.pictures.length));
}
