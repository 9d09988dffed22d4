import { SixthDesk } from './sixth-author-desk.ts';
import { scansAndReports } from './sixth-author-mixed.ts';
import { papersAbout } from './sixth-author-situations.ts';
import type { PairPackage } from './third-author-packages.ts';

/** What patients bring, by an author who had seen neither the words that tell papers apart nor how reports are paired. */
export const sixthSituations = { ...papersAbout, ...scansAndReports };

export function sixthAuthorPackages(folder: string): readonly PairPackage[] {
  return Object.entries(sixthSituations).flatMap(([situation, [languages, compose]], row) =>
    languages.split(' ').map((language, column) => {
      const desk = new SixthDesk(folder, `${situation}, ${language}`, language, row + column);
      compose(desk);
      return desk.done;
    }),
  );
}
