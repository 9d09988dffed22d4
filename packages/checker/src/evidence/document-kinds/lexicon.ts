import type { DocumentKind } from '../../report/report.ts';
import { examinationsWithoutScan } from './heads.ts';
import { desk } from './lexicon-desk.ts';
import { form } from './lexicon-form.ts';
import { home } from './lexicon-home.ts';
import { clinicLetter, dischargeSummary, operativeNote } from './lexicon-hospital.ts';
import { discHelp, scannerProtocol } from './lexicon-machine.ts';
import { medicationList, passport, symptomTimeline } from './lexicon-own.ts';
import { sendingOn, tissue, toldByPeople } from './lexicon-people.ts';
import { radiologyReport } from './lexicon-radiology.ts';
import { ecg, echoReport, endocrine, labResult, pathologyReport, visualField } from './lexicon-results.ts';
import type { LexiconSign } from './lexicon-sign.ts';
import { orderTitles } from './orders.ts';
import { machinesToTick } from './ticked.ts';

/** `other` stands for papers known to be none that a specialist reads: invoices, forms to sign, invitations. */
export type LexiconKind = Exclude<DocumentKind, 'unknown'>;

/**
 * Words that tell papers apart, in en, zh, ru, fr, es, de, ar, id, pt. They name parts of papers and of examinations, so that a
 * paper can be recognised; nothing here judges what it says. `*` lets a word go on.
 */
export const lexicon: Readonly<Record<LexiconKind, readonly LexiconSign[]>> = {
  'radiology-report': radiologyReport,
  'discharge-summary': dischargeSummary,
  'operative-note': operativeNote,
  'clinic-letter': [...clinicLetter, ...sendingOn],
  'lab-result': labResult,
  ecg,
  'echo-report': echoReport,
  endocrine,
  'visual-field': visualField,
  'pathology-report': [...pathologyReport, ...tissue],
  'medication-list': medicationList,
  'symptom-timeline': [...symptomTimeline, ...toldByPeople],
  passport,
  'scanner-protocol': scannerProtocol,
  'disc-help': discHelp,
  other: [
    ...form,
    ...home,
    ...desk,
    { group: 'without-scan', weight: 4, words: [], sees: examinationsWithoutScan },
    { group: 'order', weight: 3.5, words: [], sees: orderTitles },
    { group: 'order', weight: 4, words: [], sees: machinesToTick },
  ],
};
