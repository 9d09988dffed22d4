import { readAscii } from './values.ts';
import { slot } from './wanted.ts';

interface PrivateElement {
  readonly group: number;
  readonly creator: string;
  readonly element: number;
  readonly slot: number;
}

const PRIVATE: readonly PrivateElement[] = [
  { group: 0x0021, creator: 'GEMS_RELA_01', element: 0x4f, slot: slot.geLocations },
  { group: 0x2001, creator: 'Philips Imaging DD 001', element: 0x18, slot: slot.philipsSlices },
  { group: 0x2001, creator: 'Philips Imaging DD 001', element: 0x03, slot: slot.privateBValue },
  { group: 0x0019, creator: 'SIEMENS MR HEADER', element: 0x0a, slot: slot.siemensMosaic },
  { group: 0x0019, creator: 'SIEMENS MR HEADER', element: 0x0c, slot: slot.privateBValue },
  { group: 0x0043, creator: 'GEMS_PARM_01', element: 0x39, slot: slot.privateBValue },
];

/** Finds vendors' private elements through their creators: the block number differs from file to file (PS3.5 7.8.1). */
export class PrivateCounts {
  private readonly blocks = new Map<number, string>();

  clear(): void {
    if (this.blocks.size > 0) this.blocks.clear();
  }

  /** The slot of a private element of the root, 0 for one of no interest. */
  slotOf(tag: number, bytes: Uint8Array, at: number, length: number): number {
    const group = tag >>> 16;
    if (group !== 0x0019 && group !== 0x0021 && group !== 0x0043 && group !== 0x2001) return 0;
    const element = tag & 0xffff;
    if (element >= 0x10 && element <= 0xff) {
      if (length <= 64 && at >= 0 && at + length <= bytes.length)
        this.blocks.set((group << 8) | element, readAscii(bytes, at, length));
      return 0;
    }
    const creator = this.blocks.get((group << 8) | (element >>> 8));
    if (creator === undefined) return 0;
    for (const wanted of PRIVATE) {
      if (wanted.group === group && wanted.element === (element & 0xff) && wanted.creator === creator)
        return wanted.slot;
    }
    return 0;
  }
}
