import { layoutOf, type LayoutId } from './layout.ts';
import { initialState, reduce, showable, type DragTool, type ViewerAction, type ViewerState } from './viewer-state.ts';
import type { PictureSet } from './picture-set.ts';

/** The panes of one viewer: each follows its own {@link ViewerState}; sets and the tool of the pointer are common. */
export interface Workspace {
  readonly layout: LayoutId;
  /** As many as the layout has places, row by row. */
  readonly panes: readonly ViewerState[];
  /** Place of the pane that buttons and keys act on. */
  readonly active: number;
}

export const initialWorkspace: Workspace = { layout: '1x1', panes: [initialState], active: 0 };

export type WorkspaceAction =
  | { readonly type: 'sets'; readonly sets: readonly PictureSet[] }
  | { readonly type: 'layout'; readonly layout: LayoutId }
  | { readonly type: 'activate'; readonly pane: number }
  | { readonly type: 'tool'; readonly tool: DragTool }
  /** `pane` absent: the active one. */
  | { readonly type: 'pane'; readonly pane?: number; readonly action: ViewerAction };

export function activePane({ panes, active }: Workspace): ViewerState {
  return panes[active] ?? initialState;
}

export function reduceWorkspace(workspace: Workspace, action: WorkspaceAction): Workspace {
  switch (action.type) {
    case 'sets':
      return everywhere(workspace, action);
    case 'tool':
      return everywhere(workspace, action);
    case 'layout':
      return arranged(workspace, action.layout);
    case 'activate':
      return workspace.panes[action.pane] ? { ...workspace, active: action.pane } : workspace;
    case 'pane': {
      if (action.action.type === 'tool' || action.action.type === 'sets') return everywhere(workspace, action.action);
      const place = action.pane ?? workspace.active;
      return {
        ...workspace,
        panes: workspace.panes.map((pane, index) => (index === place ? reduce(pane, action.action) : pane)),
      };
    }
  }
}

function everywhere(workspace: Workspace, action: ViewerAction): Workspace {
  return { ...workspace, panes: workspace.panes.map((pane) => reduce(pane, action)) };
}

/**
 * The active pane stays as it is. New panes take the next sets that no pane shows, in the strip's order; where there are none
 * they stay empty. Fewer panes keep the active one.
 */
function arranged(workspace: Workspace, layout: LayoutId): Workspace {
  const { rows, columns } = layoutOf(layout);
  const count = rows * columns;
  const active = activePane(workspace);
  if (count <= workspace.active) return { layout, panes: [active, ...workspace.panes].slice(0, count), active: 0 };
  const panes = workspace.panes.slice(0, count);
  const shown = new Set(panes.map(({ shown: key }) => key));
  const free = active.sets.filter((set) => showable(set) && !shown.has(set.key));
  while (panes.length < count) {
    const next = free.shift();
    const empty: ViewerState = { ...initialState, sets: active.sets, tool: active.tool, vacant: true };
    panes.push(next ? reduce(empty, { type: 'show', key: next.key }) : empty);
  }
  return { ...workspace, layout, panes };
}
