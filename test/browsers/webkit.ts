import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver.ts';

const places = ['/usr/bin/WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver'];
const driverPath = places.find(existsSync);
const browserPath = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib']
  .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);
const displayPath = '/usr/bin/xvfb-run';

export const hasWebKit: boolean = driverPath !== undefined && browserPath !== undefined && existsSync(displayPath);

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK's own small browser, by WebDriver (W3C) over plain HTTP, on a screen that nobody sees. */
export async function openWebKit(): Promise<Driver> {
  const port = await freePort();
  const child = spawn(displayPath, ['-a', '-s', '-screen 0 1400x1000x24', driverPath!, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    // In a container there is no namespace to build the sandbox of.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const end = (): void => {
    try {
      process.kill(-child.pid!);
    } catch {
      // It has ended by itself.
    }
  };
  try {
    await isUp(ask);
    const { sessionId, capabilities } = (await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/timeouts`, { script: 240_000, pageLoad: 60_000 });
    const run = async <T>(work: (() => T | Promise<T>) | string): Promise<T> => {
      const script = `const done = arguments[arguments.length - 1];
        (async () => (${String(work)})())().then((ok) => done({ ok }), (error) => done({ error: String(error) }));`;
      const answer = (await ask('POST', `${session}/execute/async`, { script, args: [] })) as {
        ok?: T;
        error?: string;
      };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.ok as T;
    };
    // The window's own bars take what they take: the page is to have the size that it has in the other browsers.
    const [width, height] = [1280, 860];
    let outer = [width, height];
    for (let tries = 0; tries < 20; tries++) {
      await ask('POST', `${session}/window/rect`, { width: outer[0], height: outer[1] });
      await pause(150);
      const inner = await run<[number, number]>(() => [innerWidth, innerHeight]);
      if (inner[0] === width && inner[1] === height) break;
      outer = [outer[0]! + width - inner[0], outer[1]! + height - inner[1]];
    }
    return {
      name: 'webkit',
      version: `WebKitGTK ${capabilities.browserVersion}`,
      async open(url) {
        await ask('POST', `${session}/url`, { url });
        await run(hearFaults);
      },
      run,
      async give(find, paths) {
        const element = (await ask('POST', `${session}/execute/sync`, {
          script: `return (${String(find)})();`,
          args: [],
        })) as Record<string, string>;
        await ask('POST', `${session}/element/${element[elementKey] ?? ''}/value`, { text: paths.join('\n') });
      },
      async screenshot(path) {
        await writeFile(path, Buffer.from((await ask('GET', `${session}/screenshot`)) as string, 'base64'));
      },
      faults: () => run<string[]>('() => window.heardFaults'),
      async close() {
        await ask('DELETE', session).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** This protocol tells nothing of a page's console: the page itself must listen. */
function hearFaults(): void {
  const heard: string[] = [];
  Object.assign(window, { heardFaults: heard });
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => heard.push(violatedDirective));
  const { error } = console;
  console.error = (...said: unknown[]) => {
    heard.push(said.map(String).join(' '));
    error.apply(console, said);
  };
}

async function isUp(ask: (method: string, path: string) => Promise<unknown>): Promise<void> {
  for (let waited = 0; waited < 100; waited++) {
    if (
      await ask('GET', '/status').then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not start');
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
