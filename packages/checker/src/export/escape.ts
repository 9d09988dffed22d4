const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is already safe; made only by {@link markup}. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | readonly Part[];

/** Builds HTML as text: whatever is put in is escaped, unless it was built the same way. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, index) => text + string + (index < parts.length ? safe(parts[index]) : ''), ''),
  );
}

function safe(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(safe).join('');
  return escapeText(String(part));
}

export function escapeText(text: string): string {
  // Control characters have no meaning in HTML; some are forbidden in it.
  return text
    .replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd');
}
