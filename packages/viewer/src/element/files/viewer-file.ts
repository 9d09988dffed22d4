import type { DataElements, ElementsFailureReason, Instance } from '@medpass/dicom-core';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import type { FileKind } from '../../files/file-kind.ts';
import { reportTree } from '../../files/report-tree.ts';
import { waveformGroups, type WaveformFault, type WaveformGroup } from '../../files/waveform.ts';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { PictureSet } from '../../state/picture-set.ts';
import type { FileService } from './file-service.ts';
import { fileStyles } from './file-styles.ts';
import { pdfView } from './pdf-view.ts';
import { reportView } from './report-view.ts';
import { waveformView } from './waveform-view.ts';

type Loaded =
  | {
      readonly kind: 'data';
      readonly dataSet: DataElements;
      readonly groups?: readonly (WaveformGroup | WaveformFault)[];
    }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: ElementsFailureReason };

const encapsulatedDocument = 0x00420011;

/**
 * One file that is no picture, inside a pane: a report as text, curves on their paper, the pages of a PDF.
 *
 * @fires file-open - detail: SOP Instance UID and frame of a picture that the file points at
 */
export class MedpassViewerFile extends LitElement {
  static override readonly styles = fileStyles;
  static override readonly properties = {
    service: { attribute: false },
    file: { attribute: false },
    sets: { attribute: false },
    texts: { attribute: false },
    loaded: { state: true },
  };

  declare service: FileService | undefined;
  declare file: { readonly kind: FileKind; readonly instance: Instance };
  declare sets: readonly PictureSet[];
  declare texts: ViewerMessages;
  declare private loaded: Loaded | undefined;

  #turn = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('file');
    const same = before?.instance.header.entryId === this.file.instance.header.entryId;
    if (changed.has('service') || (changed.has('file') && !same)) void this.#load();
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const { service, file } = this;
    this.loaded = undefined;
    if (!service) return;
    const loaded = await read(service, file);
    if (turn === this.#turn) this.loaded = loaded;
  }

  protected override render(): TemplateResult {
    const { loaded, texts } = this;
    return html`<article>
      <p class="preview">${texts.preview}</p>
      ${loaded ? this.#content(loaded) : html`<p role="status">${texts.loading}</p>`}
    </article>`;
  }

  #content(loaded: Loaded): TemplateResult {
    const { texts } = this;
    if (loaded.kind === 'failed')
      return html`<p role="status">${texts.files.cannotRead}</p>
        <p class="why">
          ${texts.reasons[loaded.reason === 'truncated' || loaded.reason === 'io' || loaded.reason === 'limit' ? loaded.reason : 'other']}
        </p>`;
    if (loaded.kind === 'pdf') return pdfView(loaded.bytes, texts);
    if (loaded.groups) return waveformView(loaded.groups, texts);
    if (this.file.kind === 'other') return html`<p>${texts.files.noPicture}</p>`;
    return reportView(reportTree(loaded.dataSet), this.sets, texts, (detail) =>
      this.dispatchEvent(new CustomEvent('file-open', { detail })),
    );
  }
}

async function read(
  service: FileService,
  { kind, instance }: { readonly kind: FileKind; readonly instance: Instance },
): Promise<Loaded> {
  const { entryId } = instance.header;
  const result = await service.elements(entryId);
  if (!result.ok) return { kind: 'failed', reason: result.reason };
  const { dataSet } = result;
  if (kind === 'waveform') {
    const groups = await waveformGroups(dataSet, async ({ offset, length }) => {
      if (length === undefined) return undefined;
      const bytes = await service.elementBytes(entryId, { offset, length });
      return bytes.ok ? bytes.bytes : undefined;
    });
    return { kind: 'data', dataSet, groups };
  }
  if (kind !== 'pdf') return { kind: 'data', dataSet };
  const element = dataSet.elements.find(({ tag }) => tag === encapsulatedDocument);
  if (element?.bytes) return { kind: 'pdf', bytes: element.bytes };
  if (element?.length === undefined) return { kind: 'failed', reason: 'truncated' };
  const bytes = await service.elementBytes(entryId, { offset: element.offset, length: element.length });
  return bytes.ok ? { kind: 'pdf', bytes: bytes.bytes } : { kind: 'failed', reason: bytes.reason };
}
