import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enShell } from '../messages/en-shell.ts';
import { catalogueOf, loadMessages, tagWithin } from '../messages/load.ts';
import type { Messages, ShellTexts } from '../messages/messages.ts';

/** What the first screens need of a language. */
export interface ShellMessages extends Pick<Messages, 'lang' | 'dir' | 'state'> {
  readonly ui: ShellTexts;
}

/** A reader of another language does not see English first, but sees it rather than nothing. */
const PATIENCE_MS = 4000;

/**
 * The words an element speaks. English has its first screen in the page's own file, also for the page whose language does not load;
 * the words of what is found come with the first files. Every other language is one file with all of it.
 */
export class SpokenLanguage implements ReactiveController {
  /** All the words; `undefined` on the first screen in English, and while another language is on its way. */
  words: Messages | undefined;
  /** Whether the page holds its tongue for a moment, because another language is on its way. */
  waiting = false;
  private tag = 'en';
  private loading: Promise<Messages> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** For the first screens, before or without the whole of it. */
  get shell(): ShellMessages {
    return (
      this.words ?? {
        lang: tagWithin('en', this.isEnglish ? this.tag : 'en'),
        dir: 'ltr',
        state: 'source',
        ui: enShell,
      }
    );
  }

  hostConnected(): void {
    this.choose();
  }

  /** Asks the page anew what to speak. */
  choose(): void {
    const tag = tagFor(this.host);
    if (tag === this.tag && (this.loading !== undefined || this.isEnglish)) return;
    const spokeBefore = this.loading !== undefined;
    this.tag = tag;
    this.loading = undefined;
    if (this.isEnglish && !spokeBefore) return this.host.requestUpdate();
    this.waiting = !this.isEnglish && this.words === undefined;
    if (this.waiting) setTimeout(() => this.endWaiting(), PATIENCE_MS);
    void this.whole().catch(() => undefined);
  }

  /** All the words. Rejects only where not even those of English can be fetched. */
  async whole(): Promise<Messages> {
    const { tag } = this;
    this.loading ??= loadMessages(tag).catch(() => loadMessages('en'));
    const { loading } = this;
    try {
      const words = await loading;
      if (tag === this.tag) this.words = words;
    } catch (error) {
      if (loading === this.loading) this.loading = undefined;
      throw error;
    } finally {
      if (tag === this.tag) this.endWaiting();
    }
    // Another language was asked for meanwhile.
    return this.words ?? this.whole();
  }

  private get isEnglish(): boolean {
    return catalogueOf(this.tag) === 'en';
  }

  private endWaiting(): void {
    this.waiting = false;
    this.host.requestUpdate();
  }
}

/**
 * The first with a catalogue: what the element asks for, its nearest ancestor, the page; then what the person reads, by the browser.
 * English where nobody asks for anything that is here.
 */
export function tagFor(element: HTMLElement): string {
  const tags = [...tagsAround(element), ...navigator.languages];
  return tags.find((tag) => catalogueOf(tag) !== undefined) ?? 'en';
}

function tagsAround(element: HTMLElement): readonly string[] {
  const tags: string[] = [];
  for (
    let node: Node | null = element;
    node !== null;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof HTMLElement && node.lang !== '') tags.push(node.lang);
  }
  return tags;
}
