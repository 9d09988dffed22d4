import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Report } from '../../packages/checker/src/report/report.ts';
import type { UploadItem } from '../../packages/checker/src/upload/upload-adapter.ts';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import { demoPatient } from '../build/demo-patient.ts';
import { uidsOf } from '../build/uids-of.ts';
import type { ArchivedInstance } from '../build/archive-server.ts';

export const example = fileURLToPath(new URL('../../examples/coordinator/', import.meta.url));
const commandLine = fileURLToPath(new URL('../../packages/checker/dist/cli.js', import.meta.url));
export const built = existsSync(commandLine);

interface ServeModule {
  coordinatorServer(options: { site: string; archive: string; authorization?: string }): Server;
}

export interface CoordinatorSite {
  readonly folder: string;
  /** Serves the page in front of an archive; returns its address. */
  serve(archive: string): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the coordinator's page once; it can be served before several archives. */
export async function coordinatorSite(): Promise<CoordinatorSite> {
  const folder = await mkdtemp(join(tmpdir(), 'medpass-coordinator-'));
  await build({
    root: example,
    configFile: join(example, 'vite.config.mjs'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const { coordinatorServer } = (await import(join(example, 'serve.mjs'))) as ServeModule;
  const servers: Server[] = [];
  return {
    folder,
    async serve(archive) {
      const server = coordinatorServer({ site: folder, archive });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    },
    async remove() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The sample patient's readable scan files, as an archive would hold them. */
export function sampleInstances(): readonly (ArchivedInstance & { readonly path: string })[] {
  return demoPatient().flatMap(({ path, bytes }) => {
    const uids = uidsOf(bytes);
    // One of its files is cut off on purpose: no archive takes half a file.
    return uids === undefined || path.endsWith('IM0031') ? [] : [{ ...uids, path, bytes }];
  });
}

export function uploadItems(
  instances: readonly (ArchivedInstance & { readonly path: string })[],
): readonly UploadItem[] {
  return instances.map(({ path, bytes, sopInstanceUID, studyInstanceUID }) => ({
    path,
    bytes: new MemorySource(bytes),
    sopInstanceUID,
    studyInstanceUID,
  }));
}

export async function writeFolder(
  files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'medpass-received-'));
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return folder;
}

/** What the command line says of a folder. */
export function localReport(folder: string): Promise<Report> {
  return new Promise((resolve, reject) =>
    execFile(process.execPath, [commandLine, folder, '--format', 'json'], { maxBuffer: 2 ** 28 }, (error, out) => {
      if (error !== null && ![1, 2].includes(Number(error.code))) reject(error);
      else resolve(JSON.parse(out) as Report);
    }),
  );
}

/** Everything but the clock. */
export function timeless(report: Report): Report {
  return { ...report, createdAt: '', timings: { indexMs: 0, evidenceMs: 0, rulesMs: 0 } };
}

/** The report of a case of the page, once it is there. */
export async function pageReport(page: Page, id: number): Promise<Report> {
  await page.waitForFunction(
    (number) => {
      const stage = document.querySelector('coordinator-app')?.store.cases.get(number)?.stage;
      return stage === 'done' || stage === 'failed';
    },
    id,
    { timeout: 120_000 },
  );
  const report = await page.evaluate(
    (number) => document.querySelector('coordinator-app')?.store.cases.get(number)?.report,
    id,
  );
  if (report === undefined) throw new Error('The check failed');
  return report;
}

/** Searches the archive through the page and opens the study whose line holds this text. */
export async function openStudy(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'From the archive' }).first().click();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.locator('.found li', { hasText: text }).getByRole('button').click();
}
