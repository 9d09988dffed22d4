/** Whole days from an ISO date to now; `undefined` for what is no date. Negative in the future. */
export function daysSince(date: string, now: Date): number | undefined {
  const then = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(then) ? undefined : Math.floor((now.getTime() - then) / 86_400_000);
}
