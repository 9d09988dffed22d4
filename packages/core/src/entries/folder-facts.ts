import { folderOfPath, stemOfName, nameOfPath } from './entry-path.ts';
import type { ContentType } from './entry.ts';

/** What is known of a folder from the files in it and below. */
export interface FolderFacts {
  /** A program file lies directly in it. */
  program: boolean;
  /** A web page lies directly in it. */
  html: boolean;
  /** DICOM lies in it or below. */
  dicomBelow: boolean;
  /** Lower-cased stems of the DICOM files directly in it. */
  readonly dicomStems: Set<string>;
}

export interface ClassifiedItem {
  readonly path: string;
  readonly contentType: ContentType;
}

/** Facts of every folder of a package, gathered file by file; {@link liftPrograms} ends it. */
export class FolderMap {
  readonly #facts = new Map<string, FolderFacts>();
  readonly #viewerRoots = new Map<string, string | undefined>();
  readonly dicomStems = new Set<string>();

  constructor(
    readonly hasDicom: boolean,
    private readonly isProgram: (item: ClassifiedItem) => boolean,
  ) {}

  add(item: ClassifiedItem): void {
    if (item.contentType === 'dicom') this.addDicom(item.path);
    else if (item.contentType === 'html') this.facts(folderOfPath(item.path)).html = true;
    else if (this.isProgram(item)) this.facts(folderOfPath(item.path)).program = true;
  }

  /** What turned out to be DICOM when it was read. */
  addDicom(path: string): void {
    const folder = folderOfPath(path);
    const stem = stemOfName(nameOfPath(path));
    this.facts(folder).dicomStems.add(stem);
    this.dicomStems.add(stem);
    for (let at = folder; ; at = folderOfPath(at)) {
      const facts = this.facts(at);
      if (facts.dicomBelow) break;
      facts.dicomBelow = true;
      if (at === '') break;
    }
  }

  facts(folder: string): FolderFacts {
    let facts = this.#facts.get(folder);
    if (facts === undefined) {
      facts = { program: false, html: false, dicomBelow: false, dicomStems: new Set() };
      this.#facts.set(folder, facts);
    }
    return facts;
  }

  /**
   * The folder of the program to which a folder belongs: it or one above it holds a program, or a sibling branch does, and no
   * DICOM lies anywhere in it. `undefined` where there is none. Without any DICOM in the package only the program's own folder
   * and those below it count, or a whole Downloads folder would belong to one installer in it.
   */
  viewerRoot(folder: string): string | undefined {
    if (this.#viewerRoots.has(folder)) return this.#viewerRoots.get(folder);
    let root: string | undefined;
    for (let at = folder, end = false; !end; at = folderOfPath(at)) {
      end = at === '';
      const facts = this.#facts.get(at);
      if (facts?.dicomBelow === true) break;
      if (facts?.program === true || this.#programBelow.has(at)) root = at;
      if (root !== undefined && !this.hasDicom) break;
    }
    this.#viewerRoots.set(folder, root);
    return root;
  }

  /** Folders below which a program lies, where the package has DICOM elsewhere. Filled by {@link liftPrograms}. */
  readonly #programBelow = new Set<string>();

  /** Lets `VIEWER/res` belong to `VIEWER/bin/viewer.exe`. */
  liftPrograms(): void {
    if (!this.hasDicom) return;
    for (const [folder, facts] of this.#facts) {
      if (!facts.program) continue;
      for (let at = folder; at !== ''; at = folderOfPath(at)) {
        if (this.#facts.get(at)?.dicomBelow === true || this.#programBelow.has(at)) break;
        this.#programBelow.add(at);
      }
    }
  }
}
