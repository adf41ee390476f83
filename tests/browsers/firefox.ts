/** Firefox by WebDriver BiDi, which it speaks by itself: no driver is installed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

const PORT = 9333;
/** Tries to reach the browser, and the time between two, in milliseconds. */
const TRIES = 60;
const PAUSE = 500;

interface Answer {
  id?: number;
  type: string;
  message?: string;
  result?: unknown;
}

/** Starts a Firefox of its own profile. */
export async function firefox(program = process.env['FIREFOX_PATH'] ?? 'firefox-esr'): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'duidu-firefox-'));
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(PORT)],
    { stdio: 'ignore' },
  );
  const socket = await connected();
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
  });
  let last = 0;
  const ask = <Result>(method: string, params: object = {}): Promise<Result> => {
    last += 1;
    const id = last;
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.set(id, (answer) =>
      answer.type === 'error' ? reject(new Error(answer.message)) : resolve(answer.result as Result),
    );
    socket.send(JSON.stringify({ id, method, params }));
    return promise;
  };
  const { capabilities } = await ask<{ capabilities: { browserName: string; browserVersion: string } }>(
    'session.new',
    { capabilities: {} },
  );
  const { contexts } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]?.context ?? '';
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) => {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (code) => {
      const { result } = await ask<{ result?: { value?: string } }>('script.evaluate', {
        expression: `JSON.stringify((() => { ${code} })())`,
        target: { context },
        awaitPromise: false,
      });
      return JSON.parse(result?.value ?? 'null');
    },
    close: async () => {
      socket.close();
      browser.kill();
      await wait(PAUSE);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connected(): Promise<WebSocket> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await wait(PAUSE);
    const socket = new WebSocket(`ws://127.0.0.1:${PORT}/session`);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true));
      socket.addEventListener('error', () => resolve(false));
    });
    if (isOpen) return socket;
  }
  throw new Error('Firefox did not answer');
}
