import type { IntakeProgress } from '@medpass/dicom-core';
import { reportHtml, reportJson, reportText } from '../export/index.ts';
import type { Messages } from '../messages/messages.ts';
import type { PackageVerdict, Report } from '../report/report.ts';
import type { CommandOptions } from './options.ts';

export const EXIT = { usage: 64, cannotOpen: 74 } as const;

const VERDICTS: Readonly<Record<PackageVerdict, number>> = { ready: 0, incomplete: 1, 'not-ready': 1, undecided: 2 };

export function exitCodeOf(verdict: PackageVerdict): number {
  return VERDICTS[verdict];
}

/** The report as it is written, ending with a line feed. */
export function render(
  report: Report,
  messages: Messages,
  { format, names }: Pick<CommandOptions, 'format' | 'names'>,
): string {
  if (format === 'json') {
    return reportJson(report, { names });
  }
  const text = (format === 'html' ? reportHtml : reportText)(report, messages, { names });
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** One line of progress that is written over; silent where standard error is no terminal. */
export function progressLine(stream: NodeJS.WriteStream): {
  show(progress: IntakeProgress): void;
  checking(): void;
  end(): void;
} {
  const write = (text: string): void => {
    if (stream.isTTY) {
      stream.write(`\r\u001b[K${text}`);
    }
  };
  return {
    show: ({ phase, found, read }) => {
      write(phase === 'finding' ? `Looking for files… ${found} found` : `Reading ${read} of ${found} files`);
    },
    checking: () => write('Checking…'),
    end: () => write(''),
  };
}
