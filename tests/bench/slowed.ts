/** Slows a program with all its threads by letting it run only a part of the time (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one run and the rest after it. */
const ROUND = 40;
/** Milliseconds after which new processes of the program are looked for. */
const LOOK = 400;

/** Lets a process and all below it run one of `rate` parts of the time, until the returned function is called. */
export function slowProcess(root: number, rate: number): () => void {
  let pids = below(root);
  let looked = Date.now();
  let isRunning = true;
  let timer: NodeJS.Timeout;
  const turn = () => {
    if (isRunning && Date.now() - looked > LOOK) {
      pids = below(root);
      looked = Date.now();
    }
    isRunning = !isRunning;
    signal(pids, isRunning ? 'SIGCONT' : 'SIGSTOP');
    timer = setTimeout(turn, isRunning ? ROUND / rate : ROUND - ROUND / rate);
  };
  turn();
  return () => {
    clearTimeout(timer);
    signal(below(root), 'SIGCONT');
  };
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, name);
    } catch {
      // It has ended.
    }
}

/** The process and all that it or these started. */
function below(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^[0-9]+$/u.test(name))
    .flatMap((name): [number, number][] => {
      try {
        // The name of a program may have blanks and brackets.
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
        return [[Number(name), Number(fields?.[1])]];
      } catch {
        return [];
      }
    });
  const found = [root];
  for (const parent of found)
    found.push(...parents.filter(([, above]) => above === parent).map(([pid]) => pid));
  return found;
}
