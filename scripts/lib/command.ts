import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { COMPILED, CORPUS, ENGINE } from './root.ts';
import { say } from './spoken.ts';

/** How a program is run. */
interface RunOptions {
  /** Its output is kept for a message and not shown. */
  quiet?: boolean;
  env?: Record<string, string>;
}

/** A program that failed: its own output says why, so where it was called from need not be told. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Runs a program of node_modules/.bin to its end; its output goes to ours unless `quiet`. Throws a CommandError, of a quiet one with its output, when it fails. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const path = [join(ENGINE, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
    const child = spawn(command, args, {
      cwd: ENGINE,
      env: { ...process.env, DUIDU_CORPUS: CORPUS, NODE_COMPILE_CACHE: COMPILED, ...options.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (stream: NodeJS.WriteStream) => (data: Buffer) => {
      output += data.toString('utf8');
      if (!options.quiet) stream.write(data);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new CommandError(
            `${say({
              en: `${command} ${args.join(' ')} ended with code ${code}`,
              zh: `${command} ${args.join(' ')} 失败（代码 ${code}）`,
            })}${options.quiet ? `\n${output}` : ''}`,
          ),
        );
    });
  });
}
