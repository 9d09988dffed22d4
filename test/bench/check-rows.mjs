// A whole check in Chromium: for how long the page's thread is away while evidence is gathered and rules are asked.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { servePage } from './browser-rows.mjs';
import { makeData } from './make-data.mjs';
import { median } from './measure.mjs';

async function once(browser, address, folder) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}check.html`);
    await page.waitForTimeout(500);
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'])
      await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    await page.waitForFunction(() => window.checked !== undefined, undefined, { timeout: 180_000 });
    return await page.evaluate(() => window.checked);
  } finally {
    await page.close();
  }
}

export async function checkRows({ executablePath, folder, counts, rounds }) {
  const page = await servePage({ page: 'check.html' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const rows = [];
  for (const count of counts) {
    const files = makeData(join(folder, `headers-${count}`), count, 16);
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await once(browser, page.address, files));
    const of = (pick) => median(runs.map(pick));
    rows.push({
      count,
      evidence: of((run) => run.evidenceMs),
      rules: of((run) => run.rulesMs),
      reading: of((run) => run.away.reading),
      judging: of((run) => run.away.judging),
      showing: of((run) => run.away.showing),
    });
  }
  await browser.close();
  page.close();
  return rows;
}
