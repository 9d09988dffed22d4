import { Announcer } from './announcer.ts';
import type { CheckState } from './check-state.ts';
import { SteadyRate } from './steady-rate.ts';

/** How fast a check goes: how long it will take, and when it is time to say so aloud. */
export class Pace {
  minutesLeft: number | undefined;
  private readonly announcer = new Announcer();
  private readonly rate = new SteadyRate();

  reset(): void {
    this.announcer.reset();
    this.rate.reset();
  }

  /** `true` when the progress is to be spoken now. */
  observe({ progress, phase }: Pick<CheckState, 'progress' | 'phase'>, now: number): boolean {
    const reading = phase === 'reading';
    const seconds = reading ? this.rate.observe(now, progress.read, progress.found) : undefined;
    this.minutesLeft = seconds === undefined ? undefined : seconds / 60;
    const fraction = reading && progress.found > 0 ? progress.read / progress.found : undefined;
    return this.announcer.shouldSpeak(now, fraction);
  }
}
