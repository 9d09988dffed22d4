import { hasTerm, terms } from './fold.ts';
import { namedBodyParts, namedModalities } from './subjects.ts';

/** Lines that may say what a paper is: the first ones, as long as a heading is. */
function headLines(content: string, lines: number, longest: number): readonly string[] {
  return content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, lines)
    .filter((line) => line.length <= longest);
}

/** Lines that may be the title of a paper. */
export function titleLines(content: string): readonly string[] {
  return headLines(content, 6, 60);
}

/**
 * An examination as its reading opens: a machine and what was examined, in one line of the head (“CT abdomen”), or among as many lines as
 * are asked for.
 */
export function examinationLines(content: string, lines = 10): readonly string[] {
  return headLines(content, lines, 140).filter(
    (line) => namedModalities(line).length > 0 && namedBodyParts(line).length > 0,
  );
}

/** Machines that a line of the head names. What is seen of a breast is scored in the same words whatever machine saw it. */
export function namedMachines(line: string): readonly string[] {
  return namedModalities(line.replace(/bi[- ]?rads/giu, ' '));
}

/** Examinations that a report is written about and that take no scan. */
const withoutScan = terms(`
  gastroscop* | colonoscop* | endoscop* | bronchoscop* | cystoscop* | arthroscop* | laryngoscop* | egd | ogd | electroencephalogra* | eeg |
  electromyogra* | emg | nerve conduction | spirometr* | pulmonary function | lung function | audiogra* | audiometr* | polysomnogra* |
  sleep study | urodynamic* | evoked potentials | gastroskop* | koloskop* | coloskop* | endoskop* | bronchoskop* | zystoskop* |
  elektroenzephalogra* | elektromyogra* | elektroneurogra* | lungenfunktion* | spirometrie | tonaudiogra* | polysomnogra* | coloscop* |
  fibroscop* | electro-encephalogra* | epreuves fonctionnelles respiratoires | efr | gastroscopia | colonoscopia | endoscopia | videocolonoscopia |
  broncoscopia | eletroencefalogra* | eletroneuromiogra* | eletromiogra* | espirometria | audiometria | potenciales evocados | colonoscopie |
  фгдс | эгдс | фгс | гастроскоп* | эзофагогастро* | колоноскоп* | фкс | бронхоскоп* | цистоскоп* | ээг | электроэнцефалогра* | энмг | эмг |
  электронейромиогра* | спирометр* | спирограф* | фвд | аудиометр* | 胃镜 | 肠镜 | 内镜 | 支气管镜 | 膀胱镜 | 脑电图 | 肌电图 | 肺功能 | 听力 | 诱发电位 |
  تنظير* | منظار* | تخطيط الدماغ | تخطيط كهربائيه الدماغ | تخطيط العضلات | تخطيط السمع | وظائف الرئه | endoskopi | gastroskopi | kolonoskopi |
  bronkoskopi | elektroensefalogra* | elektromiogra* | spirometri | audiometri
`);

/** What was taken out in such an examination has a report of its own. */
const tissue = terms(`
  biops* | histolog* | patholog* | patolog* | cytolog* | specimen* | 病理 | 活检 | биопси* | гистолог* | патолог* | خزعه | نسيجي | anatomopatolog* | prelevement* | polyp*
`);

/** Whether a line speaks of cells and tissue, whose report is the pathologist's. */
export function namesTissue(line: string): boolean {
  return tissue.some((word) => hasTerm(line, word));
}

export function examinationsWithoutScan(content: string): readonly string[] {
  return headLines(content, 3, 90).filter(
    (line) =>
      namedModalities(line).length === 0 && withoutScan.some((word) => hasTerm(line, word)) && !namesTissue(line),
  );
}
