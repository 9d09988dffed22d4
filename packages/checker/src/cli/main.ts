#!/usr/bin/env node
import { access, constants, writeFile } from 'node:fs/promises';
import { VERSION } from '../report/version.ts';
import { checkPaths } from './check-paths.ts';
import { readOptions, USAGE, UsageError } from './options.ts';
import type { CommandOptions } from './options.ts';
import { writeLetters } from './letters.ts';
import { EXIT, exitCodeOf, progressLine, render } from './print.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: CommandOptions | 'help' | 'version';
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (options === 'help' || options === 'version') {
    process.stdout.write(options === 'help' ? USAGE : `${VERSION}\n`);
    return 0;
  }
  return check(options);
}

async function check(options: CommandOptions): Promise<number> {
  for (const path of options.paths) {
    const closed = await access(path, constants.R_OK).then(
      () => false,
      () => true,
    );
    if (closed) {
      process.stderr.write(`Cannot open ${path}\n`);
      return EXIT.cannotOpen;
    }
  }
  const line = progressLine(process.stderr);
  const report = await checkPaths(options.paths, {
    casePack: options.casePack,
    ...(options.caseReason === undefined
      ? {}
      : { caseChoice: { by: 'coordinator', reason: options.caseReason } as const }),
    deep: options.deep,
    onProgress: (progress) => line.show(progress),
    onChecking: () => line.checking(),
  });
  line.end();
  if (options.letters !== undefined) {
    try {
      await writeLetters(report, options.letters, options.names);
    } catch {
      process.stderr.write(`Cannot write into ${options.letters}\n`);
      return EXIT.cannotOpen;
    }
  }
  const text = render(report, options);
  if (options.output === undefined) {
    await written(text);
  } else {
    try {
      await writeFile(options.output, text);
    } catch {
      process.stderr.write(`Cannot write ${options.output}\n`);
      return EXIT.cannotOpen;
    }
  }
  return exitCodeOf(report.verdict);
}

/** Waits until a pipe has taken all of it: ending earlier would cut the report off. A reader that left early is its own choice. */
function written(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve());
    process.stdout.write(text, () => resolve());
  });
}
