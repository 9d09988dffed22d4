import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadDictionary } from '../../files/dictionary.ts';
import { searchRows, tagRows, type TagRow } from '../../files/tag-rows.ts';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { FileService } from '../files/file-service.ts';
import { tagStyles } from './tag-styles.ts';

const mostRows = 400;

/**
 * Every element of one file in a table with a search, in a dialog of its own. Names are the standard's, in English.
 *
 * @fires tags-close
 */
export class MedpassViewerTags extends LitElement {
  static override readonly styles = tagStyles;
  static override readonly properties = {
    service: { attribute: false },
    entryId: { attribute: false },
    texts: { attribute: false },
    rows: { state: true },
    failed: { state: true },
    query: { state: true },
  };

  declare service: FileService | undefined;
  declare entryId: number;
  declare texts: ViewerMessages;
  declare private rows: readonly TagRow[] | undefined;
  declare private failed: boolean;
  declare private query: string;

  constructor() {
    super();
    this.failed = false;
    this.query = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entryId')) void this.#load();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  async #load(): Promise<void> {
    const { entryId, service } = this;
    this.rows = undefined;
    const [result, dictionary] = await Promise.all([service?.elements(entryId), loadDictionary()]);
    if (entryId !== this.entryId) return;
    this.failed = !result?.ok;
    this.rows = result?.ok ? tagRows(result.dataSet, dictionary) : [];
  }

  #count(count: number, all: number): string {
    return this.texts.tags.found.replace('{count}', String(count)).replace('{all}', String(all));
  }

  protected override render(): TemplateResult {
    const { texts, rows } = this;
    const found = searchRows(rows ?? [], this.query);
    return html`<dialog aria-labelledby="title" @close=${() => this.dispatchEvent(new CustomEvent('tags-close'))}>
      <div class="head">
        <h2 id="title">${texts.tags.title}</h2>
        <button type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
          ${texts.tags.close}
        </button>
      </div>
      <label>
        ${texts.tags.search}
        <input
          type="search"
          autofocus
          autocomplete="off"
          .value=${this.query}
          @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
        />
      </label>
      <p role="status">
        ${rows === undefined ? texts.tags.reading : this.failed ? texts.files.cannotRead : this.#count(found.length, rows.length)}
      </p>
      <div class="rows" tabindex="0" role="region" aria-label=${texts.tags.title} lang="en" dir="ltr">
        <table>
          <thead>
            <tr>
              <th scope="col">Tag</th>
              <th scope="col">Name</th>
              <th scope="col">VR</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            ${found.slice(0, mostRows).map(
              ({ depth, tag, name, vr, value }) =>
                html`<tr>
                  <td class="tag">${'› '.repeat(depth)}${tag}</td>
                  <td>${name}</td>
                  <td>${vr}</td>
                  <td class="value"><bdi>${value}</bdi></td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${found.length > mostRows ? html`<p>… +${found.length - mostRows}</p>` : nothing}
      </div>
    </dialog>`;
  }
}
