import type { IrradiationEvent } from './instance-header.ts';

const MAX_EVENTS = 1024;

// PS3.16 TID 10011 and 10013, and TID 10003 of projection X-ray, coding scheme DCM.
const CT_ACQUISITION = '113819';
const XRAY_EVENT = '113706';
const EVENT_UID = '113769';
const ACQUISITION_TYPE = '113820';
const XRAY_EVENT_TYPE = '113721';
const ACQUISITION_PROTOCOL = '125203';
const ACQUISITION_PLANE = '113764';
const DATETIME_STARTED = '111526';

type Draft = { -readonly [Key in keyof IrradiationEvent]: IrradiationEvent[Key] };

interface OpenItem {
  concept: string;
  event?: Draft;
}

/** Picks the irradiation events out of the content tree of a dose report. A concept's name stands before its value and its children. */
export class DoseEvents {
  readonly events: IrradiationEvent[] = [];
  private readonly open: OpenItem[] = [];

  startItem(): void {
    this.open.push({ concept: '' });
  }

  endItem(): void {
    this.open.pop();
  }

  concept(code: string): void {
    const item = this.open.at(-1);
    if (!item || item.concept !== '') return;
    item.concept = code;
    if ((code !== CT_ACQUISITION && code !== XRAY_EVENT) || this.events.length >= MAX_EVENTS) return;
    item.event = code === XRAY_EVENT ? { projection: true } : {};
    this.events.push(item.event);
  }

  code(value: string): void {
    const item = this.open.at(-1);
    if (item?.concept === ACQUISITION_TYPE || item?.concept === XRAY_EVENT_TYPE) this.note('acquisitionType', value);
    else if (item?.concept === ACQUISITION_PLANE) this.note('acquisitionPlane', value);
  }

  uid(value: string): void {
    if (this.open.at(-1)?.concept === EVENT_UID) this.note('irradiationEventUID', value);
  }

  text(value: string): void {
    const concept = this.open.at(-1)?.concept;
    if (concept === ACQUISITION_PROTOCOL) this.note('acquisitionProtocol', value);
    else if (concept === DATETIME_STARTED) this.note('dateTimeStarted', value);
  }

  private note(key: Exclude<keyof IrradiationEvent, 'projection'>, value: string): void {
    const event = this.open.at(-2)?.event;
    if (event && value !== '') event[key] ??= value;
  }
}
