import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoPatient } from '../build/demo-patient.ts';
import { Ears } from './heard.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const stage = new ViewerStage();
let folder: string;

interface Opened {
  readonly page: Page;
  readonly ears: Ears;
  /** Presses keys one after the other. */
  readonly keys: (...names: readonly string[]) => Promise<void>;
}

async function open(query = ''): Promise<Opened> {
  const page = await stage.open(folder, { viewport: { width: 1280, height: 800 }, query });
  await page.locator('.failed').waitFor();
  if (query) await page.locator('.desk .tools').waitFor();
  const ears = await Ears.of(page);
  // The middle of a set that still streams in is not the middle of the whole.
  await page.locator('.stage').focus();
  await page.keyboard.press('Home');
  await page.locator('#files').focus();
  return {
    page,
    ears,
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name);
    },
  };
}

describe.skipIf(!executablePath)('the viewer by keyboard alone, as a screen reader is given it', () => {
  beforeAll(async () => {
    folder = await stage.folder(demoPatient().filter(({ path }) => path.startsWith('DICOM/')));
  });

  it('names every stop, holds no key back at the end, and shows where the focus is', async () => {
    const { page, ears } = await open();
    expect(await ears.stops(20)).toEqual([
      'button “MRI, from the side 22 pictures”',
      'button “Pictures 12 to 16 are missing”',
      'DisclosureTriangle “Files that did not open: 1” expanded false',
      'slider “Picture: MRI, from the side” = 1 of 22 (Preview, not for diagnosis)',
      'button “Picture before”',
      'slider “Picture number” = 1 of 22',
      'button “Next picture”',
      'button “Play”',
      'button “Scroll” pressed true',
    ]);
    await page.locator('#files').focus();
    for (let stop = 0; stop < 9; stop++) {
      await page.keyboard.press('Tab');
      expect(await focusIsSeen(page), `stop ${stop}`).toBe(true);
    }
    expect(await ears.nameless()).toEqual([]);
    await page.close();
  });

  it('says the number of the picture, what is missing beside it, and nothing while a film runs', async () => {
    const { page, ears } = await open();
    await ears.tabTo('MRI, from the side');
    expect(await ears.press('ArrowDown')).toBe('button “MRI, from below 26 pictures”');
    expect(await ears.press('ArrowDown')).toBe('button “MRI, from the front 23 pictures”');
    await page.keyboard.press('Enter');
    await expect.poll(() => ears.live()).toEqual([expect.stringMatching(/MRI, from the front\.$/)]);
    // What was said is gone before a dialog could make it heard again.
    await expect.poll(() => ears.live(), { timeout: 10_000 }).toEqual([]);
    await ears.tabTo('Picture:');
    await page.keyboard.press('Home');
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowDown');
    expect(await ears.press('ArrowDown')).toBe(
      'slider “Picture: MRI, from the front” = 11 of 23. Pictures 12 to 16 are missing (Preview, not for diagnosis)',
    );
    expect(await ears.live()).toEqual([]);
    await page.keyboard.press('Space');
    const playing = await ears.focus();
    expect(playing).toBe('slider “Picture: MRI, from the front” = playing (Preview, not for diagnosis)');
    await page.waitForTimeout(500);
    expect(await ears.focus()).toBe(playing);
    await page.keyboard.press('Space');
    expect(await ears.focus()).toContain(' of 23');
    await page.close();
  });

  it('goes to a finding with the keyboard, where the picture says what is missing', async () => {
    const { ears, page } = await open();
    await ears.tabTo('Pictures 12 to 16 are missing');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => ears.focus())
      .toBe(
        'slider “Picture: MRI, from the front” = 11 of 23. Pictures 12 to 16 are missing (Preview, not for diagnosis)',
      );
    await page.close();
  });

  it('has one stop for a row of tools, arrow keys within, and a menu that Escape closes alone', async () => {
    const { ears, page } = await open();
    await ears.tabTo('“Scroll”');
    const heard: string[] = [];
    for (let tool = 0; tool < 8; tool++) heard.push(await ears.press('ArrowRight'));
    expect(heard).toEqual([
      'button “Brightness” pressed false',
      'button “Zoom” pressed false',
      'button “Move” pressed false',
      'combobox “Brightness preset” = As in the file expanded false',
      'button “Start over”',
      'button “Full screen”',
      'button “Save this picture”',
      'DisclosureTriangle “More” expanded false',
    ]);
    await page.keyboard.press('Enter');
    expect(await ears.focus()).toBe('DisclosureTriangle “More” expanded true');
    expect(await ears.press('ArrowDown')).toBe('button “Brighter”');
    expect(await ears.press('ArrowUp')).toBe('button “Mirror top and bottom”');
    expect(await ears.press('Escape')).toBe('DisclosureTriangle “More” expanded false');
    // The stop stays where the focus was.
    await page.keyboard.press('Shift+Tab');
    expect(await ears.press('Tab')).toBe('DisclosureTriangle “More” expanded false');
    expect(await ears.press('Home')).toBe('button “Scroll” pressed true');
    await page.close();
  });

  it('gives coordinators every tool without a pointer', async () => {
    const { ears, page, keys } = await open('?coordinator');
    expect(await ears.tabTo('Places beside each other')).toBe(
      'combobox “Places beside each other” = 1 × 1 expanded false (Places beside each other)',
    );
    expect(await ears.press('ArrowDown')).toContain('1 × 2');
    expect(await ears.press('ArrowDown')).toContain('2 × 2');
    const tools: string[] = [await ears.tabTo('Three planes')];
    for (let tool = 0; tool < 9; tool++) tools.push(await ears.press('ArrowRight'));
    expect(tools).toEqual([
      'button “Three planes” pressed false',
      'button “Scroll together” pressed false',
      'button “Lines where pictures cross” pressed true',
      'button “Same point everywhere” pressed false',
      'button “Length” pressed false',
      'button “Angle” pressed false',
      'button “Ellipse” pressed false',
      'button “Rectangle” pressed false',
      'button “Value at a point” pressed false',
      'DisclosureTriangle “Drawn on the pictures” expanded false',
    ]);
    await keys('Enter');
    expect(await ears.press('ArrowDown')).toContain('Overlays in the picture file');
    expect(await ears.press('Escape')).toContain('“Drawn on the pictures” expanded false');
    // Each place is a stop of its own and says what it shows.
    await ears.tabTo('Place 4', 'Shift+Tab');
    expect(await ears.press('Shift+Tab')).toContain('slider “Place 3: MRI, from the front” =');
    expect(await ears.press('Shift+Tab')).toContain('slider “Place 2: MRI, from below” =');
    // A set goes into the place that was turned to last: what a drag from the strip does.
    await ears.tabTo('CT, from below', 'Shift+Tab').catch(() => undefined);
    expect(await ears.nameless()).toEqual([]);
    await page.close();
  });

  it('cuts, thickens and comes back by keys, and tells progress in few words', async () => {
    const { ears, page, keys } = await open('?coordinator');
    await ears.tabTo('MRI, from the side');
    await keys('End', 'Enter');
    await expect.poll(() => ears.live()).toEqual([expect.stringMatching(/CT, from below\.$/)]);
    await ears.tabTo('Three planes');
    const said = await sayings(page);
    await keys('Enter');
    await expect.poll(() => ears.focus(), { timeout: 30_000 }).toContain('“Three planes” pressed true');
    expect(await ears.press('ArrowRight')).toBe('combobox “Thickness” = One layer expanded false');
    expect(await ears.press('ArrowDown')).toContain('= 5 mm');
    expect(await ears.press('ArrowRight')).toContain('combobox “What is shown of a thick layer” = Brightest');
    expect((await said()).filter((text) => text.startsWith('Reading slices')).length).toBeLessThanOrEqual(4);
    await ears.press('ArrowLeft');
    await ears.press('ArrowLeft');
    await keys('Enter');
    await expect.poll(() => page.locator('.stage').count()).toBe(1);
    expect(await ears.focus()).toContain('“Three planes” pressed false');
    await page.close();
  });

  it('measures by keys: each point and the length are said, Escape gives back one thing at a time', async () => {
    const { ears, page, keys } = await open('?coordinator');
    await ears.tabTo('Three planes');
    for (let tool = 0; tool < 4; tool++) await keys('ArrowRight');
    const said = await sayings(page);
    await keys('Enter');
    expect(await ears.focus()).toBe('button “Length” pressed true');
    expect(await ears.tabTo('Picture: MRI', 'Shift+Tab')).toBe(
      'slider “Picture: MRI, from the side, 1 of 22” = ready for a point (Preview, not for diagnosis)',
    );
    expect(await ears.press('ArrowLeft')).toMatch(/= column \d+, row \d+ /);
    await keys('ArrowUp', 'Enter');
    await expect.poll(() => page.locator('[role=status]').allInnerTexts()).toContain('Point 1 of 2 is set.');
    await keys('Shift+ArrowRight', 'Shift+ArrowRight', 'Enter');
    await expect
      .poll(said)
      .toContainEqual(expect.stringMatching(/(^|\. )1: Length \d+\.\d mm \(from Pixel Spacing\)\.$/));
    expect((await said())[0]).toContain('press Enter at each');
    // A begun measure first, then the tool; the pictures' own keys are back after that.
    await keys('Enter', 'Escape');
    expect(await ears.focus()).toContain('1 of 22” = ready for a point');
    await keys('Escape');
    expect(await ears.focus()).toBe('slider “Picture: MRI, from the side” = 1 of 22 (Preview, not for diagnosis)');
    expect(await ears.press('ArrowDown')).toContain('2 of 22');
    await ears.tabTo('Remove 1');
    await keys('Enter');
    expect(await page.locator('.results').count()).toBe(0);
    await expect.poll(() => ears.focus()).toBe('button “Length” pressed false');
    await page.close();
  });

  it('opens the table of a file as a dialog at its search, and gives the focus back', async () => {
    const { ears, page, keys } = await open('?coordinator');
    await ears.tabTo('Places beside each other');
    for (let tool = 0; tool < 9; tool++) if ((await ears.press('ArrowRight')).includes('What is in the file')) break;
    await keys('Enter');
    await expect.poll(() => ears.focus()).toBe('searchbox “Search”');
    await expect.poll(() => ears.live()).toContainEqual(expect.stringMatching(/^\d+ of \d+ lines$/));
    await page.keyboard.type('spacing');
    await expect.poll(() => ears.live()).toContainEqual(expect.stringMatching(/^[1-9] of \d+ lines$/));
    expect(await ears.press('Tab')).toBe('region “What is in the file”');
    await keys('Escape');
    await expect.poll(() => ears.focus()).toBe('button “What is in the file”');
    await page.close();
  });
});

/** Collects what the viewer's live region said from now on. */
async function sayings(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('medpass-dicom-viewer')!.shadowRoot!.querySelector('.silent[role=status]')!;
    const heard: string[] = [];
    new MutationObserver(() => {
      const text = region.textContent!.trim();
      if (text !== '' && heard.at(-1) !== text) heard.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Whether what has the focus is drawn with an outline that stands out. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused!);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}
