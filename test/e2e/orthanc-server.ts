import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = '/usr/sbin/Orthanc';
const plugin = '/usr/share/orthanc/plugins/libOrthancDicomWeb.so';

export const hasOrthanc = existsSync(program) && existsSync(plugin);

export interface Orthanc {
  readonly url: string;
  /** Starts it, or starts it again over what it holds. */
  start(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** An archive of Debian's packages, on this machine alone, with a store of its own. */
export async function orthanc(): Promise<Orthanc> {
  const folder = await mkdtemp(join(tmpdir(), 'medpass-orthanc-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const store = join(folder, 'store');
  await mkdir(store);
  const configuration = join(folder, 'orthanc.json');
  await writeFile(
    configuration,
    JSON.stringify({
      Name: 'medpass-test',
      StorageDirectory: store,
      IndexDirectory: store,
      HttpPort: port,
      RemoteAccessAllowed: false,
      AuthenticationEnabled: false,
      DicomServerEnabled: false,
      StableAge: 1,
      Plugins: [plugin],
      DicomWeb: { Enable: true, Root: '/dicom-web/' },
    }),
  );
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    kill,
    async start() {
      child = spawn(program, [configuration], { stdio: 'ignore' });
      for (let waited = 0; waited < 600; waited++) {
        const up = await fetch(`${url}/dicom-web/studies?limit=1`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (up) return;
        await pause(100);
      }
      throw new Error('Orthanc did not start');
    },
    async remove() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
