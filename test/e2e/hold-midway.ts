import type { Page } from 'playwright-core';

/** Lets the engine read everything but hold its judgement until the page hears `go-on`, so that the running state stands still. */
export async function holdMidway(page: Page): Promise<void> {
  await page.evaluate(() => {
    const check = document.querySelector('medpass-dicom-check');
    if (check === null) return;
    const load = check.loadEngine.bind(check);
    check.loadEngine = async () => {
      const engine = await load();
      return {
        open: engine.open,
        judge: async (...given) => {
          await new Promise((resolve) => window.addEventListener('go-on', resolve, { once: true }));
          return engine.judge(...given);
        },
      };
    };
  });
}
