import { nothing } from 'lit';
import type { ChildPart, TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

type Content = () => TemplateResult;

/** Draws what a fold holds when it is opened first: a hundred closed folds cost as much as a hundred lines. */
class OnOpening extends AsyncDirective {
  private fold: HTMLDetailsElement | undefined;
  private opened = false;
  private content: Content | undefined;

  override update(part: ChildPart, [content]: [Content]): unknown {
    this.content = content;
    this.fold ??= this.watched(part.parentNode as HTMLDetailsElement);
    return this.render(content);
  }

  override render(content: Content): unknown {
    return this.opened || this.fold?.open === true ? content() : nothing;
  }

  protected override disconnected(): void {
    this.fold?.removeEventListener('click', this.open);
    this.fold?.removeEventListener('toggle', this.open);
  }

  protected override reconnected(): void {
    if (this.fold) this.watched(this.fold);
  }

  /** A press comes before the fold opens, so that it opens full; `toggle` comes whoever opens it. */
  private watched(fold: HTMLDetailsElement): HTMLDetailsElement {
    fold.addEventListener('click', this.open);
    fold.addEventListener('toggle', this.open);
    return fold;
  }

  private readonly open = (): void => {
    if (this.opened || this.content === undefined) return;
    this.opened = true;
    this.setValue(this.content());
  };
}

/** What a `details` holds, as its last child. */
export const onOpening = directive(OnOpening);
