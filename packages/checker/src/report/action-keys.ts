/** What a finding asks for: `action.message` of the report, with its heading under `actions` in the catalogues. */
export const actionKeys = [
  'ask-for-series',
  'ask-for-scan-files',
  'ask-for-new-copy',
  'ask-for-report',
  'ask-for-document',
  'copy-again',
  'add-files',
  'choose-files',
  'enter-password',
  'coordinator-looks',
  'nothing',
] as const;

export type ActionKey = (typeof actionKeys)[number];
