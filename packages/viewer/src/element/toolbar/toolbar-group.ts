import type { TemplateResult, nothing } from 'lit';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { PictureSet } from '../../state/picture-set.ts';
import type { ViewerAction, ViewerState } from '../../state/viewer-state.ts';
import type { Window } from '../../state/window-presets.ts';
import type { Workspace, WorkspaceAction } from '../../state/workspace.ts';

export interface ToolbarInput {
  readonly mode: 'patient' | 'coordinator';
  readonly workspace: Workspace;
  /** The active pane's. */
  readonly state: ViewerState;
  /** What the active pane shows. */
  readonly set: PictureSet | undefined;
  readonly window: Window;
  readonly framesPerSecond: number;
  readonly texts: ViewerMessages;
  /** Whether the coordinator's tools are on the screen where there is not room for all; `undefined` where there are none. */
  readonly desk: boolean | undefined;
  readonly openDesk: (open: boolean) => void;
  readonly act: (action: ViewerAction) => void;
  readonly change: (action: WorkspaceAction) => void;
  readonly full: () => void;
  /** Saves the picture of the active pane. */
  readonly save: () => void;
  /** Opens the table of tags of the file shown. */
  readonly tags: () => void;
}

/** Buttons that belong together. A group that has nothing to offer for what is shown draws nothing. */
export type ToolbarGroup = (input: ToolbarInput) => TemplateResult | typeof nothing;
