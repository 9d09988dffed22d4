// The longest task of a page's own thread, by the processor time it took. On two cores a task's wall time is mostly the time
// in which the readers had the core; what the page itself holds the thread for is this.

/** Milliseconds of processor time and of wall time, from a Chromium trace of the category `toplevel`. */
export function longestTask(trace) {
  const { traceEvents } = JSON.parse(trace.toString('utf8'));
  const mains = new Set(
    traceEvents
      .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}:${tid}`),
  );
  return {
    cpu: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
  };
}
