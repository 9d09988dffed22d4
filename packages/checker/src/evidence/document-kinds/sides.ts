import { fold, hasTerm, terms } from './fold.ts';
import { namedBodyParts } from './subjects.ts';

export type Side = 'left' | 'right';

const words: readonly (readonly [Side, readonly string[]])[] = [
  [
    'right',
    terms(`
      right | rt | droit | droite | rechts | rechte* | re | derech* | der | direit* | dir | правого | правый | правой | правая | справа | пр |
      右 | 右侧 | يمني | ايمن | يمين | kanan | dextra | dext | dexter | rechter | rechtes | droits | rht | dcha | dcho | dta | dto | d-ta | пр | правое | правые | rgt
    `),
  ],
  [
    'left',
    terms(`
      left | lt | gauche | links | linke* | li | izquierd* | izq | izda | izdo | esquerd* | esq | левого | левый | левой | левая | слева | лев |
      左 | 左侧 | يسري | ايسر | يسار | kiri | sinistra | linker | linkes | sinistr* | izqda | izqdo | esqda | левое | левые | lft
    `),
  ],
];

/** What people have two of and have scanned one at a time. */
const paired = new Set(['KNEE', 'SHOULDER', 'ARM', 'HIP', 'LEG', 'BREAST']);

const headLines = 12;

/**
 * The side of what was examined, from the lines of the head that name such a part: findings name both sides. Empty where no line or where
 * both are named.
 */
export function namedSides(text: string): readonly Side[] {
  const sides = new Set(
    fold(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, headLines)
      .filter((line) => line.length <= 140 && namedBodyParts(line).some((part) => paired.has(part)))
      .flatMap((line) => words.filter(([, names]) => names.some((name) => hasTerm(line, name))).map(([side]) => side)),
  );
  return sides.size === 1 ? [...sides] : [];
}

/** As {@link namedSides}, of the descriptions of a scan, where one letter may say it: `MR Shoulder R`, `KNEE_L`. */
export function describedSides(descriptions: readonly string[]): readonly Side[] {
  const named = namedSides(descriptions.join('\n'));
  if (named.length > 0) return named;
  const sides = new Set(
    descriptions.flatMap((description): readonly Side[] => {
      const letter = /(?:^|[\s_.-])([rl])(?=$|[\s_.-])/i.exec(description)?.[1];
      if (letter === undefined || !namedBodyParts(description).some((part) => paired.has(part))) return [];
      return [letter.toLowerCase() === 'r' ? 'right' : 'left'];
    }),
  );
  return sides.size === 1 ? [...sides] : [];
}
