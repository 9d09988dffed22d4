import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { pages } from '../messages/index.ts';
import type { PageLanguage } from '../messages/index.ts';
import type { Page } from './page.ts';

export interface TopBarActions {
  readonly theme: 'light' | 'dark';
  setTheme(theme: 'light' | 'dark'): void;
  setLanguage(language: PageLanguage): void;
  skip(): void;
}

export function topBar({ t, language, actions }: Page, bar: TopBarActions): TemplateResult {
  const other = bar.theme === 'dark' ? 'light' : 'dark';
  return html`<header class="top">
    <button class="skip" @click=${() => bar.skip()}>${t.skip}</button>
    <a class="brand" href="#/"><strong>MedPass</strong> <span>${t.title}</span></a>
    <nav class="ways" aria-label=${t.open.title}>
      <button class="quiet" @click=${() => actions.chooseFiles('folder')}>${t.open.folder}</button>
      <button class="quiet" @click=${() => actions.chooseFiles('files')}>${t.open.files}</button>
      <button class="quiet" @click=${() => actions.openServer()}>${t.open.server}</button>
    </nav>
    <span class="gap"></span>
    <div class="choice" role="group" aria-label=${t.language}>
      ${Object.values(pages).map(
        ({ lang, name }) =>
          html`<button
            lang=${lang}
            aria-pressed=${lang === language ? 'true' : 'false'}
            @click=${() => bar.setLanguage(lang as PageLanguage)}
          >
            ${name}
          </button>`,
      )}
    </div>
    <button class="quiet" @click=${() => bar.setTheme(other)}>
      <span class="hidden">${t.theme}: </span>${other === 'dark' ? t.themeDark : t.themeLight}
    </button>
  </header>`;
}
