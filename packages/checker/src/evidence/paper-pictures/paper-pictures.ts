import type { PictureFacts } from '../screen-photos/picture-facts.ts';

/** What the pictures inside of one paper are. */
export interface PaperPictures {
  readonly path: string;
  /** Set where the paper is inside a DICOM object. */
  readonly sopInstanceUID?: string;
  readonly pictures: readonly PictureInPaper[];
  /** Pictures of some size that nobody looked at: beyond a cap, too late, or of a kind that nothing here decodes. */
  readonly notLookedAt: number;
  /** Why none was looked at. */
  readonly unseen?: 'locked' | 'malformed' | 'limit' | 'deadline' | 'unavailable';
}

export interface PictureInPaper extends Omit<PictureFacts, 'path'> {
  /** Counted from 1, in the order of the file. */
  readonly number: number;
  /** Counted from 1, where it is known. */
  readonly page?: number;
  /** Of the file. */
  readonly width: number;
  readonly height: number;
}
