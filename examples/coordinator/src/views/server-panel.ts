import { searchStudies } from '@medpass/dicom-core/dicomweb';
import type { DicomwebServer, FoundStudy, StudyQuery } from '@medpass/dicom-core/dicomweb';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { counted } from '../messages/index.ts';
import type { PageMessages } from '../messages/index.ts';
import { personName } from '../model/worklist.ts';
import { styles } from '../styles/index.ts';

type Answer = Awaited<ReturnType<typeof searchStudies>>;

/**
 * Searches an archive and lets one study be chosen. The token lives in this element alone, and goes nowhere but into the header.
 *
 * @fires study-chosen - detail: the server, the study's UID and a name for the case
 */
export class ServerPanel extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = {
    t: { attribute: false },
    language: { attribute: false },
    searching: { state: true },
    answer: { state: true },
  };

  declare t: PageMessages;
  declare language: string;
  declare private searching: boolean;
  declare private answer: Answer | undefined;
  private stop: AbortController | undefined;
  /** What the last search asked; the chosen study is fetched from the same place. */
  private server: DicomwebServer = { baseUrl: '/dicom-web' };

  constructor() {
    super();
    this.searching = false;
    this.answer = undefined;
  }

  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.abort();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const text = t.server;
    return html`<dialog aria-labelledby="server-title" @close=${() => this.stop?.abort()}>
      <form method="dialog" class="dialog-head">
        <h2 id="server-title">${text.title}</h2>
        <button class="quiet">${text.close}</button>
      </form>
      <p class="soft">${text.lead}</p>
      <form class="query" @submit=${(event: SubmitEvent) => void this.search(event)}>
        ${this.field('address', text.address, { value: '/dicom-web', required: true })}
        ${this.field('token', text.token, { type: 'password', hint: text.tokenHint })}
        ${this.field('patientName', text.name, {})} ${this.field('patientID', text.id, {})}
        ${this.field('accessionNumber', text.accession, {})}
        ${this.field('studyDate', text.date, { placeholder: text.dateHint })}
        ${this.field('modality', text.modality, { placeholder: 'CT' })}
        <button class="main">${text.search}</button>
      </form>
      <div role="status">${this.searching ? text.searching : this.outcome()}</div>
      ${this.answer?.ok === true ? this.results(this.answer.value.items) : nothing}
    </dialog>`;
  }

  private field(
    name: string,
    label: string,
    more: { type?: string; value?: string; placeholder?: string; hint?: string; required?: boolean },
  ): TemplateResult {
    return html`<label
      >${label}
      <input
        name=${name}
        type=${more.type ?? 'text'}
        value=${more.value ?? ''}
        placeholder=${more.placeholder ?? nothing}
        ?required=${more.required === true}
        autocomplete="off"
        spellcheck="false"
      />
      ${more.hint === undefined ? nothing : html`<span class="soft small">${more.hint}</span>`}
    </label>`;
  }

  private outcome(): TemplateResult | typeof nothing {
    const { t, answer, language } = this;
    if (answer === undefined) return nothing;
    if (!answer.ok) return html`<p class="notice stop">${t.failure[answer.failure.reason]}</p>`;
    const { items, more, unusable } = answer.value;
    return html`<p>${counted(language, t.server.found, items.length)} ${more ? t.server.more : ''}</p>
      ${unusable > 0 ? html`<p class="notice warn">${counted(language, t.server.unusable, unusable)}</p>` : nothing}`;
  }

  private results(items: readonly FoundStudy[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const { t } = this;
    return html`<ul class="found">
      ${items.map((study) => {
        const name = [personName(study.patientName), study.patientID].filter(Boolean).join(' · ') || t.list.none;
        return html`<li>
          <div>
            <strong><bdi>${name}</bdi></strong>
            <span class="under"
              >${[
                study.modalities.join('/'),
                study.studyDescription,
                study.studyDate,
                study.accessionNumber,
                study.instances === undefined ? '' : counted(this.language, t.server.images, study.instances),
              ]
                .filter(Boolean)
                .join(' · ')}</span
            >
          </div>
          <button class="main" @click=${() => this.choose(study, name)}>
            ${t.server.open}<span class="hidden">: ${name}</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private async search(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const read = (name: string): string => String(form.get(name) ?? '').trim();
    const token = read('token');
    this.server = {
      baseUrl: read('address'),
      ...(token !== '' && { headers: () => ({ authorization: /\s/.test(token) ? token : `Bearer ${token}` }) }),
    };
    this.stop?.abort();
    const { signal } = (this.stop = new AbortController());
    const names = ['patientName', 'patientID', 'accessionNumber', 'studyDate', 'modality'] as const;
    const query: StudyQuery = Object.fromEntries(
      names.flatMap((name) => (read(name) === '' ? [] : [[name, read(name)]])),
    );
    this.searching = true;
    this.answer = undefined;
    const answer = await searchStudies(this.server, query, { limit: 100 }, signal).catch(() => undefined);
    if (signal.aborted) return;
    this.searching = false;
    this.answer = answer;
  }

  private choose({ studyInstanceUID }: FoundStudy, name: string): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.dispatchEvent(new CustomEvent('study-chosen', { detail: { server: this.server, studyInstanceUID, name } }));
  }
}

export interface StudyChosen {
  readonly server: DicomwebServer;
  readonly studyInstanceUID: string;
  readonly name: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'coordinator-server': ServerPanel;
  }
}
