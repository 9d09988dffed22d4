/** Where the page is, in its address: a link can be sent to a colleague beside the files, and the back button works. */
export type Tab = 'missing' | 'studies' | 'received' | 'pictures';
export const tabs: readonly Tab[] = ['missing', 'studies', 'received', 'pictures'];

export interface CaseRoute {
  readonly id: number;
  readonly tab: Tab;
  readonly series?: string;
  readonly rule?: string;
}

export function readRoute(hash: string): CaseRoute | undefined {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, id, tab] = path.split('/');
  if (place !== 'case' || !/^\d{1,9}$/.test(id ?? '')) return undefined;
  const asked = new URLSearchParams(query);
  const series = asked.get('series');
  const rule = asked.get('rule');
  return {
    id: Number(id),
    tab: tabs.find((name) => name === tab) ?? 'missing',
    ...(series !== null && /^[0-9.]{1,64}$/.test(series) && { series }),
    ...(rule !== null && /^[a-z-]{1,64}$/.test(rule) && { rule }),
  };
}

export function writeRoute({ id, tab, series, rule }: CaseRoute): string {
  const asked = new URLSearchParams();
  if (series !== undefined) asked.set('series', series);
  if (rule !== undefined) asked.set('rule', rule);
  const query = asked.toString();
  return `#/case/${id}/${tab}${query === '' ? '' : `?${query}`}`;
}
