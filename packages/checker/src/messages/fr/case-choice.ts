import type { Messages } from '../messages.ts';

export const frCaseChoice: Messages['caseChoice'] = {
  title: 'À quoi servent ces examens ?',
  now: 'Type de cas : {case}',
  change: 'Changer',
  lead: 'Choisissez ce qui convient le mieux. Nous disons alors ce que demandent les listes publiées. Vos fichiers ne sont pas relus.',
  search: 'Chercher',
  groups: {
    head: 'Tête et nerfs',
    spine: 'Dos et cou',
    heart: 'Cœur',
    chest: 'Poitrine et seins',
    belly: 'Ventre et bassin',
    joints: 'Articulations',
    body: 'Corps entier',
  },
  asks: 'Ce que demandent les listes publiées',
  advice: 'C’est un conseil de ces listes. Votre médecin décide de ce qui suffit.',
  thin: '{need}, coupes de {limit} mm ou plus fines',
  sides: { count: 'count', one: '{need}, de {count} côté', other: '{need}, de {count} côtés' },
  preferred: 'utile à avoir',
  papers: 'Documents utiles',
  or: ' ou ',
  source: '{title}, {year}',
  opens: 'ouvre la source dans un nouvel onglet',
  coordinator: 'Votre coordinateur a fait ce choix.',
  reason: 'Raison : {reason}',
};
