import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

export type Tone = 'good' | 'warn' | 'stop' | 'doubt' | 'busy';

/** Each tone has a shape of its own: colour alone tells nothing to one man in twelve. */
const shapes = {
  good: svg`<circle cx="8" cy="8" r="7"/><path d="M4.5 8.3l2.3 2.3 4.7-5" />`,
  warn: svg`<path d="M8 1.5l7 13H1z"/><path d="M8 6v4M8 12v.6" />`,
  stop: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path d="M8 4v5M8 11.4v.6" />`,
  doubt: svg`<rect x="1.5" y="1.5" width="13" height="13" rx="3"/><path d="M6 6.2a2 2 0 1 1 2.6 2c-.4.2-.6.5-.6 1M8 11.6v.6" />`,
  busy: svg`<circle cx="8" cy="8" r="6.5" class="ring"/><path d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" class="arc" />`,
} as const;

export function mark(tone: Tone, text: string): TemplateResult {
  return html`<span class="mark ${tone}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[tone]}</svg>${text}</span
  >`;
}
