import { expect, it } from 'vitest';
import { casePacks } from '../../packages/checker/src/case-packs/index.ts';
import { seriesLabels } from '../../packages/checker/src/report/series-labels.ts';
import { hangings } from '../../packages/viewer/src/state/hangings.ts';
import { layoutOf } from '../../packages/viewer/src/state/layout.ts';

// The viewer judges nothing and imports no rule: that both speak of the same packs and kinds is held here.
it('usual places are for packs that there are, with kinds that a report can give, and fill their layout', () => {
  const ids = new Set(casePacks.map(({ id }) => id));
  for (const [id, { layout, places }] of Object.entries(hangings)) {
    expect(ids.has(id), id).toBe(true);
    expect(layoutOf(layout).rows * layoutOf(layout).columns, id).toBe(places.length);
    for (const { labels } of places) for (const label of labels) expect(seriesLabels, id).toContain(label);
  }
});
