/** The port that a command serves on. */
import { parseArgs } from 'node:util';
import { CommandError } from './command.ts';

const USUAL = 4321;

/** The port that `--port` or else PORT names, 4321 where neither does. Throws CommandError when it is no port. */
export function portAsked(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port || process.env['PORT'] || String(USUAL);
  const port = Number(asked);
  if (!/^[0-9]+$/.test(asked) || port > 65_535)
    throw new CommandError(
      `The port is ${asked}; expected a whole number from 0 to 65535, as in --port 8080.`,
    );
  return port;
}
