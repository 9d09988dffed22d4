interface Sentinel {
  release(): Promise<void>;
}

/** Keeps the screen on while a check runs: a phone that sleeps stops reading. Where it may not, nothing is lost. */
export class StayAwake {
  private wanted = false;
  private lock: Sentinel | undefined;

  set(wanted: boolean): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (wanted) {
      document.addEventListener('visibilitychange', this.renew);
      void this.request();
    } else {
      document.removeEventListener('visibilitychange', this.renew);
      this.release();
    }
  }

  /** A hidden page loses its lock: it asks again when it is back. */
  private readonly renew = (): void => {
    if (document.visibilityState === 'visible') void this.request();
  };

  private async request(): Promise<void> {
    const { wakeLock } = navigator as { wakeLock?: { request(type: 'screen'): Promise<Sentinel> } };
    const lock = await wakeLock?.request('screen').catch(() => undefined);
    this.release();
    this.lock = lock;
    if (!this.wanted) this.release();
  }

  private release(): void {
    void this.lock?.release().catch(() => undefined);
    this.lock = undefined;
  }
}
