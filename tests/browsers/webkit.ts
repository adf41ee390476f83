/** WebKitGTK by WebDriver: Debian's webkit2gtk-driver and the MiniBrowser of libwebkit2gtk, under an X server. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

const PORT = 9334;
const TRIES = 30;
const PAUSE = 500;
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Starts a MiniBrowser. */
export async function webkit(program = process.env['WEBKIT_PATH'] ?? MINI_BROWSER): Promise<Driver> {
  const driver = spawn('WebKitWebDriver', [`--port=${PORT}`], { stdio: 'ignore' });
  const ask = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; tries < TRIES && !(await ask('GET', '/status').catch(() => null)); tries += 1)
    await wait(PAUSE);
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion} (${capabilities.browserName})`,
    open: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    run: (code) => ask('POST', `${session}/execute/sync`, { script: code, args: [] }),
    close: async () => {
      await ask('DELETE', session);
      driver.kill();
    },
  };
}
