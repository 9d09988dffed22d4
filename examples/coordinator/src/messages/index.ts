import { en as enReport, zhHans as zhReport } from '@medpass/dicom-check/messages';
import type { Messages } from '@medpass/dicom-check/messages';
import type { MessageFrame } from '../model/patient-message.ts';
import { en } from './en.ts';
import type { PageMessages } from './messages.ts';
import { zhHans } from './zh-hans.ts';

export { counted, fill } from './messages.ts';
export type { PageMessages } from './messages.ts';

export type PageLanguage = 'en' | 'zh-Hans';

export const pages: Readonly<Record<PageLanguage, PageMessages>> = { en, 'zh-Hans': zhHans };
/** What the files say, in the words of the checker: the same sentences that the patient read. */
export const reports: Readonly<Record<PageLanguage, Messages>> = { en: enReport, 'zh-Hans': zhReport };

/** Beginning and end of a message to a patient. */
export const frames: Readonly<Record<PageLanguage, MessageFrame>> = {
  en: {
    hello: 'Hello,',
    allHere: 'thank you. We have received all the files that we need for now.',
    need: 'thank you for your files. To go on, we need:',
    thanks: 'You can reply to this message. Thank you.',
    of: '({scan})',
  },
  'zh-Hans': {
    hello: '您好：',
    allHere: '谢谢。目前需要的文件我们都已收到。',
    need: '谢谢您发来的资料。接下来还需要：',
    thanks: '直接回复本消息即可。谢谢。',
    of: '（{scan}）',
  },
};
