import { fold, hasTerm, terms } from './fold.ts';

/** Parts of the spine, which are scanned one at a time. */
export type SpinePart = 'cervical' | 'thoracic' | 'lumbar';

const words: readonly (readonly [SpinePart, readonly string[]])[] = [
  [
    'cervical',
    terms(`
      cervical* | cspine | c-spine | c spine | neck | hws | *halswirbelsaule | cervical spine | cspn | halswirbel* | zervikal* | rachis cervical | cervicale | шейн* | шоп |
      颈椎 | 颈髓 | 颈段 | cervico | رقبي* | عنقي* | servikal* | leher | cervicais | cervicodorsal*
    `),
  ],
  [
    'thoracic',
    terms(`
      thoracic spine | tspine | t-spine | t spine | dorsal spine | d-spine | dspine | bws | brustwirbel* | thorakal* | dorsale | rachis dorsal |
      rachis thoracique | columna dorsal | columna toracica | coluna dorsal | coluna toracica | грудного отдела позвоночника | грудной отдел позвоночника |
      гоп | грудных позвонк* | thoracic vertebra* | t-sp | d-sp | dorsal | dorsal vertebra* | rachis thoracal | raquis dorsal | 胸椎 | 胸髓 | 胸段 | ظهري* | صدري* | torakal* | thoracal* | vertebra torakal
    `),
  ],
  [
    'lumbar',
    terms(`
      lumbar* | lspine | l-spine | l spine | low back | lumbosacral* | lumbo-sacral* | ls spine | l/s spine | lws | lendenwirbel* | lumbal* |
      lombaire* | lombo* | lombar* | lumbosacr* | lumbo* | поясничн* | пояснично* | поп | 腰椎 | 腰骶* | قطني* | عجزي* | pinggang | lsspine | ls-spine | lumbal | lumbosakral | lombosacre | lumbosacra* | lendenwirbelsaule | пкоп | lumbosakral*
    `),
  ],
];

const levels: readonly (readonly [SpinePart, RegExp])[] = [
  ['cervical', /(?<![\p{L}\d])[cс][2-7]\s?[-–/]\s?[cс]?[3-7](?!\d)/u],
  ['thoracic', /(?<![\p{L}\d])(?:th|t|d)(?:[1-9]|1[0-2])\s?[-–/]\s?(?:th|t|d)?(?:[1-9]|1[0-2])(?!\d)/u],
  ['lumbar', /(?<![\p{L}\d])l[1-5]\s?[-–/]\s?(?:l?[2-5]|s1)(?!\d)/u],
];

const headLines = 12;
const longest = 140;

/**
 * Parts of the spine that the head of a paper, or a description, says were examined; where the head says none, those whose levels the text
 * counts. Empty for other parts of the body.
 */
export function namedSpineParts(text: string): readonly SpinePart[] {
  const content = fold(text);
  const head = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, headLines)
    .filter((line) => line.length <= longest);
  const said = words.filter(([, names]) => head.some((line) => names.some((name) => hasTerm(line, name))));
  if (said.length > 0) return said.map(([part]) => part);
  return levels.filter(([, level]) => level.test(content)).map(([part]) => part);
}
