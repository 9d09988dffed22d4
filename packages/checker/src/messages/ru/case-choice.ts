import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Выбор, для чего исследования. */
export const ruCaseChoice = {
  title: 'Для чего эти исследования?',
  now: 'Вид случая: {case}',
  change: 'Изменить',
  lead: 'Выберите то, что подходит больше всего. Мы скажем, что нужно по опубликованным спискам. Файлы заново не читаются.',
  search: 'Поиск',
  groups: {
    head: 'Голова и нервы',
    spine: 'Спина и шея',
    heart: 'Сердце',
    chest: 'Грудная клетка и грудь',
    belly: 'Живот и таз',
    joints: 'Суставы',
    body: 'Всё тело',
  },
  asks: 'Что нужно по опубликованным спискам',
  advice: 'Это совет из этих списков. Достаточно ли файлов, решает ваш врач.',
  thin: '{need}, срезы не толще {limit} мм',
  sides: {
    count: 'count',
    one: '{need}, с {count} стороны',
    few: '{need}, с {count} сторон',
    many: '{need}, с {count} сторон',
    other: '{need}, с {count} сторон',
  },
  preferred: 'желательно',
  papers: 'Полезные документы',
  or: ' или ',
  source: '{title}, {year}',
  opens: 'источник откроется в новой вкладке',
  coordinator: 'Это выбрал ваш координатор.',
  reason: 'Причина: {reason}',
} satisfies Draft<Messages['caseChoice']>;
