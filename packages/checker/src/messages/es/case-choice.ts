import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Para qué son los estudios. */
export const esCaseChoice = {
  title: '¿Para qué son los estudios?',
  now: 'Tipo de caso: {case}',
  change: 'Cambiar',
  lead: 'Elija lo que mejor encaje. Le diremos qué piden las listas publicadas. Sus archivos no se leen otra vez.',
  search: 'Buscar',
  groups: {
    head: 'Cabeza y nervios',
    spine: 'Espalda y cuello',
    heart: 'Corazón',
    chest: 'Pecho y mama',
    belly: 'Vientre y pelvis',
    joints: 'Articulaciones',
    body: 'Todo el cuerpo',
  },
  asks: 'Qué piden las listas publicadas',
  advice: 'Esto es un consejo de esas listas. Su médico decide si es suficiente.',
  thin: '{need}, cortes de {limit} mm o más finos',
  sides: { count: 'count', one: '{need}, desde {count} lado', other: '{need}, desde {count} lados' },
  preferred: 'conviene tenerlo',
  papers: 'Documentos que ayudan',
  or: ' o ',
  source: '{title}, {year}',
  opens: 'abre la fuente en una pestaña nueva',
  coordinator: 'Su coordinador eligió esto.',
  reason: 'Motivo: {reason}',
} satisfies Draft<Messages['caseChoice']>;
