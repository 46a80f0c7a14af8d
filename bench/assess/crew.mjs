// Two processes that share out the seeds of a class between them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WORKERS = 2;
const worker = fileURLToPath(new URL('./detect-worker.mjs', import.meta.url));

/** @returns What scores all seeds of a class, in order, and what sends the processes home. */
export async function hireCrew() {
  const crew = Array.from({ length: WORKERS }, () => fork(worker));
  await Promise.all(crew.map((one) => once(one, 'message')));
  return {
    async score(name, count, source) {
      const shares = await Promise.all(
        crew.map(async (one, first) => {
          one.send({ name, first, step: WORKERS, count, source });
          const [{ scores }] = await once(one, 'message');
          return scores;
        }),
      );
      return shares.flat().sort((a, b) => a.seed - b.seed);
    },
    dismiss() {
      for (const one of crew) one.disconnect();
    },
  };
}
