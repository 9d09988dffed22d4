import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes files dropped anywhere on the page while its element is connected and willing. */
export class DropAnywhere implements ReactiveController {
  over = false;
  private depth = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly willing: () => boolean,
    private readonly dropped: (transfer: DataTransfer) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      window.addEventListener(type, this.handle);
  }

  hostDisconnected(): void {
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      window.removeEventListener(type, this.handle);
    this.depth = 0;
    this.over = false;
  }

  private readonly handle = (event: DragEvent): void => {
    const transfer = event.dataTransfer;
    if (transfer === null || !transfer.types.includes('Files') || event.defaultPrevented) return;
    // Also while unwilling: the browser would leave the page for the file.
    event.preventDefault();
    if (event.type === 'dragenter') this.depth++;
    else if (event.type === 'dragleave') this.depth = Math.max(0, this.depth - 1);
    else if (event.type === 'drop') {
      this.depth = 0;
      if (this.willing()) this.dropped(transfer);
    }
    const over = this.depth > 0 && this.willing();
    if (over !== this.over) {
      this.over = over;
      this.host.requestUpdate();
    }
  };
}
