/** What copying does to names of a disc: case, slashes, `.dcm` added, the `;1` version of ISO 9660, trailing dots and spaces. */
export function looseName(path: string): string {
  return path
    .replaceAll('\\', '/')
    .toUpperCase()
    .split('/')
    .filter((part) => part !== '')
    .map(looseComponent)
    .join('/');
}

/** Plain names, as nearly all are, are what they will be. */
function looseComponent(part: string): string {
  if (!/[;.\s]/u.test(part)) return part;
  return part
    .trim()
    .replace(/;\d+$/u, '')
    .replace(/\.+$/u, '')
    .replace(/\.DCM$/u, '');
}
