import type { ViewerMessages } from '../messages/messages.ts';
import type { PictureSet } from '../state/picture-set.ts';

/** “MRI, from the side”: what a person sees, not what the scanner called it. */
export function setTitle(set: PictureSet, texts: ViewerMessages): string {
  if (set.file) return fileTitle(set, texts);
  const modality = texts.modalities[set.modality] ?? set.modality;
  const plane = set.displaySet.geometry?.plane;
  return plane && set.displaySet.kind !== 'cine'
    ? `${modality}${texts.dir === 'rtl' ? '، ' : ', '}${texts.planes[plane]}`
    : modality;
}

export function fileTitle({ file, series }: PictureSet, texts: ViewerMessages): string {
  return (
    file?.instance.header.structuredReport?.conceptName ??
    series.facts.seriesDescription ??
    texts.files.kinds[file?.kind ?? 'other']
  );
}

export function pictureCount(set: PictureSet, texts: ViewerMessages): string {
  if (set.pictures.length === 1) return texts.onePicture;
  return texts.pictures.replace('{count}', String(set.pictures.length));
}
