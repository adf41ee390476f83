/**
 * What a worker of the copy begins with. Its modules come with it, in the same text; the files that they fetch it asks the page for, which alone can
 * load what lies beside it on the disk.
 */
import { Modules, type Run } from './modules.ts';
import type { Asked, Given } from './worker-of-page.ts';

let page: MessagePort | undefined;
const waiting = new Map<number, (given: Given) => void>();

// The first message is the way to the page; modules hear of those after it.
addEventListener(
  'message',
  (event) => {
    event.stopImmediatePropagation();
    [page] = event.ports;
    if (page) page.onmessage = ({ data }: MessageEvent<Given>) => waiting.get(data.number)?.(data);
  },
  { once: true },
);

async function fetchFile(address: string): Promise<Response> {
  const number = waiting.size;
  const { text, status } = await new Promise<Given>((resolve) => {
    waiting.set(number, resolve);
    page?.postMessage({ number, address } satisfies Asked);
  });
  return new Response(text, { status });
}

Object.assign(self, {
  /** Runs a module of those that hand themselves over to `begin`. */
  duiduWorker(site: string, entry: string, begin: (duidu: object) => void) {
    const modules = new Modules({
      site,
      pathOf: (address) => (address.startsWith(site) ? address.slice(site.length) : null),
      ready: async () => {},
      fetch: fetchFile,
    });
    begin({
      define: (path: string, deps: readonly string[], run: Run) =>
        modules.all.set(path, { deps, run, module: null }),
    });
    modules.exportsOf(entry);
  },
});
