import type { CDPSession, Page } from 'playwright-core';

interface AXValue {
  readonly value?: unknown;
}
interface AXNode {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly description?: AXValue;
  readonly value?: AXValue;
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[];
  readonly childIds?: readonly string[];
}

const states = ['pressed', 'checked', 'expanded', 'disabled'] as const;

/** What a screen reader is given: the browser's own accessibility tree, not the page's attributes. */
export class Ears {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Ears> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Ears(page, session);
  }

  /** Role, name, value, states and description of what has the focus, as one line. */
  async focus(): Promise<string> {
    const nodes = await this.#nodes();
    const focused = nodes
      .filter((node) => property(node, 'focused') === true && node.role?.value !== 'RootWebArea')
      .at(-1);
    return focused ? line(focused, await this.#valueText(focused)) : 'nothing';
  }

  /** Presses a key and gives what has the focus then. */
  async press(key: string): Promise<string> {
    await this.page.keyboard.press(key);
    return this.focus();
  }

  /** Every stop of the Tab key from here until `end` of them were met, or the focus has left the page. */
  async stops(most: number): Promise<readonly string[]> {
    const heard: string[] = [];
    while (heard.length < most) {
      const next = await this.press('Tab');
      if (next === 'nothing') break;
      heard.push(next);
    }
    return heard;
  }

  /** Presses Tab until something whose line holds `text` has the focus. */
  async tabTo(text: string, key = 'Tab'): Promise<string> {
    for (let presses = 0; presses < 60; presses++) {
      const heard = await this.press(key);
      if (heard.includes(text)) return heard;
    }
    throw new Error(`The Tab key does not come to “${text}”`);
  }

  /** Controls that have no name, anywhere on the page. */
  async nameless(): Promise<readonly string[]> {
    const controls =
      /^(button|slider|combobox|checkbox|link|searchbox|textbox|radio|toolbar|dialog|image|DisclosureTriangle)$/;
    return (await this.#nodes())
      .filter((node) => controls.test(String(node.role?.value)) && String(node.name?.value ?? '').trim() === '')
      .map((node) => line(node));
  }

  /** Texts of the live regions that have any. */
  async live(): Promise<readonly string[]> {
    const nodes = await this.#nodes();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const text = (node: AXNode): string =>
      node.role?.value === 'StaticText'
        ? String(node.name?.value ?? '')
        : (node.childIds ?? [])
            .flatMap((id) => byId.get(id) ?? [])
            .map(text)
            .join(' ');
    return nodes.filter(({ role }) => role?.value === 'status').flatMap((node) => text(node).trim() || []);
  }

  /** The protocol leaves the words of a value out; the platforms' interfaces carry them. */
  async #valueText({ backendDOMNodeId }: AXNode): Promise<string | undefined> {
    if (backendDOMNodeId === undefined) return undefined;
    const { node } = (await this.session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId })) as {
      node: { readonly attributes?: readonly string[] };
    };
    const at = node.attributes?.indexOf('aria-valuetext') ?? -1;
    return at < 0 ? undefined : node.attributes?.[at + 1];
  }

  async #nodes(): Promise<readonly AXNode[]> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { nodes: readonly AXNode[] };
    return nodes.filter(({ ignored }) => !ignored);
  }
}

function property(node: AXNode, name: string): unknown {
  return node.properties?.find((one) => one.name === name)?.value.value;
}

function line(node: AXNode, words?: string): string {
  const value = words ?? node.value?.value;
  const said = states.flatMap((state) => {
    const is = property(node, state);
    return is === undefined || (state === 'disabled' && is !== true) ? [] : `${state} ${String(is)}`;
  });
  return [
    `${String(node.role?.value)} “${String(node.name?.value ?? '')}”`,
    ...(value === undefined || value === '' ? [] : [`= ${String(value)}`]),
    ...said,
    ...(node.description?.value ? [`(${String(node.description.value)})`] : []),
  ].join(' ');
}
