import type { ContentType } from './entry.ts';
import { sniff } from './sniff.ts';

const ISO_DESCRIPTOR = 0x8000;
const ISO_HEAD_ZEROS = 16_384;

type Steps<T> = Generator<readonly { readonly offset: number; readonly length: number }[], T, readonly Uint8Array[]>;

/** As {@link sniff}, but reads on where the head alone cannot tell: an ISO 9660 image begins with 32 KB of anything, mostly zeros. */
export function* sniffSteps(head: Uint8Array, size: number): Steps<ContentType> {
  const first = sniff(head, size);
  if (first !== 'unknown' || size < ISO_DESCRIPTOR + 2048 || !mostlyZeros(head)) return first;
  const [descriptor] = yield [{ offset: ISO_DESCRIPTOR, length: 2048 }];
  return descriptor && isIsoDescriptor(descriptor, 0) ? 'iso9660' : first;
}

function mostlyZeros(head: Uint8Array): boolean {
  // Hybrid images carry a boot record in their first 512 bytes.
  return head.length >= ISO_HEAD_ZEROS && head.subarray(1024, ISO_HEAD_ZEROS).every((byte) => byte === 0);
}

function isIsoDescriptor(bytes: Uint8Array, at: number): boolean {
  const letters = String.fromCharCode(...bytes.subarray(at + 1, at + 6));
  return letters === 'CD001' || letters === 'BEA01';
}
