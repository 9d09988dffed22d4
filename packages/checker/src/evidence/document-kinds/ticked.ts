import { namedModalities } from './subjects.ts';

/** A box and what stands behind it, as forms are filled in by a machine or typed: `[x] MRI`, `☐ CT`. */
const box = /(?:\[[ xхv✓✔]?\]|[☐☑☒□■✓✔])\s*([^\n[☐☑☒□■✓✔]{2,60})/gu;

const leastChoices = 2;

/**
 * Machines that a folded text offers to tick: a form that orders a scan has several, of which some are left empty. The reading of a scan never
 * offers a machine.
 */
export function machinesToTick(folded: string): readonly string[] {
  const offered = [...folded.matchAll(box)].flatMap(([, choice = '']) => namedModalities(choice).slice(0, 1));
  const machines = [...new Set(offered)];
  return machines.length >= leastChoices ? machines : [];
}

const anyBox = /\[[ xхv✓✔]?\]|[☐☑☒□]/gu;
const line = /_{4,}/u;
/** As many as the tests that a form offers; the results of some have values. */
const manyBoxes = 6;

/** A form that is still to be filled in: tests to choose from, or a box and a line to sign. Neither has the note of an operation or a result. */
export function isToFillIn(folded: string): boolean {
  const boxes = folded.match(anyBox)?.length ?? 0;
  return boxes >= manyBoxes || (boxes > 0 && line.test(folded));
}
