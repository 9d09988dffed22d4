/** A promise that is resolved from outside, once. */
export class Deferred<T> {
  readonly promise: Promise<T>;
  settled = false;
  private accept!: (value: T) => void;

  constructor() {
    this.promise = new Promise((resolve) => (this.accept = resolve));
  }

  resolve(value: T): void {
    this.settled = true;
    this.accept(value);
  }
}
