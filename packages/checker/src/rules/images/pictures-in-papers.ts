import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import type { PaperPictures, PictureInPaper } from '../../evidence/paper-pictures/paper-pictures.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Message = 'photos-of-screen' | 'photos-of-film' | 'copies' | 'maybe' | 'not-seen';

/**
 * Papers that hold scan pictures instead of the scan files: photos of a screen or of film, or copies pasted into a paper that is
 * nothing else. Logos, stamps and a report's own key images are none of these.
 */
export const picturesInPapers = defineRule({
  id: 'pictures-in-papers',
  group: 'images',
  severity: 'gap',
  requires: ['paper-pictures', 'document-kinds', 'package-inventory'],
  messages: ['photos-of-screen', 'photos-of-film', 'copies', 'maybe', 'not-seen'],
  params: {
    'photos-of-screen': ['count', 'file', 'numbers'],
    'photos-of-film': ['count', 'file', 'numbers'],
    copies: ['count', 'file', 'numbers'],
    maybe: ['count', 'file', 'numbers'],
    'not-seen': ['count', 'file'],
  },
  defaults: {},
  check({ 'paper-pictures': papers, 'document-kinds': kinds, 'package-inventory': { states } }) {
    if (papers.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<Message>[] = [];
    const doubts: Hit<Message>[] = [];
    const ofPath = grouped(kinds, ({ path }) => path);
    for (const paper of papers) {
      const told = ofPath.get(paper.path)?.find(({ sopInstanceUID }) => sopInstanceUID === paper.sopInstanceUID);
      const scans = paper.pictures.filter(({ shows }) => shows === 'scan');
      const screens = scans.filter(({ made }) => made === 'camera-at-screen');
      const films = scans.filter(({ made }) => made === 'camera-at-film');
      const rest = scans.filter((picture) => !screens.includes(picture) && !films.includes(picture));
      const copied = holdsNothingElse(told, scans.length) ? rest : [];
      // One grey picture on black may be anything; several are a set.
      const copies = copied.length > 1 ? copied : [];
      // One sure photo is the witness that the others of its paper lack.
      const [ofScreen, ofFilm] = [screens, films].map((group) => (group.some(isSure) ? group : []));
      if (ofScreen?.length) hits.push({ message: 'photos-of-screen', ...about(paper, ofScreen), action: ask });
      if (ofFilm?.length) hits.push({ message: 'photos-of-film', ...about(paper, ofFilm), action: ask });
      if (copies.length > 0)
        hits.push({
          message: 'copies',
          ...about(paper, copies),
          // Beside the scan files themselves, copies of them do no harm.
          ...(states.instance > 0 ? { severity: 'advice' as const } : {}),
          action: ask,
        });
      const doubted = [screens, films].flatMap((group) => (group.some(isSure) ? [] : group));
      if (copied.length === 1) doubted.push(...copied);
      if (doubted.length > 0)
        doubts.push({ message: 'maybe', ...about(paper, doubted), severity: 'advice', action: look });
      const unseen = paper.unseen === undefined || paper.unseen === 'locked' ? paper.notLookedAt : 1;
      if (unseen > 0)
        doubts.push({ message: 'not-seen', ...unlooked(paper, unseen), severity: 'advice', action: look });
    }
    return verdictFrom(hits, doubts);
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

function isSure({ certainty }: PictureInPaper): boolean {
  return certainty === 'sure';
}

/** Less text than this is a title and captions. */
const titleCharacters = 300;
const captionCharacters = 150;

/** A paper that somebody wrote may have pictures in it; one that is pictures with captions is something else. */
function holdsNothingElse(paper: DocumentFacts | undefined, scans: number): boolean {
  if (paper === undefined || paper.decidedBy === 'patient') return false;
  if (paper.unread !== undefined) return paper.unread === 'no-text';
  const characters = paper.characters ?? 0;
  return characters < titleCharacters || (paper.kind === 'unknown' && characters < captionCharacters * scans);
}

function about({ path }: PaperPictures, pictures: readonly PictureInPaper[]) {
  return {
    params: {
      count: pictures.length,
      file: path.slice(path.lastIndexOf('/') + 1),
      numbers: pictures.map(({ number }) => number).join(', '),
    },
    subjects: [{ kind: 'entry', path } as const],
    confidence: Math.max(...pictures.map(({ confidence }) => confidence)),
  };
}

function unlooked({ path }: PaperPictures, count: number) {
  return {
    params: { count, file: path.slice(path.lastIndexOf('/') + 1) },
    subjects: [{ kind: 'entry', path } as const],
  };
}
