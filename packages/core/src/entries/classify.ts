import {
  isHelpFolder,
  isManualName,
  isPreviewFolder,
  isProgramArchive,
  isProgramName,
  isReportName,
  isResourceFolder,
  isSystemFolder,
  isSystemName,
} from './disc-junk.ts';
import { extensionOfName, folderOfPath, nameOfPath, stemOfName } from './entry-path.ts';
import type { ContentType, EntryId, EntryState, IgnoredReason } from './entry.ts';
import { FolderMap } from './folder-facts.ts';
import type { ClassifiedItem } from './folder-facts.ts';

export interface ItemToClassify {
  readonly id: EntryId;
  readonly path: string;
  readonly size: number;
  readonly contentType: ContentType;
}

export interface ClassifyContext {
  /** Whether the package has any DICOM instance. */
  readonly hasDicom: boolean;
  /** Paths of what was read as DICOM. */
  readonly dicomPaths: Iterable<string>;
}

export interface Classification {
  readonly state: EntryState;
  readonly ignoredReason?: IgnoredReason;
}

const document: Classification = { state: 'document' };
const picture: Classification = { state: 'picture' };
const unsupported: Classification = { state: 'unsupported' };
const ignored = (ignoredReason: IgnoredReason): Classification => ({ state: 'ignored', ignoredReason });
const viewerPart = ignored('disc-viewer');
const previewOfDicom = ignored('preview-of-dicom');

/** Above this a picture is never taken for a program's icon by its place alone. */
const iconBytesMax = 200 * 1024;

function isProgram({ path, contentType }: ClassifiedItem): boolean {
  return contentType === 'executable' || (contentType === 'zip' && isProgramArchive(path)) || isAutorun(path);
}

function isAutorun(path: string): boolean {
  return /(^|\/)autorun\.inf$/i.test(path);
}

const pictureTypes: ReadonlySet<ContentType> = new Set(['jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp', 'heic']);

/** A folder by its names alone. */
interface Place {
  readonly segments: readonly string[];
  /** A bin, or what an operating system keeps for itself. */
  readonly system: boolean;
  /** macOS programs are folders: `Viewer.app/Contents/…`. */
  readonly bundle: boolean;
}

function placeOf(folder: string): Place {
  const segments = folder.split('/');
  return {
    segments,
    system: segments.some(isSystemFolder),
    bundle: segments.some(
      (segment, index) =>
        (/\.app$/i.test(segment) && segments[index + 1] === 'Contents') || /\.framework$/i.test(segment),
    ),
  };
}

class Classifier {
  /** Files are many, folders are few. */
  readonly #places = new Map<string, Place>();

  /** @param discLike A disc that a hospital wrote: it names itself by DICOMDIR or autorun, or it simply has DICOM. */
  constructor(
    readonly folders: FolderMap,
    readonly discLike: boolean,
    readonly context: ClassifyContext,
  ) {}

  classify(item: ItemToClassify): Classification | undefined {
    const { path, size, contentType } = item;
    const name = nameOfPath(path);
    // Whoever read it as DICOM, DICOMDIR or container says what became of it.
    if (contentType === 'dicom' || contentType === 'dicomdir' || contentType === 'gzip' || contentType === 'iso9660')
      return undefined;
    if (contentType === 'zip') return isProgramArchive(name) ? viewerPart : undefined;
    if (size === 0 || contentType === 'empty') return ignored('empty');
    if (contentType === 'apple-double') return ignored('system-file');
    if (contentType === 'own-report') return ignored('other');
    // Windows keeps its thumbnails in the container that old Word files use: the name and the container are two signs.
    if (isSystemName(name) && /\.db$/i.test(name) && contentType === 'office') return ignored('system-file');
    const isPaper = contentType === 'pdf' || contentType === 'office' || contentType === 'rtf';
    const isPicture = pictureTypes.has(contentType);
    const { segments, system, bundle } = this.#place(folderOfPath(path));
    if (isSystemName(name) && !isPaper && !isPicture) return ignored('system-file');
    // A picture or a paper in a bin may have been put there by mistake.
    if (system && !isPaper && !isPicture) return ignored('system-file');
    if (contentType === 'executable') return viewerPart;
    if (bundle) return viewerPart;
    if (contentType === 'video') return { state: 'video' };
    if (isPicture) return this.#picture(item, segments);
    if (isPaper) return this.#paper(item, segments);
    if (contentType === 'html') return this.#webPage(item, segments);
    if (contentType === 'text' || contentType === 'xml') return this.#text(item, segments);
    if (contentType === 'unknown') return this.#unknown(item, segments);
    return unsupported;
  }

  #place(folder: string): Place {
    const known = this.#places.get(folder);
    if (known !== undefined) return known;
    const place = placeOf(folder);
    this.#places.set(folder, place);
    return place;
  }

  /** Segments between the program's own folder and the file; `undefined` where the file belongs to no program. */
  #insideViewer(path: string): readonly string[] | undefined {
    const folder = folderOfPath(path);
    const root = this.folders.viewerRoot(folder);
    if (root === undefined) return undefined;
    // The program folder's own name counts where it is not the top: `VIEWER/logo.gif`.
    const from = root === '' ? 0 : folderOfPath(root).length;
    return folder
      .slice(from)
      .split('/')
      .filter((segment) => segment !== '');
  }

  #picture({ path, size, contentType }: ItemToClassify, segments: readonly string[]): Classification {
    const { hasDicom } = this.context;
    const name = nameOfPath(path);
    const stem = stemOfName(name);
    if (hasDicom) {
      // IM0001.jpg beside IM0001, or IM0001.dcm.jpg beside IM0001.dcm.
      const beside = this.folders.facts(folderOfPath(path)).dicomStems;
      if (beside.has(stem) || beside.has(stemOfName(stem))) return previewOfDicom;
      const inPreviewFolder = segments.some(isPreviewFolder);
      const sameStem = this.folders.dicomStems.has(stem) || this.folders.dicomStems.has(stemOfName(stem));
      if (inPreviewFolder && sameStem) return previewOfDicom;
      if (isReportName(path)) return picture;
      if (segments.some((segment) => /^ihe_pdi$/i.test(segment))) return previewOfDicom;
      if (inPreviewFolder && this.#hasWebPages(segments)) return previewOfDicom;
    }
    const inside = this.#insideViewer(path);
    if (inside === undefined || isReportName(path)) return picture;
    const small = size <= iconBytesMax || contentType === 'bmp' || contentType === 'gif';
    return small && inside.some(isResourceFolder) ? viewerPart : picture;
  }

  /** Whether a folder on the way holds web pages, as a disc's HTML viewer does. The top folder does not count. */
  #hasWebPages(segments: readonly string[]): boolean {
    for (let depth = segments.length; depth > 0; depth--) {
      const folder = segments.slice(0, depth).join('/');
      if (this.folders.facts(folder).dicomBelow) return false;
      if (this.folders.facts(folder).html) return true;
    }
    return false;
  }

  #paper({ path }: ItemToClassify, segments: readonly string[]): Classification {
    if (!this.discLike || isReportName(nameOfPath(path))) return document;
    const inside = this.#insideViewer(path);
    const byName = isManualName(nameOfPath(path));
    if (inside !== undefined && (byName || inside.some(isHelpFolder))) return viewerPart;
    return byName && this.folders.facts(folderOfPath(path)).program && segments.length > 0 ? viewerPart : document;
  }

  #webPage({ path }: ItemToClassify, segments: readonly string[]): Classification {
    const name = nameOfPath(path);
    if (isReportName(path) || !this.discLike) return document;
    if (this.#insideViewer(path) !== undefined) return viewerPart;
    if (segments.some((segment) => /^ihe_pdi$/i.test(segment) || isHelpFolder(segment))) return viewerPart;
    const startPage = /^(index|default|start|autorun|viewer|main|readme|help|frame\w*|menu|toc|home)\.x?html?$/i.test(
      name,
    );
    if (this.context.hasDicom && (startPage || segments.some(isPreviewFolder))) return viewerPart;
    return document;
  }

  #text({ path, contentType }: ItemToClassify, segments: readonly string[]): Classification {
    const name = nameOfPath(path);
    if (/^autorun\.inf$/i.test(name)) return viewerPart;
    const programName = isProgramName(name);
    if (!this.discLike) return programName ? ignored('other') : document;
    const inside = this.#insideViewer(path);
    if (programName) return viewerPart;
    if (isReportName(path)) return document;
    if (isManualName(name)) return viewerPart;
    if (inside !== undefined && (contentType === 'xml' || inside.some(isResourceFolder))) return viewerPart;
    if (contentType === 'xml' && this.folders.facts(folderOfPath(path)).program) return viewerPart;
    if (segments.some((segment) => /^ihe_pdi$/i.test(segment))) return viewerPart;
    return document;
  }

  #unknown({ path }: ItemToClassify, segments: readonly string[]): Classification {
    const name = nameOfPath(path);
    // It claims to be a scan file and is none: broken, not foreign.
    if (['dcm', 'dicom', 'dic', 'ima'].includes(extensionOfName(name))) return { state: 'unreadable' };
    if (isProgramName(name))
      return this.discLike || this.#insideViewer(path) !== undefined ? viewerPart : ignored('other');
    // Without any DICOM, what lies beside a program may be its scans in a format of its own: it must stay in sight.
    if (!this.context.hasDicom) return unsupported;
    return this.#insideViewer(path) !== undefined || segments.some((segment) => /^ihe_pdi$/i.test(segment))
      ? viewerPart
      : unsupported;
  }
}

/**
 * The final state of everything that is not DICOM, not a DICOMDIR and not a container, decided from content first, then from
 * the place in the whole package. Entries of those kinds are absent from the result, except programs packed as ZIP (JAR).
 *
 * In doubt a file stays: a report wrongly ignored costs weeks. A PDF, a letter or a picture is ignored on two signs only.
 * Linear in the number of items.
 */
export function classifyEntries(
  items: readonly ItemToClassify[],
  context: ClassifyContext,
): Map<EntryId, Classification> {
  const parts = classifyInParts(items, context);
  let part = parts.next();
  while (part.done !== true) part = parts.next();
  return part.value;
}

/** The same, with a place to pause behind each path and each item that is looked at. */
export function* classifyInParts(
  items: readonly ItemToClassify[],
  context: ClassifyContext,
): Generator<undefined, Map<EntryId, Classification>> {
  const folders = new FolderMap(context.hasDicom, isProgram);
  for (const path of context.dicomPaths) yield void folders.addDicom(path);
  let discLike = context.hasDicom;
  for (const item of items) {
    discLike ||= item.contentType === 'dicomdir' || isAutorun(item.path);
    yield void folders.add(item);
  }
  folders.liftPrograms();
  const classifier = new Classifier(folders, discLike, context);
  const result = new Map<EntryId, Classification>();
  for (const item of items) {
    const classification = classifier.classify(item);
    if (classification !== undefined) result.set(item.id, classification);
    yield undefined;
  }
  return result;
}
