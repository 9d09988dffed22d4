export type { Catalogue, MessageTexts, Messages, PluralText, RuleTexts, Text, TextTree } from './messages.ts';
export { en } from './en.ts';
export { zhHans } from './zh-hans.ts';
export { loadMessages, messageLanguages } from './load.ts';
export type { MessageLanguage } from './load.ts';
export {
  apart,
  findingTexts,
  formatBytes,
  formatDate,
  formatNumber,
  formatParam,
  formatText,
  isolate,
  joined,
} from './format.ts';
export type { FindingTexts, Language, Params } from './format.ts';
