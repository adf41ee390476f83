/** Texts that the reader asked this browser to keep (IndexedDB). */
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

/** Keeps files until they are forgotten. Rejects where the browser does not allow it. */
export async function keepFiles(files: readonly DeskFile[]): Promise<void> {
  const database = await open();
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  await Promise.all(files.map((file) => settled(store.put(file))));
  database.close();
}

/** The files that are kept; none where nothing was. */
export async function keptFiles(): Promise<DeskFile[]> {
  const databases = await indexedDB.databases?.();
  if (databases && !databases.some(({ name }) => name === DATABASE)) return [];
  const database = await open();
  const files = await settled<DeskFile[]>(database.transaction(STORE).objectStore(STORE).getAll());
  database.close();
  return files;
}

/** Forgets every file. */
export async function forgetFiles(): Promise<void> {
  await settled(indexedDB.deleteDatabase(DATABASE));
}
