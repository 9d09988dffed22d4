// A thread that misbehaves as codecs and parsers do, for tests of the pool. `workerData.comlink` and `.adapter` are resolved by the test.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const { expose } = require(workerData.comlink);
const nodeEndpoint = require(workerData.adapter);
const cpu = (job) => parentPort.postMessage({ beat: 'cpu', job });
const io = (job) => parentPort.postMessage({ beat: 'io', job });
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const spin = () => {
  for (;;);
};

if (workerData.start === 'throw') throw new Error('cannot start');
if (workerData.start === 'silent') await new Promise(() => setInterval(() => {}, 1_000));

expose(
  {
    hello: async () => 'ready',
    async double(job, numbers) {
      cpu(job);
      await wait(1);
      for (const number of numbers) {
        if (number === workerData.hangsOn) spin();
        if (number === workerData.crashesOn) process.exit(1);
      }
      return numbers.map((number) => number * 2);
    },
    async slowDisc(job, milliseconds) {
      cpu(job);
      io(job);
      await wait(milliseconds);
      cpu(job);
      return 'read';
    },
    async fail(job) {
      cpu(job);
      throw new Error('a defect');
    },
    async parts(job, count) {
      cpu(job);
      for (let part = 0; part < count; part += 1) parentPort.postMessage({ beat: 'part', job, part });
      return count;
    },
    async spin(job) {
      cpu(job);
      spin();
    },
  },
  nodeEndpoint(parentPort),
);
