import { readFileSync, writeFileSync } from 'node:fs';
import { memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { readFromBytes } from '../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../packages/core/src/dicom/read-entry.ts';
import type { ReadOutcome } from '../../packages/core/src/dicom/read-outcome.ts';
import { attacks, lengthFields } from './attacks.ts';
import { containerAttacks } from './container-attacks.ts';
import { outcomeFaults } from './outcome-faults.ts';

// Runs one attack in this process and tells what it cost.

export interface AttackResult {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Peak resident memory beyond what there was before; −1 where the system does not tell. */
  readonly extraMegabytes: number;
  /** The verdict, or what the entries of a drop ended as. */
  readonly verdicts: readonly string[];
  readonly faults: readonly string[];
}

const told = (outcome: ReadOutcome): string => (outcome.kind === 'failure' ? outcome.failure.reason : outcome.kind);

function status(key: 'VmHWM' | 'VmRSS'): number {
  const row = new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(row?.[1] ?? Number.NaN) / 1024;
}

/** Forgets the peak so far; undefined where this is no Linux. */
function startMeasuring(): number | undefined {
  (globalThis as { gc?: () => void }).gc?.();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return status('VmRSS');
  } catch {
    return undefined;
  }
}

async function drop(file: string, bytes: Uint8Array): Promise<Pick<AttackResult, 'verdicts' | 'faults'>> {
  const intake = openIntake([memorySource([{ path: file, bytes }])], {
    workers: 1,
    limits: {
      containerDepth: 3,
      containerEntries: 1_000,
      entryBytes: 32 * 2 ** 20,
      containerBytes: 64 * 2 ** 20,
      entries: 2_500,
    },
  });
  const model = await intake.settled;
  const faults: string[] = [];
  const records = [...model.entries.values()];
  if (!model.settled) faults.push('not settled');
  if (records.length !== intake.progress.found || intake.progress.read !== intake.progress.found)
    faults.push(`${records.length} entries, ${intake.progress.found} found, ${intake.progress.read} read`);
  const verdicts = new Set<string>();
  for (const { state, failure, entry } of records) {
    verdicts.add(state === 'unreadable' ? (failure?.reason ?? 'no reason') : state);
    if (state === 'unreadable' && failure === undefined) faults.push(`${entry.path}: no reason`);
  }
  intake.close();
  return { verdicts: [...verdicts].sort(), faults };
}

async function run(name: string): Promise<AttackResult> {
  if (name === 'length fields') {
    const faults: string[] = [];
    let slowest = 0;
    let count = 0;
    for (const bytes of lengthFields()) {
      const start = performance.now();
      const outcome = readFromBytes(readEntry(1, bytes.length), bytes);
      slowest = Math.max(slowest, performance.now() - start);
      for (const fault of outcomeFaults(outcome, bytes.length)) faults.push(`field ${count}: ${fault}`);
      count += 1;
    }
    return { bytes: count, milliseconds: slowest, extraMegabytes: 0, verdicts: [], faults };
  }
  const attack = attacks.find((one) => one.name === name);
  const container = containerAttacks.find((one) => one.name === name);
  const bytes = (attack ?? container)?.build() ?? new Uint8Array(0);
  const before = startMeasuring();
  const start = performance.now();
  let verdicts: readonly string[];
  let faults: readonly string[];
  if (container) ({ verdicts, faults } = await drop(container.file, bytes));
  else {
    const outcome = readFromBytes(readEntry(1, bytes.length), bytes);
    verdicts = [told(outcome)];
    faults = outcomeFaults(outcome, bytes.length);
  }
  const milliseconds = performance.now() - start;
  const extraMegabytes = before === undefined ? -1 : Math.round(status('VmHWM') - before);
  return { bytes: bytes.length, milliseconds: Math.round(milliseconds), extraMegabytes, verdicts, faults };
}

process.stdout.write(JSON.stringify(await run(process.argv[2] ?? '')));
process.exit(0);
