import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import type { ContainerMember } from '../container.ts';
import type { LibraryMember } from './library-member.ts';

/**
 * The old ZIP encryption tests a password by one byte: one wrong password in 256 passes, and what it makes of the member is then
 * found broken. Whether it is the member or the password is known once another member opens with it; until then the member waits.
 */
export class PasswordProof {
  private proven = false;
  private readonly held: Omit<ContainerMember, 'fault' | 'source'>[] = [];

  /** Takes note of a member read; true where its failure may be the password's. */
  doubts(entry: FileEntry, read: LibraryMember): boolean {
    if (!entry.encrypted || !entry.zipCrypto) return false;
    if ('source' in read) this.proven = true;
    return 'fault' in read && read.fault === 'corrupt';
  }

  hold(label: Omit<ContainerMember, 'fault' | 'source'>): void {
    this.held.push(label);
  }

  /** The members held, once all others were tried: broken where the password is proven, else still locked. */
  settle(): readonly ContainerMember[] {
    return this.held.map((label) => ({ ...label, fault: this.proven ? 'corrupt' : 'locked' }));
  }
}
