/**
 * Characters that make a name show as something it is not: controls, line separators, directional overrides (U+202E turns
 * `fdp.exe` into `exe.pdf`), zero-width marks, halves of surrogate pairs. ZWJ and ZWNJ stay: Persian and emoji need them.
 */
const deceptive =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Letters, digits and signs of ASCII: already what {@link safeLabel} would make of them. */
const plain = /^[ -~]*$/;

/** A name or path as it may be shown: NFC, with every deceptive character spelled out as `\u{202E}`. */
export function safeLabel(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(deceptive, (character) => `\\u{${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`);
}

/**
 * The path of a container's member as a label: slashes only, no drive, no leading slash, no `.` or `..`.
 * Nothing is ever written to disk under it; `..` is dropped so that no reader takes it for a place.
 */
export function memberLabel(raw: string): string {
  const segments = raw
    .replaceAll('\\', '/')
    .replace(/^[a-zA-Z]:(?=\/)/, '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return segments.length === 0 ? '(unnamed)' : segments.map(safeLabel).join('/');
}

/** A folder's path and a child's name, as one path. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Where a member of a container stands: `scan.zip!/IMAGES/IM1`. */
export function pathInContainer(container: string, member: string): string {
  return `${container}!/${member}`;
}

/** The last segment of a path. */
export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, `''` at the top. A container counts as a folder. */
export function folderOfPath(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

/** Lower-cased extension without its dot; `''` where there is none. */
export function extensionOfName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Lower-cased name without its extension. */
export function stemOfName(name: string): string {
  const dot = name.lastIndexOf('.');
  return (dot <= 0 ? name : name.slice(0, dot)).toLowerCase();
}
