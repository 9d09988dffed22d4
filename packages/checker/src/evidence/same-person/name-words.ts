/** Titles and courtesy that stand before or after a name. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor herr frau m mme mlle monsieur madame sr sra srta senor senora don dona sig tn ny bapak ibu 先生 女士 г г-н г-жа السيد السيدة'.split(
    ' ',
  ),
);

/** Small words that some papers write and others leave out, or write together with the word that follows. */
const PARTICLES = new Set(
  'al el ul ur as ad an ar az bin ibn ben bint binti van von der den de da di do dos das del della la le los las du y e ter ten af av zu bt'.split(
    ' ',
  ),
);

export const isTitle = (word: string): boolean => TITLES.has(word);
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** Old forms of family names whose reading as a name is another than as a word. */
export const PLAIN_SURNAMES: ReadonlyMap<string, string> = new Map([
  ['單', '单'],
  ['區', '区'],
  ['樂', '乐'],
  ['蓋', '盖'],
  ['曾', '曾'],
  ['紀', '纪'],
]);

/** Family names of two characters; one character is the rule. */
export const DOUBLE_SURNAMES = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 司徒 令狐 端木 东方 東方 独孤 獨孤 南宫 南宮 轩辕 軒轅 长孙 長孫 宇文 百里 闻人 聞人'.split(
    ' ',
  ),
);
