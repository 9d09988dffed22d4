// A whole check in Chromium: for how long the page's thread is away while evidence is gathered and rules are asked.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { servePage } from './browser-rows.mjs';
import { longestTask } from './longest-task.mjs';
import { makeData, makeOtherData } from './make-data.mjs';
import { median } from './measure.mjs';

async function once(browser, address, folder, slower) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}check.html`);
    await page.waitForTimeout(500);
    const session = await page.context().newCDPSession(page);
    if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await browser.startTracing(page, { categories: ['toplevel'] });
    await page.waitForTimeout(1_000);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'])
      await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    await page.waitForFunction(() => window.checked !== undefined, undefined, { timeout: 900_000, polling: 500 });
    const checked = await page.evaluate(() => window.checked);
    return { ...checked, task: longestTask(await browser.stopTracing()) };
  } finally {
    await page.close();
  }
}

export async function checkRows({ executablePath, folder, counts, rounds }) {
  const page = await servePage({ page: 'check.html' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const rows = [];
  const sets = [
    ...counts.map((count) => ({
      name: `${count} scan files`,
      files: makeData(join(folder, `headers-${count}`), count, 16),
      slower: 1,
    })),
    ...counts.flatMap((count) =>
      [1, 4].map((slower) => ({
        name: `${count} others${slower > 1 ? `, ${slower} × slower` : ''}`,
        files: makeOtherData(join(folder, `others-${count}`), count),
        slower,
      })),
    ),
  ];
  for (const { name, files, slower } of sets) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await once(browser, page.address, files, slower));
    const of = (pick) => median(runs.map(pick));
    rows.push({
      name,
      evidence: of((run) => run.evidenceMs),
      rules: of((run) => run.rulesMs),
      reading: of((run) => run.away.reading),
      judging: of((run) => run.away.judging),
      showing: of((run) => run.away.showing),
      cpu: of((run) => run.task.cpu),
    });
  }
  await browser.close();
  page.close();
  return rows;
}
