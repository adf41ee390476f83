/** A copy of the project with a process that runs its tests; killed and started again when it hangs. */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mutation, mutated } from './mutation.ts';

/** What the process is asked: run these tests, these files having changed (absolute paths). */
export interface Order {
  changed: string[];
  tests: string[];
}

/** Its answer, with the first test file that failed. */
export interface Answer {
  passed: boolean;
  failed: string | null;
}

/** What a copy holds; the packages are those of the project. */
const COPIED = [
  'src',
  'tests',
  'seeds',
  'content',
  'scripts',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
];
const PROCESS = fileURLToPath(new URL('lane-process.ts', import.meta.url));

export class Lane {
  readonly root = mkdtempSync(join(tmpdir(), 'duidu-mutants-'));
  private process: ChildProcess | null = null;
  /** Files written since the process last looked at them. */
  private readonly written = new Set<string>();

  constructor(project: string) {
    for (const name of COPIED) cpSync(join(project, name), join(this.root, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(this.root, 'node_modules'), 'dir');
  }

  /** Makes the change, lets `judge` look at the copy, and takes the change back. */
  async with<Verdict>(mutation: Mutation, judge: () => Promise<Verdict>): Promise<Verdict> {
    const path = join(this.root, mutation.file);
    const text = readFileSync(path, 'utf8');
    const write = (data: string) => {
      writeFileSync(path, data);
      this.written.add(path);
    };
    write(mutated(text, mutation));
    try {
      return await judge();
    } finally {
      write(text);
    }
  }

  /** Runs tests (absolute paths); null when they take longer than `limit` milliseconds. */
  async run(tests: string[], limit: number): Promise<Answer | null> {
    this.process ??= await this.start();
    const running = this.process;
    const answer = next(running, limit);
    running.send({ changed: [...this.written], tests } satisfies Order);
    this.written.clear();
    const given = await answer;
    if (given === null) await this.stop();
    return given;
  }

  /** Whether `content/` is still what the seeds give. False also when that takes longer than `limit`. */
  contentHolds(limit: number): Promise<boolean> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(this.root, 'scripts/content.ts'), '--check'],
        {
          env: { ...process.env, DUIDU_CORPUS: this.root },
          timeout: limit,
          killSignal: 'SIGKILL',
          maxBuffer: 1e8,
        },
        (error) => resolve(error === null),
      );
    });
  }

  private async start(): Promise<ChildProcess> {
    const started = fork(PROCESS, [this.root], { stdio: 'ignore', cwd: this.root });
    await next(started, 60_000);
    return started;
  }

  private stop(): Promise<void> {
    const stopped = this.process;
    this.process = null;
    if (!stopped || stopped.exitCode !== null || stopped.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      stopped.once('exit', () => resolve());
      stopped.kill('SIGKILL');
    });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The next answer of a process; null after `limit` milliseconds, or when the process ends without one. */
function next(from: ChildProcess, limit: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      from.off('message', heard);
      from.off('exit', ended);
      resolve(answer);
    };
    const heard = (answer: unknown) => end(answer as Answer);
    const ended = () => end(null);
    const timer = setTimeout(ended, limit);
    from.once('message', heard);
    from.once('exit', ended);
  });
}
