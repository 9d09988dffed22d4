#!/usr/bin/env node
// Watches an Orthanc: each study that has stopped growing is checked by the same command line that anyone can run, and its report
// is written down. No server of ours: Orthanc's own list of changes is asked every few seconds.
//
//   node watch-orthanc.mjs http://127.0.0.1:8042 ./reports [--case general] [--once]
//
// A password of Orthanc's goes into ORTHANC_AUTHORIZATION ('Basic …'). The place in the list of changes is kept in
// ./reports/.changes, so that a stop of either side loses nothing. Copies of files are deleted once they are checked.
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const commandLine = join(
  dirname(createRequire(import.meta.url).resolve('@medpass/dicom-check/package.json')),
  'dist',
  'cli.js',
);

/** Runs until `signal` fires, or with `once` until there are no more changes. `onReport` hears of each study checked. */
export async function watchOrthanc({
  archive,
  reports,
  casePack = 'general',
  authorization,
  once = false,
  pollMilliseconds = 5_000,
  onReport = () => {},
  onProblem = () => {},
  signal = new AbortController().signal,
}) {
  const headers = authorization === undefined ? {} : { authorization };
  const ask = async (path) => {
    const answer = await fetch(new URL(path, archive), { headers, signal });
    if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
    return answer;
  };
  await mkdir(reports, { recursive: true });
  let since = await readPlace(reports);
  for (;;) {
    try {
      const {
        Changes: changes,
        Last: last,
        Done: done,
      } = await (await ask(`/changes?since=${since}&limit=100`)).json();
      for (const change of changes) {
        if (change.ChangeType === 'StableStudy') onReport(await checkStudy(change.ID));
        since = change.Seq;
        await writePlace(reports, since);
      }
      if (changes.length === 0 && last > since) since = last;
      if (done && once) return;
      if (done) await pause(pollMilliseconds, undefined, { signal });
    } catch (error) {
      if (signal.aborted) return;
      // The place was not moved: the same study comes again when Orthanc is back.
      onProblem(error);
      if (once) throw error;
      await pause(pollMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }

  async function checkStudy(id) {
    const found = await fetch(new URL(`/studies/${id}`, archive), { headers, signal });
    // Deleted between its change and now.
    if (found.status === 404) return { id, gone: true };
    const { StudyInstanceUID: uid } = (await found.json()).MainDicomTags;
    const instances = await (await ask(`/studies/${id}/instances`)).json();
    const folder = await mkdtemp(join(tmpdir(), 'medpass-study-'));
    try {
      for (const { ID: instance } of instances) {
        const { body } = await ask(`/instances/${instance}/file`);
        await pipeline(Readable.fromWeb(body), createWriteStream(join(folder, `${instance}.dcm`)));
      }
      const report = await checked(folder, casePack);
      const file = join(reports, `${/^[0-9.]{1,64}$/.test(uid) ? uid : id}.json`);
      await whole(file, report);
      return { id, studyInstanceUID: uid, file, verdict: JSON.parse(report).verdict };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** The report as text. Exit codes 0 to 2 say how it came out; any other is a failure of the check itself. */
function checked(folder, casePack) {
  return new Promise((resolve, reject) =>
    execFile(
      process.execPath,
      [commandLine, folder, '--case', casePack, '--format', 'json'],
      { maxBuffer: 2 ** 28 },
      (error, out) => (error === null || [1, 2].includes(error.code) ? resolve(out) : reject(error)),
    ),
  );
}

/** Under another name first: a reader never sees half a file. */
async function whole(file, text) {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

async function readPlace(reports) {
  const text = await readFile(join(reports, '.changes'), 'utf8').catch(() => '0');
  return Number(text) || 0;
}

const writePlace = (reports, since) => whole(join(reports, '.changes'), `${since}\n`);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [archive, reports, ...options] = process.argv.slice(2);
  const at = options.indexOf('--case');
  if (archive === undefined || reports === undefined) {
    console.error('node watch-orthanc.mjs <address of Orthanc> <folder for reports> [--case <pack>] [--once]');
    process.exit(64);
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort());
  await watchOrthanc({
    archive,
    reports,
    ...(at >= 0 && { casePack: options[at + 1] }),
    once: options.includes('--once'),
    authorization: process.env.ORTHANC_AUTHORIZATION,
    onReport: ({ studyInstanceUID, verdict, gone }) => gone || console.log(`${studyInstanceUID}\t${verdict}`),
    onProblem: (error) => console.error(error.message),
    signal: stop.signal,
  });
}
