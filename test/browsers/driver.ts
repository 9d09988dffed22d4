/** A real browser with one page, driven by whatever protocol it speaks. Functions are sent as their own text: they see the page alone. */
export interface Driver {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  readonly version: string;
  open(url: string): Promise<void>;
  run<T>(work: () => T | Promise<T>): Promise<T>;
  /** Puts files into the file input that `find` gives, as a person's choice does. */
  give(find: () => HTMLInputElement, paths: readonly string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What the page threw, or the browser wrote to its console as an error, since it was opened. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}
