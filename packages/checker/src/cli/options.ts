import { parseArgs } from 'node:util';
import { casePackNamed, casePacks } from '../case-packs/index.ts';
import type { CasePack } from '../case-packs/index.ts';
import { catalogueOf, messageLanguages } from '../messages/load.ts';

export interface CommandOptions {
  readonly paths: readonly string[];
  readonly casePack: CasePack;
  /** Why a coordinator chose the pack; recorded in the report. */
  readonly caseReason?: string;
  readonly format: Format;
  readonly lang: string;
  readonly names: boolean;
  readonly deep: boolean;
  /** A folder with trained data: words in pictures of papers are read. */
  readonly ocr?: string;
  /** A folder for the letters to hospitals. */
  readonly letters?: string;
  /** A file to write to instead of standard output. */
  readonly output?: string;
  /** Where the package for sending goes. */
  readonly save?: string;
  /** Compare what came with its manifest instead of checking it. */
  readonly verify: boolean;
}

const FORMATS = ['json', 'html', 'text'] as const;
type Format = (typeof FORMATS)[number];

export const USAGE = `Usage: medpass-dicom-check <path…> [options]

Checks scan files before they are sent: files, folders, ZIPs and disc images. Nothing leaves this computer.

  --case <pack>       case pack: ${casePacks.map(({ id }) => id).join(', ')} (default general)
  --case-reason <text>  why this pack was chosen: recorded in the report
  --format <format>   json, html or text (default json)
  --lang <language>   language of html and text: ${messageLanguages.join(', ')} (default en)
  --no-names          leave out names, numbers and birth dates
  --deep              decode every picture, not one of each set
  --ocr <folder>      read words in pictures of papers; the folder holds *.traineddata.gz (needs tesseract.js 7)
  --letters <folder>  write the letters to hospitals there, as text and as pages to print
  --output <file>     write the report to a file
  --save <file.zip>   save scans, papers and report for sending, with a manifest of every file
  --verify            compare a package that came with its manifest (json or text)
  --help, --version

Exit: 0 ready, 1 incomplete or not ready, 2 undecided, 64 usage, 74 input cannot be opened or output not written.
With --verify: 0 as checked, 1 differs or proves nothing, 2 no package found or not to be judged.
`;

/** A mistake in how the command was called: told on standard error, exit code 64. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Throws {@link UsageError}. */
export function readOptions(args: readonly string[]): CommandOptions | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    return 'help';
  }
  if (values.version === true) {
    return 'version';
  }
  if (positionals.length === 0) {
    throw new UsageError('Name at least one file or folder.');
  }
  const casePack = casePackNamed(values.case ?? 'general');
  if (casePack === undefined) {
    throw new UsageError(
      `There is no case pack "${values.case}". There is: ${casePacks.map(({ id }) => id).join(', ')}.`,
    );
  }
  const format = FORMATS.find((known) => known === (values.format ?? 'json'));
  if (format === undefined) {
    throw new UsageError(`There is no format "${values.format}". There is: ${FORMATS.join(', ')}.`);
  }
  const lang = values.lang ?? 'en';
  if (catalogueOf(lang) === undefined) {
    throw new UsageError(`There is no language "${lang}". There is: ${messageLanguages.join(', ')}.`);
  }
  const verify = values.verify === true;
  if (verify && (values.save !== undefined || format === 'html')) {
    throw new UsageError('--verify writes json or text, and saves nothing.');
  }
  return {
    paths: positionals,
    casePack,
    ...(values['case-reason'] === undefined ? {} : { caseReason: values['case-reason'] }),
    format,
    lang,
    names: values['no-names'] !== true,
    deep: values.deep === true,
    ...(values.ocr === undefined ? {} : { ocr: values.ocr }),
    ...(values.letters === undefined ? {} : { letters: values.letters }),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.save === undefined ? {} : { save: values.save }),
    verify,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        case: { type: 'string' },
        'case-reason': { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        'no-names': { type: 'boolean' },
        deep: { type: 'boolean' },
        ocr: { type: 'string' },
        letters: { type: 'string' },
        output: { type: 'string', short: 'o' },
        save: { type: 'string' },
        verify: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'These options cannot be read.');
  }
}
