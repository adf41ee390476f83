/** A command, watched: when each of its steps ended, and how much memory its processes had at once. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;
/** Lines of the output that are kept for a message. */
const KEPT = 5;

/** One step: its seconds, and the most memory in bytes of all processes together; null where /proc is missing. */
export interface StepFigures {
  name: string;
  seconds: number;
  memory: number | null;
}

/** How a command went. `failure` says why it did not end well, with the last lines of its output. */
export interface Watched {
  steps: StepFigures[];
  failure: string | null;
}

/** What is run, where, and for how long at most. */
export interface Command {
  command: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
  minutes: number;
}

/**
 * Runs a command that prints `✓ name 1.2 s` on its standard error after each part of its work. `ends` names the steps
 * in order, each with the line that ends it. A step that was begun but not ended is in the result too.
 */
export async function watch(
  { command, args, cwd, env, minutes }: Command,
  ends: readonly (readonly [name: string, end: RegExp])[],
): Promise<Watched> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own can be ended as a whole.
    detached: true,
  });
  const steps: StepFigures[] = [];
  let last: string[] = [];
  let begun = performance.now();
  let memory: number | null = null;
  let stopped = false;
  const finish = () => {
    const name = ends[steps.length]?.[0];
    if (name === undefined) return;
    steps.push({ name, seconds: (performance.now() - begun) / 1000, memory });
    begun = performance.now();
    memory = null;
  };
  const take = (data: Buffer) => {
    const lines = data.toString('utf8').split('\n').filter(Boolean);
    last = [...last, ...lines].slice(-KEPT);
    for (const line of lines) if (line.startsWith('✓') && ends[steps.length]?.[1].test(line)) finish();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const kill = () => {
    stopped = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const look = setInterval(() => {
    memory = Math.max(memory ?? 0, memoryOf(child.pid ?? 0)) || null;
  }, INTERVAL);
  const limit = setTimeout(kill, minutes * 60_000);
  process.once('exit', kill);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('exit', kill);
  clearInterval(look);
  clearTimeout(limit);
  if (code === 0) return { steps, failure: null };
  finish();
  return {
    steps,
    failure: stopped
      ? `stopped after ${minutes} minutes`
      : `ended with code ${code}: ${last.join(' / ').slice(-400)}`,
  };
}

/** Resident memory of a process and all below it, in bytes; pages that they share count in each. */
function memoryOf(pid: number): number {
  try {
    const own = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + memoryOf(child), Number(own ?? 0) * 1024);
  } catch {
    // The process has ended, or the system has no /proc.
    return 0;
  }
}
