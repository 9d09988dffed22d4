import { noChange } from 'lit';
import type { ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Opens a fold while the page is printed, and shuts it again: a finding that stays folded is not on the paper. */
class OpenOnPaper extends AsyncDirective {
  private fold: HTMLDetailsElement | undefined;
  private shut = false;

  override update({ element }: ElementPart): typeof noChange {
    if (this.fold === undefined) this.listen();
    this.fold = element as HTMLDetailsElement;
    return noChange;
  }

  override render(): typeof noChange {
    return noChange;
  }

  protected override disconnected(): void {
    window.removeEventListener('beforeprint', this.before);
    window.removeEventListener('afterprint', this.after);
  }

  protected override reconnected(): void {
    this.listen();
  }

  private listen(): void {
    window.addEventListener('beforeprint', this.before);
    window.addEventListener('afterprint', this.after);
  }

  private readonly before = (): void => {
    if (this.fold === undefined || this.fold.open) return;
    this.fold.open = this.shut = true;
  };

  private readonly after = (): void => {
    if (this.fold !== undefined && this.shut) this.fold.open = this.shut = false;
  };
}

export const openOnPaper = directive(OpenOnPaper);
