import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttackResult } from './attack-child.ts';
import { attacks } from './attacks.ts';
import { containerAttacks } from './container-attacks.ts';
import { bundleThread } from './thread-bundle.ts';

// robustness.md A4, A6. A quiet machine needs 500 ms for each at most; a busy one ten times that.
const busyMilliseconds = 5_000;
const execute = promisify(execFile);

let bundle: Awaited<ReturnType<typeof bundleThread>>;
beforeAll(async () => {
  bundle = await bundleThread('attack-child.ts');
}, 120_000);
afterAll(() => bundle?.remove());

async function suffer(name: string): Promise<AttackResult> {
  const { stdout } = await execute(process.execPath, ['--expose-gc', bundle.file, name], { timeout: 60_000 });
  const result = JSON.parse(stdout) as AttackResult;
  process.stdout.write(
    `attack: ${name} (${result.bytes} B): ${result.verdicts.join(' ')}, ${result.milliseconds} ms, ${result.extraMegabytes} MB more\n`,
  );
  return result;
}

describe('hostile files end in a verdict, soon and in little memory', () => {
  it.each(attacks)('$name', async ({ name, verdicts }) => {
    const result = await suffer(name);
    expect(result.faults).toEqual([]);
    expect(verdicts).toContain(result.verdicts[0]);
    expect(result.milliseconds).toBeLessThan(busyMilliseconds);
    expect(result.extraMegabytes).toBeLessThan(128 + (2 * result.bytes) / 2 ** 20);
  });

  it('each length field of a file with nonsense in it', async () => {
    const result = await suffer('length fields');
    expect(result.faults.slice(0, 10)).toEqual([]);
    expect(result.bytes).toBeGreaterThan(5_000);
    expect(result.milliseconds).toBeLessThan(1_000);
  });
});

describe('hostile containers, dropped with small limits', () => {
  it.each(containerAttacks)('$name', async ({ name, reasons }) => {
    const result = await suffer(name);
    expect(result.faults).toEqual([]);
    if (reasons.length > 0) expect(result.verdicts.filter((verdict) => reasons.includes(verdict))).not.toEqual([]);
    expect(result.milliseconds).toBeLessThan(2 * busyMilliseconds);
    expect(result.extraMegabytes).toBeLessThan(200 + (2 * result.bytes) / 2 ** 20);
  });
});
