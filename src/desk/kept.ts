/** Texts that the reader asked this browser to keep (IndexedDB). */
import { noteForgotten, noteKept } from './kept-note.ts';
import type { DeskFile } from './messages.ts';

const DATABASE = 'duidu-desk';
const STORE = 'files';

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}

/** Does something in one transaction. Rejects unless all of it is written. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const isWritten = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
    });
    const [value] = await Promise.all([act(transaction.objectStore(STORE)), isWritten]);
    return value;
  } finally {
    database.close();
  }
}

/** Keeps files until they are forgotten. Rejects where the browser does not allow it. */
export async function keepFiles(files: readonly DeskFile[]): Promise<void> {
  // The note comes first: what is kept without it would never be offered for deletion.
  noteKept();
  await inStore('readwrite', (store) => Promise.all(files.map((file) => settled(store.put(file)))));
}

/** The files that are kept; none where nothing was. */
export async function keptFiles(): Promise<DeskFile[]> {
  const databases = await indexedDB.databases?.();
  if (databases && !databases.some(({ name }) => name === DATABASE)) return [];
  return inStore('readonly', (store) => settled<DeskFile[]>(store.getAll()));
}

/** Forgets a file, if it was kept. Rejects when the browser does not delete it. */
export async function forgetFile(id: string): Promise<void> {
  const left = await inStore('readwrite', async (store) => {
    await settled(store.delete(id));
    return settled(store.count());
  });
  if (left === 0) await forgetFiles();
}

/** Forgets every file. Rejects when the browser does not delete them; that there are some stays noted. */
export async function forgetFiles(): Promise<void> {
  await settled(indexedDB.deleteDatabase(DATABASE));
  noteForgotten();
}
