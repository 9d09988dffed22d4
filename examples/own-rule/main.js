import '@medpass/dicom-check/define';
import { en } from '@medpass/dicom-check/messages';
import { rules } from '@medpass/dicom-check/rules';
import { fewSets, fewSetsTexts } from './few-sets.js';

const check = document.querySelector('medpass-dicom-check');
check.rules = [...rules, fewSets];
check.messages = { ...en, rules: { ...en.rules, [fewSets.id]: fewSetsTexts } };
