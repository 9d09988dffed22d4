/** Lets the page draw and answer before the next piece of long work, for so many milliseconds at least. */
export function breathe(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
