/** The port that a command serves on. */
import { parseArgs } from 'node:util';
import { CommandError } from './command.ts';
import { say } from './spoken.ts';

const USUAL = 4321;

/** The port that `--port` or else PORT names, 4321 where neither does. Throws CommandError when it is no port. */
export function portAsked(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port || process.env['PORT'] || String(USUAL);
  const port = Number(asked);
  if (!/^[0-9]+$/.test(asked) || port > 65_535)
    throw new CommandError(
      say({
        en: `The port is ${asked}; expected a whole number from 0 to 65535, as in --port 8080.`,
        zh: `端口 ${asked} 不对，应是 0 到 65535 的整数，例如 --port 8080。`,
      }),
    );
  return port;
}
