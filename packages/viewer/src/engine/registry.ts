import type { FrameRef } from '@medpass/dicom-core';
import type { Picture, PictureSet } from '../state/picture-set.ts';
import type { FrameService } from './frame-service.ts';
import { imageId, parseImageId } from './ids.ts';

interface Registered {
  readonly service: FrameService;
  readonly pictures: Map<string, { readonly set: PictureSet; readonly picture: Picture }>;
}

/** The engine's loaders and providers are process-wide; this is the one place where they find whose frame they are asked for. */
const services = new Map<number, Registered>();
let next = 1;

export function registerService(service: FrameService): number {
  const id = next++;
  services.set(id, { service, pictures: new Map() });
  return id;
}

export function releaseService(id: number): void {
  services.delete(id);
}

/** Makes a set's pictures known and gives their names, in order. */
export function registerSet(id: number, set: PictureSet): readonly string[] {
  const registered = services.get(id);
  return set.pictures.map((picture) => {
    const name = imageId(id, picture.ref);
    registered?.pictures.set(name, { set, picture });
    return name;
  });
}

export function lookUp(
  name: string,
):
  | { readonly service: FrameService; readonly ref: FrameRef; readonly set: PictureSet; readonly picture: Picture }
  | undefined {
  const parsed = parseImageId(name);
  const registered = parsed && services.get(parsed.service);
  const known = registered?.pictures.get(name);
  return parsed && registered && known ? { service: registered.service, ref: parsed.ref, ...known } : undefined;
}
