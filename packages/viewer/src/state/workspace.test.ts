import type { Instance, Series } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import type { PictureSet } from './picture-set.ts';
import { activePane, initialWorkspace, reduceWorkspace, type Workspace, type WorkspaceAction } from './workspace.ts';

const set = (key: string, count = 5, kind: 'stack' | 'localizer' = 'stack'): PictureSet => ({
  key,
  seriesInstanceUID: key,
  studyInstanceUID: '1.2',
  series: {} as Series,
  displaySet: { index: 0, splitBy: {}, kind, instances: [] },
  modality: 'CT',
  pictures: Array.from({ length: count }, (_, index) => ({
    ref: { entryId: index, frame: 1 },
    instance: {} as Instance,
  })),
});
const after = (...actions: readonly WorkspaceAction[]): Workspace => actions.reduce(reduceWorkspace, initialWorkspace);
const four: WorkspaceAction = { type: 'sets', sets: [set('plan', 3, 'localizer'), set('a', 9), set('b'), set('c')] };
const shown = ({ panes }: Workspace) => panes.map((pane) => pane.shown);

describe('several panes in one viewer', () => {
  it('fills new panes with the next sets, never twice the same, and no planning pictures', () => {
    expect(shown(after(four, { type: 'layout', layout: '1x2' }))).toEqual(['a', 'b']);
    expect(shown(after(four, { type: 'layout', layout: '2x2' }))).toEqual(['a', 'b', 'c', undefined]);
  });

  it('leaves an empty pane empty while sets stream in, until a set is put there', () => {
    const empty = after(four, { type: 'layout', layout: '2x2' }, { type: 'sets', sets: [set('a', 9), set('z')] });
    expect(empty.panes[3]?.shown).toBeUndefined();
    const put = reduceWorkspace(empty, { type: 'pane', pane: 3, action: { type: 'show', key: 'z' } });
    expect(put.panes[3]).toMatchObject({ shown: 'z', index: 2 });
  });

  it('acts on one pane alone, but gives all the same tool', () => {
    const two = after(
      four,
      { type: 'layout', layout: '1x2' },
      { type: 'activate', pane: 1 },
      { type: 'pane', action: { type: 'go', index: 4 } },
      { type: 'pane', pane: 0, action: { type: 'invert' } },
      { type: 'pane', action: { type: 'tool', tool: 'zoom' } },
    );
    expect(two.panes.map(({ index, invert, tool }) => ({ index, invert, tool }))).toEqual([
      { index: 4, invert: true, tool: 'zoom' },
      { index: 4, invert: false, tool: 'zoom' },
    ]);
    expect(activePane(two).shown).toBe('b');
  });

  it('keeps the active pane when there is room for fewer', () => {
    const back = after(
      four,
      { type: 'layout', layout: '2x2' },
      { type: 'activate', pane: 2 },
      { type: 'layout', layout: '1x1' },
    );
    expect(shown(back)).toEqual(['c']);
    expect(back.active).toBe(0);
  });
});
