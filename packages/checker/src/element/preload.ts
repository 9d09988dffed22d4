import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CheckEngine } from './engine.ts';

interface PreloadHost extends ReactiveControllerHost, HTMLElement {
  loadEngine(): Promise<CheckEngine>;
}

const signs = ['pointerdown', 'focusin'] as const;

/** Loads the engine and starts its workers at the first sign that somebody will choose files, never for a mere visit. */
export class Preload implements ReactiveController {
  constructor(private readonly host: PreloadHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of signs) this.host.addEventListener(type, this.load);
    window.addEventListener('dragenter', this.load);
  }

  hostDisconnected(): void {
    for (const type of signs) this.host.removeEventListener(type, this.load);
    window.removeEventListener('dragenter', this.load);
  }

  private readonly load = (): void => {
    this.hostDisconnected();
    // Where it cannot be loaded the check itself says so.
    this.host.loadEngine().then(
      (engine) => engine.warm?.(),
      () => undefined,
    );
  };
}
