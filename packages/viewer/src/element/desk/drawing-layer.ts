import { svg, type TemplateResult } from 'lit';
import type { LayerContext, PaneLayer } from '../pane-layer.ts';
import { drawing } from './drawing.ts';
import type { Drawings } from './drawings.ts';

/** What files draw on the picture that is shown. Its paths are the picture's; the pane's zoom and turns are one matrix. */
export class DrawingLayer implements PaneLayer {
  constructor(
    private readonly drawings: Drawings,
    private readonly seen: (screen: LayerContext) => void,
  ) {}

  render(context: LayerContext): TemplateResult | undefined {
    this.seen(context);
    const { set, index, view } = context;
    const picture = set.pictures[index];
    const found = picture ? this.drawings.on(set, picture) : [];
    const [zero, right, below] = [view.toPane(0, 0), view.toPane(1, 0), view.toPane(0, 1)];
    if (found.length === 0 || !zero || !right || !below) return undefined;
    const matrix = [right[0] - zero[0], right[1] - zero[1], below[0] - zero[0], below[1] - zero[1], zero[0], zero[1]];
    const texts = found.flatMap(({ colour, texts: own = [] }) =>
      own.flatMap(({ at, text }) => {
        const place = view.toPane(...at);
        return place ? [svg`<text fill=${colour} class="own" x=${place[0]} y=${place[1]}>${text}</text>`] : [];
      }),
    );
    return drawing(
      context,
      svg`<g transform="matrix(${matrix.join(' ')})">
        ${found.map(
          ({ colour, lines, fill }) => svg`
            ${fill ? svg`<path class="fill" fill=${colour} d=${fill} />` : ''}
            ${lines ? svg`<path class="own" stroke=${colour} d=${lines} vector-effect="non-scaling-stroke" />` : ''}`,
        )}
      </g>${texts}`,
    );
  }
}
