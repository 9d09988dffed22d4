import type { IntakeProgress } from './intake.ts';

const intervalMilliseconds = 60;

/** Counts what happens and tells it at most once in 60 ms; a change of phase is always told. */
export class ProgressMeter {
  private readonly listeners = new Set<(progress: IntakeProgress) => void>();
  private readonly counts = { found: 0, read: 0, bytesFound: 0, bytesRead: 0 };
  private phase: IntakeProgress['phase'] = 'finding';
  private timer: ReturnType<typeof setTimeout> | undefined;

  get current(): IntakeProgress {
    return { phase: this.phase, ...this.counts };
  }

  listen(listener: (progress: IntakeProgress) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  count(change: Partial<Omit<IntakeProgress, 'phase'>>): void {
    for (const key of ['found', 'read', 'bytesFound', 'bytesRead'] as const) this.counts[key] += change[key] ?? 0;
    this.timer ??= setTimeout(() => this.tell(), intervalMilliseconds);
  }

  enter(phase: IntakeProgress['phase']): void {
    this.phase = phase;
    if (phase === 'settled') this.tell();
    else this.timer ??= setTimeout(() => this.tell(), intervalMilliseconds);
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { current } = this;
    for (const listener of this.listeners) listener(current);
  }
}
