import type { FrameRef, Intake, Thumbnail, ThumbnailResult } from '@medpass/dicom-core';

type ThumbnailMaker = Pick<Intake, 'thumbnail'>;

/** Pictures already made, and those asked for. One for each check: nothing outlives it. */
export class ThumbnailStore {
  private readonly results = new Map<string, ThumbnailResult | 'asked'>();
  private readonly drawn = new WeakMap<HTMLCanvasElement, Thumbnail>();
  private intake: ThumbnailMaker | undefined;

  constructor(private readonly changed: () => void) {}

  attach(intake: ThumbnailMaker | undefined): void {
    if (this.intake === intake) return;
    this.intake = intake;
    this.results.clear();
  }

  /** The picture if it is there; else asks for it once and answers `undefined`. */
  get(ref: FrameRef, longestSide: number): ThumbnailResult | undefined {
    const key = `${ref.entryId}/${ref.frame}/${longestSide}`;
    const known = this.results.get(key);
    if (known !== undefined) return known === 'asked' ? undefined : known;
    const { intake } = this;
    if (intake === undefined) return undefined;
    this.results.set(key, 'asked');
    intake.thumbnail(ref, longestSide).then(
      (result) => this.settle(intake, key, result),
      () => this.settle(intake, key, { ok: false, reason: 'worker-lost' }),
    );
    return undefined;
  }

  /** Draws once a canvas and picture: a render must not repaint what is there. */
  draw(canvas: HTMLCanvasElement, thumbnail: Thumbnail): void {
    if (this.drawn.get(canvas) === thumbnail) return;
    canvas.width = thumbnail.width;
    canvas.height = thumbnail.height;
    const pixels = new ImageData(thumbnail.width, thumbnail.height);
    pixels.data.set(thumbnail.rgba);
    canvas.getContext('2d')?.putImageData(pixels, 0, 0);
    this.drawn.set(canvas, thumbnail);
  }

  private settle(intake: ThumbnailMaker, key: string, result: ThumbnailResult): void {
    if (this.intake !== intake) return;
    this.results.set(key, result);
    this.changed();
  }
}
