#!/usr/bin/env node
import { access, constants, writeFile } from 'node:fs/promises';
import { loadMessages } from '../messages/load.ts';
import { VERSION } from '../report/version.ts';
import { checkPaths } from './check-paths.ts';
import { readOptions, USAGE, UsageError } from './options.ts';
import type { CommandOptions } from './options.ts';
import { writeLetters } from './letters.ts';
import { EXIT, exitCodeOf, progressLine, render } from './print.ts';
import { savedLines, savePackage } from './save-package.ts';
import type { SavedPackage } from './save-package.ts';
import { wordsOf } from './words.ts';
import { exitCodeOfChecks, renderChecks, verifyPaths } from './verify-paths.ts';

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
  if (options.verify) {
    const checks = await verifyPaths(options.paths, (progress) => line.show(progress));
    line.end();
    return (await deliver(renderChecks(checks, options.format), options)) ? exitCodeOfChecks(checks) : EXIT.cannotOpen;
  }
  let words: ReturnType<typeof wordsOf> | undefined;
  try {
    words = options.ocr === undefined ? undefined : wordsOf(options.ocr);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  const messages = await loadMessages(options.lang);
  let saved: SavedPackage | undefined;
  const report = await checkPaths(options.paths, {
    casePack: options.casePack,
    ...(options.caseReason === undefined
      ? {}
      : { caseChoice: { by: 'coordinator', reason: options.caseReason } as const }),
    deep: options.deep,
    ...(words === undefined ? {} : { readWords: words }),
    onProgress: (progress) => line.show(progress),
    onChecking: () => line.checking(),
    async onReport(checked, model, intake) {
      if (options.save === undefined) return;
      saved = await savePackage({ intake, model, report: checked, messages, path: options.save });
    },
  });
  line.end();
  if (saved !== undefined) process.stderr.write(savedLines(saved));
  if (options.letters !== undefined) {
    try {
      await writeLetters(report, options.letters, options.names);
    } catch {
      process.stderr.write(`Cannot write into ${options.letters}\n`);
      return EXIT.cannotOpen;
    }
  }
  const isDelivered = await deliver(render(report, messages, options), options);
  return isDelivered && saved?.failure === undefined ? exitCodeOf(report.verdict) : EXIT.cannotOpen;
}

/** To the file that was asked for, or to standard output. */
async function deliver(text: string, options: CommandOptions): Promise<boolean> {
  if (options.output === undefined) {
    await written(text);
  } else {
    try {
      await writeFile(options.output, text);
    } catch {
      process.stderr.write(`Cannot write ${options.output}\n`);
      return false;
    }
  }
  return true;
}

/** Waits until a pipe has taken all of it: ending earlier would cut the report off. A reader that left early is its own choice. */
function written(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve());
    process.stdout.write(text, () => resolve());
  });
}
