import type { Page } from 'playwright-core';

/**
 * Lets the engine read everything but hold its judgement until the page hears `go-on`, so that the running state stands still.
 * With a `question` it asks for the password of that file at once.
 */
export async function holdMidway(page: Page, options: { readonly question?: string } = {}): Promise<void> {
  await page.evaluate(({ question }) => {
    const check = document.querySelector('medpass-dicom-check');
    if (check === null) return;
    const load = check.loadEngine.bind(check);
    check.loadEngine = async () => {
      const engine = await load();
      return {
        open: (sources, given) => {
          // Only the path of the container is shown.
          if (question !== undefined) void given.askPassword?.({ path: question } as never, 2);
          return engine.open(sources, given);
        },
        judge: async (...given) => {
          await new Promise((resolve) => window.addEventListener('go-on', resolve, { once: true }));
          return engine.judge(...given);
        },
      };
    };
  }, options);
}
