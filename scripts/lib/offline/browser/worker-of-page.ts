/**
 * Workers of the copy. Browsers start none from a file on a disk, but from a text that the page has: that of the modules, which a script of the copy
 * hands over.
 */

/** A file that a worker asks the page for. */
export interface Asked {
  number: number;
  address: string;
}
/** What the page gives it. */
export interface Given {
  number: number;
  text: string;
  status: number;
}

/** What a worker of a page needs from it. */
export interface WorkerPage {
  /** The folder of the site: an address that ends in a slash. */
  site: string;
  pathOf: (address: string) => string | null;
  /** The function to which the modules of a worker hand themselves over. Rejects where the copy has no such worker. */
  modulesOf: (path: string) => Promise<(duidu: object) => void>;
  fetch: (address: string) => Promise<Response>;
}

/** What a worker begins with, as a script: written here when the copy is made (`worker.ts`). */
declare const WORKER_BEGINS: string;

/** Returns what takes the place of `Worker`. */
export function workerOf(page: WorkerPage) {
  return class extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    onerror: ((event: ErrorEvent) => void) | null = null;
    readonly #worker: Promise<Worker>;
    #isOver = false;

    constructor(address: URL) {
      super();
      this.#worker = begin(address.href, page);
      this.#worker.then(
        (worker) => {
          worker.onmessage = ({ data }) => this.#tell(new MessageEvent('message', { data }));
          worker.onerror = ({ message }) => this.#tell(new ErrorEvent('error', { message }));
        },
        ({ message }: Error) => this.#tell(new ErrorEvent('error', { message })),
      );
    }

    postMessage(data: unknown): void {
      this.#worker.then((worker) => worker.postMessage(data)).catch(() => {});
    }

    terminate(): void {
      this.#isOver = true;
      this.#worker.then((worker) => worker.terminate()).catch(() => {});
    }

    #tell(event: MessageEvent | ErrorEvent): void {
      if (this.#isOver) return;
      this.dispatchEvent(event);
      if (event instanceof MessageEvent) this.onmessage?.(event);
      else this.onerror?.(event);
    }
  };
}

async function begin(address: string, page: WorkerPage): Promise<Worker> {
  const path = page.pathOf(address) ?? address;
  const modules = await page.modulesOf(path);
  const [site, entry] = [page.site, path].map((each) => JSON.stringify(each));
  const text = `${WORKER_BEGINS};duiduWorker(${site},${entry},${modules})`;
  const blob = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(blob);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = async ({ data: { number, address: file } }: MessageEvent<Asked>) => {
    const response = await page.fetch(file);
    port1.postMessage({ number, text: await response.text(), status: response.status } satisfies Given);
  };
  worker.postMessage(null, [port2]);
  return worker;
}
