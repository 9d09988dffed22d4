import type { ImageOriginFacts } from '../../evidence/image-origin.ts';
import type { PictureFacts } from '../../evidence/screen-photos/picture-facts.ts';
import type { Action, Hit, Verdict } from '../rule.ts';

/** What was copied in one way, where it may stand: in pictures beside the scan files, and in series that hold such pictures. */
export interface Copied<Message extends string> {
  readonly pictures: readonly PictureFacts[];
  readonly series: readonly {
    readonly seriesInstanceUID: string;
    readonly state: ImageOriginFacts['photo']['state'];
  }[];
  readonly messages: { readonly picture: Message; readonly series: Message; readonly maybe: Message };
}

/** Sure ones fail, and the hospital is asked for the scan files; doubts are looked at. One sentence for each place. */
export function judgeCopies<Message extends string>({ pictures, series, messages }: Copied<Message>): Verdict<Message> {
  const hits = [
    ...hit(messages.picture, filesOf(pictures.filter(({ certainty }) => certainty === 'sure')), { action: ask }),
    ...hit(messages.series, setsOf(series.filter(({ state }) => state === 'yes')), { action: ask }),
  ];
  const doubted = [
    ...filesOf(pictures.filter(({ certainty }) => certainty !== 'sure')),
    ...setsOf(series.filter(({ state }) => state === 'maybe')),
  ];
  const doubts = hit(messages.maybe, doubted, { severity: 'advice', action: look });
  if (hits.length > 0) return { outcome: 'fail', hits, doubts };
  return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
}

const ask: Action = { who: 'hospital', letter: true, message: 'ask-for-scan-files' };
const look: Action = { who: 'coordinator', letter: false, message: 'coordinator-looks' };

function hit<Message extends string>(
  message: Message,
  subjects: Hit<Message>['subjects'],
  rest: Pick<Hit<Message>, 'severity' | 'action'>,
): readonly Hit<Message>[] {
  return subjects.length === 0 ? [] : [{ message, params: { count: subjects.length }, subjects, ...rest }];
}

function filesOf(pictures: readonly PictureFacts[]): Hit<never>['subjects'] {
  return pictures.map(({ path }) => ({ kind: 'entry', path }) as const);
}

function setsOf(series: readonly { readonly seriesInstanceUID: string }[]): Hit<never>['subjects'] {
  return series.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const);
}
