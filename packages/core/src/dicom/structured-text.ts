import { DoseEvents } from './dose-events.ts';
import type { StructuredReportFacts } from './instance-header.ts';

const MAX_TEXT = 256 * 1024;

interface ContentItem {
  concept: string;
  value: string;
  flushed: boolean;
}

/**
 * Gathers the text of an SR content tree in reading order (PS3.3 C.17.3): one line an item, a container's heading before its
 * children.
 */
export class StructuredText {
  title = '';
  titleCode = '';
  readonly dose = new DoseEvents();
  private readonly open: ContentItem[] = [];
  private readonly lines: string[] = [];
  private size = 0;

  startItem(): void {
    const parent = this.open.at(-1);
    if (parent) this.flush(parent);
    this.open.push({ concept: '', value: '', flushed: false });
    this.dose.startItem();
  }

  endItem(): void {
    const item = this.open.pop();
    if (item) this.flush(item);
    this.dose.endItem();
  }

  concept(text: string): void {
    const item = this.open.at(-1);
    if (!item) this.title ||= text;
    else if (item.concept === '') item.concept = text;
  }

  conceptCode(code: string): void {
    if (this.open.length === 0) this.titleCode ||= code;
    else this.dose.concept(code);
  }

  value(text: string): void {
    this.dose.text(text);
    const item = this.open.at(-1);
    if (item && text !== '') item.value = item.value === '' ? text : `${item.value} ${text}`;
  }

  /** A measured number. Its unit stands before it in tag order. */
  number(text: string): void {
    const item = this.open.at(-1);
    if (item && text !== '') item.value = item.value === '' ? text : `${text} ${item.value}`;
  }

  private flush(item: ContentItem): void {
    if (item.flushed) return;
    item.flushed = true;
    const line = item.value === '' ? item.concept : item.concept === '' ? item.value : `${item.concept}: ${item.value}`;
    if (line === '' || this.size >= MAX_TEXT) return;
    this.size += line.length + 1;
    this.lines.push(line);
  }

  facts(completionFlag: string | undefined, verificationFlag: string | undefined): StructuredReportFacts {
    return {
      ...(this.title === '' ? {} : { conceptName: this.title }),
      ...(this.titleCode === '' ? {} : { conceptCode: this.titleCode }),
      ...(completionFlag === undefined ? {} : { completionFlag }),
      ...(verificationFlag === undefined ? {} : { verificationFlag }),
      text: this.lines.join('\n').slice(0, MAX_TEXT),
      ...(this.dose.events.length === 0 ? {} : { irradiationEvents: this.dose.events }),
    };
  }
}
