import { extensionOfName } from './entry-path.ts';

/** Names that operating systems and file managers leave behind (lower-cased). */
const systemNames: ReadonlySet<string> = new Set([
  '.ds_store',
  '.localized',
  '.apdisk',
  '.volumeicon.icns',
  '.metadata_never_index',
  '.com.apple.timemachine.donotpresent',
  'thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  'icon\r',
  'icon\\u{000d}',
  'indexervolumeguid',
  'wpsettings.dat',
]);

const systemFolders: ReadonlySet<string> = new Set([
  '__macosx',
  '.trashes',
  '.trash',
  '.fseventsd',
  '.spotlight-v100',
  '.temporaryitems',
  '.documentrevisions-v100',
  '$recycle.bin',
  'recycler',
  'system volume information',
  'lost+found',
  'lost.dir',
  '.thumbnails',
]);

export function isSystemName(name: string): boolean {
  return systemNames.has(name.toLowerCase());
}

export function isSystemFolder(segment: string): boolean {
  return systemFolders.has(segment.toLowerCase());
}

/** Extensions of programs and of the files only programs read. A patient's papers and pictures have none of these. */
const programExtensions: ReadonlySet<string> = new Set([
  'exe',
  'dll',
  'ocx',
  'sys',
  'msi',
  'msp',
  'cab',
  'com',
  'scr',
  'drv',
  'cpl',
  'bat',
  'cmd',
  'vbs',
  'ps1',
  'lnk',
  'pif',
  'inf',
  'reg',
  'jar',
  'war',
  'class',
  'jnlp',
  'jsa',
  'policy',
  'security',
  'properties',
  'so',
  'dylib',
  'a',
  'lib',
  'pdb',
  'exp',
  'dmg',
  'pkg',
  'app',
  'nib',
  'plist',
  'icns',
  'strings',
  'lproj',
  'pyd',
  'pyc',
  'py',
  'sh',
  'command',
  'desktop',
  'apk',
  'xpi',
  'crx',
  'nupkg',
  'deb',
  'rpm',
  'ini',
  'cfg',
  'conf',
  'config',
  'manifest',
  'resx',
  'res',
  'resources',
  'mo',
  'po',
  'qm',
  'lng',
  'lang',
  'loc',
  'tlb',
  'ax',
  'vxd',
  'pak',
  'ico',
  'cur',
  'ani',
  'ttf',
  'otf',
  'woff',
  'woff2',
  'eot',
  'fon',
  'pfb',
  'afm',
  'css',
  'js',
  'mjs',
  'map',
  'wasm',
  'swf',
  'htc',
  'xsl',
  'xslt',
  'xsd',
  'dtd',
  'chm',
  'hlp',
  'cnt',
  'gid',
  'hhc',
  'hhk',
  'xul',
  'asp',
  'aspx',
  'php',
  'bfc',
  'icm',
  'icc',
  'clu',
  'lut',
  'pal',
  'skn',
  'mdb',
  'sdf',
  'sqlite',
  'log',
  'sig',
  'md5',
  'sha1',
  'iss',
  'isn',
  'ver',
  'version',
  'bin',
  'idx',
  'ja',
  'rsa',
  'sf',
  'mf',
  'cat',
  'url',
  'json',
]);

export function isProgramName(name: string): boolean {
  const extension = extensionOfName(name);
  return programExtensions.has(extension) || /^autorun(\.|$)/i.test(name);
}

/** Archives that are programs: ZIP by content, but nothing that a patient packed. They are not to be opened. */
export function isProgramArchive(name: string): boolean {
  return ['jar', 'war', 'ear', 'apk', 'xpi', 'crx', 'nupkg', 'vsix', 'aar', 'whl'].includes(extensionOfName(name));
}

/** Folders that hold a program's own material. */
const resourceFolder =
  /^(bin|lib|libs|jre.*|jdk.*|java|plugins?|resources?|res|skins?|themes?|icons?|ico|images?|img|imgs|gfx|graphics|bitmaps|buttons|cursors|styles?|css|js|scripts?|fonts?|lang|langs|languages?|locales?|i18n|help|hilfe|aide|ayuda|справка|docs?|manuals?|licen[sc]es?|html?|web|webhelp|system|sys|data|config|etc|legal|redist|setup|install|tools|utils?|win(32|64)?|x86|x64|amd64|macos|linux|viewer.*)$/i;

export function isResourceFolder(segment: string): boolean {
  return resourceFolder.test(segment);
}

/** Folders in which a program keeps its instructions and nothing else. */
export function isHelpFolder(segment: string): boolean {
  return /^(help|hilfe|aide|ayuda|справка|webhelp|manuals?|handbuch|licen[sc]es?|legal|eula)$/i.test(segment);
}

/** Folders of web pages and small pictures that a disc writer makes for those without a viewer. */
export function isPreviewFolder(segment: string): boolean {
  return /^(ihe_pdi|jpe?gs?|pngs?|previews?|thumb(nail)?s?|thumbs?|web.*|html?|images?|img|icons?|key_?images?|miniatur\w*|vignettes?)$/i.test(
    segment,
  );
}

/** A program's own paper, by its name. Words that a discharge letter may have too ("instructions") are left out. */
const manualName =
  /(^|[^\p{L}])(manual|handbook|handbuch|benutzerhandbuch|anleitung|bedienungsanleitung|user'?s?[ _-]?guide|quick[ _-]?(start|guide)|read[ _-]?me|liesmich|lisez[ _-]?moi|leggimi|leame|licen[sc]e|lizenz|licencia|licence|eula|copying|copyright|notice|third[ _-]?party.*|release[ _-]?notes?|change[ _-]?log|help|hilfe|mode[ _-]d'?emploi|руководство[ _-]пользователя|использование[ _-]программы|лицензия|справка|使用手册|操作手册|用户手册)([^\p{L}]|$)/iu;

export function isManualName(name: string): boolean {
  return manualName.test(name);
}

/** Names that speak of a doctor's paper. What bears one is never ignored on the strength of where it lies. */
const reportName =
  /report|befund|bericht|brief|entlass|epikris|rapport|compte.?rendu|conclusion|r[ée]sum[ée]|informe|laudo|referto|reperto|dictamen|diagn|discharge|summary|letter|biops|patholog|histolog|\blab|заключ|отч[её]т|эпикриз|выписк|анализ|протокол|направлен|报告|報告|诊断|診斷|病历|病歷|出院|检查|検査|レポート|소견|판독|تقرير|rapor|laporan|hasil/iu;

export function isReportName(path: string): boolean {
  return reportName.test(path);
}
