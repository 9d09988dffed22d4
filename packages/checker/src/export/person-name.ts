/** “Sample^Ada” as people write it (PS3.5 6.2.1.1: family, given, middle, prefix, suffix). */
export function readableName(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const [family = '', given = '', middleName = '', prefix = '', suffix = ''] = (value.split('=')[0] ?? '').split('^');
  const name = [prefix, given, middleName, family, suffix]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  return name === '' ? undefined : name;
}
