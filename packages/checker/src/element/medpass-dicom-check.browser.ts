import type { Intake, IntakeOptions, StudyModel } from '@medpass/dicom-core';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import '../define.ts';
import { en } from '../messages/en.ts';
import type { Report } from '../report/report.ts';
import type { CheckEngine } from './engine.ts';
import type { MedpassDicomCheck } from './medpass-dicom-check.ts';

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => Promise<void>): void;
declare function afterEach(body: () => void): void;

function expect(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`);
}

const model = {
  revision: 1,
  settled: true,
  cancelled: false,
  patients: [],
  entries: new Map([[1, {}]]),
  documents: [],
  pictures: [],
  videos: [],
  directories: [],
  conflicts: [],
} as unknown as StudyModel;

/** An engine that answers when told. */
function fakeEngine(report: Report) {
  let settle: () => void = () => undefined;
  const settled = new Promise<StudyModel>((resolve) => {
    settle = () => resolve(model);
  });
  let ask: IntakeOptions['askPassword'];
  let cancelled = false;
  const intake = {
    model,
    progress: { phase: 'settled', found: 4, read: 4, bytesFound: 4, bytesRead: 4 },
    settled,
    async *snapshots() {
      yield await settled;
    },
    onProgress(listener: Parameters<Intake['onProgress']>[0]) {
      listener({ phase: 'reading', found: 1840, read: 312, bytesFound: 1, bytesRead: 1 });
      return () => undefined;
    },
    add: () => undefined,
    cancel: () => {
      cancelled = true;
      settle();
    },
    close: () => undefined,
  } as unknown as Intake;
  const engine: CheckEngine = {
    open(_sources, options) {
      ask = options.askPassword;
      return intake;
    },
    judge: () => Promise.resolve(report),
  };
  return {
    engine,
    settle: () => settle(),
    ask: (attempt: number) => ask?.({ path: 'scan.zip' } as never, attempt),
    get cancelled() {
      return cancelled;
    },
  };
}

function mount(report = sampleReport()) {
  const fake = fakeEngine(report);
  const element = document.createElement('medpass-dicom-check');
  element.loadEngine = () => Promise.resolve(fake.engine);
  document.body.append(element);
  return { element, fake, root: () => element.shadowRoot as ShadowRoot };
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Never: ${what}`);
}

const files = [new File(['x'], 'a.dcm')];

async function finish(part: Partial<Report> = {}): Promise<{ element: MedpassDicomCheck; root: () => ShadowRoot }> {
  const { element, fake, root } = mount(sampleReport(part));
  const done = element.check(files);
  fake.settle();
  await done;
  await element.updateComplete;
  return { element, root };
}

describe('<medpass-dicom-check>', () => {
  afterEach(() => document.querySelector('medpass-dicom-check')?.remove());

  it('draws the first hundred of thousands of papers part by part, and more when asked', async () => {
    const [paper] = sampleReport().inventory.documents;
    const { inventory } = sampleReport();
    const documents = Array.from({ length: 5_000 }, (_, at) => ({ ...paper!, id: `d${at}`, path: `p/${at}.txt` }));
    const { element, root } = await finish({ inventory: { ...inventory, documents } });
    const rows = (): number => root().querySelectorAll('.papers > li.paper').length;
    const button = (): HTMLButtonElement => root().querySelector('.papers > .more > button') as HTMLButtonElement;
    expect(rows() < 100, true, 'a part in the first drawing');
    await until(() => rows() === 100, 'a hundred rows');
    button().click();
    await until(() => rows() === 200, 'rows after a press');
    // Drawn anew, as when a case is chosen.
    element.requestUpdate();
    await element.updateComplete;
    expect(rows(), 200, 'rows when drawn anew');
    const names = [...root().querySelectorAll('.papers > li.paper .name')].map(({ textContent }) => textContent);
    const inOrder = names.every((name, at) => name?.includes(`${at}.txt`));
    expect(inOrder, true, 'rows in their order');
    expect(button().textContent?.includes('…'), true, 'says that there are more');
  });

  it('draws what a fold holds when it is opened first, and keeps it', async () => {
    const { element, root } = await finish();
    const fold = (): HTMLDetailsElement => root().querySelector('details.correct')!;
    const table = (): Element | null => root().querySelector('[part=technical] table');
    expect(fold().querySelector('select'), null, 'closed');
    expect(table(), null, 'closed, technical');
    fold().querySelector('summary')!.click();
    expect(fold().querySelectorAll('select').length > 0, true, 'opened by a press, full at once');
    root().querySelector<HTMLDetailsElement>('[part=technical]')!.open = true;
    await until(() => table() !== null, 'opened by a script');
    fold().open = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(fold().querySelectorAll('select').length > 0, true, 'kept');
  });

  it('offers four ways in as real buttons, and the privacy line first', async () => {
    const { element, root } = mount();
    await element.updateComplete;
    expect(root().querySelectorAll('button.choice').length, 4, 'choices');
    expect(
      root().querySelector('.privacy p')?.textContent,
      'Your files stay on this device until you press Send.',
      'privacy',
    );
    expect(root().querySelectorAll('[role=status]').length, 1, 'live regions');
    element.acceptDocuments = 'no';
    await element.updateComplete;
    expect(root().querySelectorAll('button.choice').length, 3, 'choices without papers');
  });

  it('uses no inline style, so that a strict policy leaves it whole', async () => {
    const { root } = await finish();
    expect(root().querySelectorAll('[style]').length, 0, 'style attributes');
    expect(root().querySelectorAll('style').length, 0, 'style elements');
  });

  it('says what it counts, and stops on a press', async () => {
    const { element, fake, root } = mount();
    const done = element.check(files);
    await until(() => root().querySelector('h1')?.textContent === 'Checking 312 of 1,840', 'the count');
    root().querySelector<HTMLButtonElement>('.stop-check')?.click();
    expect(fake.cancelled, true, 'cancelled');
    await done;
    await element.updateComplete;
    expect(root().textContent?.includes('You stopped the check'), true, 'the report of a part');
  });

  it('asks for a password in place', async () => {
    const { element, fake, root } = mount();
    const done = element.check(files);
    await until(
      () =>
        root().querySelector('.stop-check') !== null && root().querySelector('h1')?.textContent !== 'Getting ready…',
      'running',
    );
    const answer = fake.ask(2);
    await until(() => root().querySelector('form') !== null, 'the question');
    const input = root().querySelector<HTMLInputElement>('#password');
    if (input === null) throw new Error('no field');
    input.value = '01051970';
    root().querySelector('form')?.requestSubmit();
    expect(await answer, '01051970', 'the password');
    fake.settle();
    await done;
  });

  for (const [verdict, words] of [
    ['ready', 'Ready to send'],
    ['incomplete', 'You can send, but something is missing'],
    ['not-ready', 'Not ready yet'],
    ['undecided', 'We could not check everything'],
  ] as const) {
    it(`says “${words}” by word, shape and colour, and takes the focus there`, async () => {
      const { root } = await finish({ verdict });
      const outcome = root().querySelector('.outcome');
      expect(outcome?.querySelector('h1')?.textContent, words, 'word');
      expect(outcome?.querySelector('svg') !== null, true, 'shape');
      expect(root().activeElement, outcome?.querySelector('h1'), 'focus');
    });
  }

  it('records “I don’t have it” and “Send anyway” in the report, and takes them back', async () => {
    const { element, root } = await finish();
    const press = async (text: string) => {
      const button = [...root().querySelectorAll<HTMLButtonElement>('button')].find(
        (one) => one.textContent?.trim() === text,
      );
      if (button === undefined) throw new Error(`no button ${text}`);
      button.click();
      await element.updateComplete;
    };
    await press('I don’t have it');
    expect(element.report?.findings.filter((finding) => finding.answer === 'unavailable').length, 1, 'recorded');
    await press('Send anyway, this is all I have');
    expect(element.report?.decisions?.sendAnyway, true, 'send anyway');
    expect((await element.exportReport('json'))?.includes('"sendAnyway": true'), true, 'exported');
    await press('Undo');
    expect(
      element.report?.findings.some((finding) => finding.answer === 'unavailable'),
      false,
      'taken back',
    );
  });

  it('tells its host, with the id of the scan', async () => {
    const { element, fake } = mount();
    const heard: string[] = [];
    document.body.addEventListener('medpass-report', (event) => heard.push(event.detail.scanId), { once: true });
    const done = element.check(files);
    fake.settle();
    await done;
    expect(heard.length, 1, 'events');
    expect((heard[0]?.length ?? 0) > 8, true, 'scan id');
  });

  // docs/embed.md promises these names; a change here is a change of the major version.
  it('keeps its contract: attributes, properties, parts and custom properties', async () => {
    const { element, root } = await finish();
    element.setAttribute('case', 'general');
    element.setAttribute('accept-documents', 'no');
    element.theme = 'dark';
    await element.updateComplete;
    expect(element.case, 'general', 'case');
    expect(element.acceptDocuments, 'no', 'accept-documents');
    expect(element.getAttribute('theme'), 'dark', 'theme reflects');
    const parts = new Set([...root().querySelectorAll('[part]')].map((one) => one.getAttribute('part')));
    for (const part of 'page privacy outcome next step have scan set thumbnail ladder papers unchecked passed technical save dialog footer'.split(
      ' ',
    ))
      expect(parts.has(part), true, part);
    element.style.setProperty('--medpass-accent', 'rgb(1, 2, 3)');
    const main = root().querySelector('.button.main');
    if (main === null) throw new Error('no main button');
    await until(() => getComputedStyle(main).backgroundColor === 'rgb(1, 2, 3)', 'the accent');
    const formats = ['json', 'html', 'text', 'summary'] as const;
    for (const format of formats) expect((await element.exportReport(format)) !== undefined, true, format);
    const without = await element.exportReport('json', { names: false });
    expect(without?.includes('Ada'), false, 'no names');
  });

  it('speaks with the words of its host, in their direction', async () => {
    const { element, root } = await finish();
    element.messages = { ...en, lang: 'ar', dir: 'rtl', ui: { ...en.ui, caveat: 'Words of the host' } };
    await element.updateComplete;
    expect(root().querySelector('.sheet-page')?.getAttribute('dir'), 'rtl', 'direction');
    expect(root().textContent?.includes('Words of the host'), true, 'words');
  });

  it('keeps the screen on while it runs, and no longer', async () => {
    let held = 0;
    const request = () => {
      held++;
      return Promise.resolve({ release: () => Promise.resolve(void held--) });
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    const { element, fake } = mount();
    const done = element.check(files);
    await until(() => held === 1, 'awake');
    fake.settle();
    await done;
    await until(() => held === 0, 'let go');
  });
});
