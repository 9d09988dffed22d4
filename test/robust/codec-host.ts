import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { CodecAnswer, CodecJob } from './codec-thread.ts';

const core = fileURLToPath(new URL('../../packages/core/', import.meta.url));

/** Bundles the decoding thread as the build would, so that what is tested is what a bundle does with the codecs' glue. */
export async function bundleCodecThread(): Promise<{ readonly file: string; remove(): void }> {
  // Inside the package, so that the codec packages resolve from the bundle.
  const folder = mkdtempSync(join(core, 'node_modules/.codec-thread-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    root: core,
    resolve: { conditions: ['@medpass/source'] },
    build: {
      ssr: fileURLToPath(new URL('./codec-thread.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  });
  return { file: join(folder, 'codec-thread.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Outcome = { readonly values: Uint8Array } | { readonly reason: string };

/** One decoding thread under a deadline kept outside of it, as the pool keeps it. */
export class CodecHost {
  private worker: Worker | undefined;
  /** Syntaxes whose codec the thread has loaded: starting and compiling are not decoding, and are not timed as such. */
  private readonly warm = new Set<string>();
  private next = 0;
  hangs = 0;
  crashes = 0;

  constructor(
    private readonly file: string,
    private readonly deadline: number,
  ) {}

  decode(job: Omit<CodecJob, 'id'>): Promise<Outcome> {
    const worker = (this.worker ??= new Worker(this.file));
    const id = (this.next += 1);
    const deadline = this.warm.has(job.transferSyntaxUID) ? this.deadline : 30_000;
    return new Promise((resolve) => {
      const finish = (outcome: Outcome, keep: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError);
        this.warm.add(job.transferSyntaxUID);
        if (!keep) {
          this.worker = undefined;
          this.warm.clear();
          void worker.terminate();
        }
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        this.hangs += 1;
        finish({ reason: 'deadline' }, false);
      }, deadline);
      const onMessage = (answer: CodecAnswer): void => {
        if (answer.id === id) finish(answer, true);
      };
      const onError = (): void => {
        this.crashes += 1;
        finish({ reason: 'worker-lost' }, false);
      };
      worker.on('message', onMessage).on('error', onError);
      worker.postMessage({ ...job, id });
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }
}
