/** The basket in the browser (IndexedDB): one record, read and written in one transaction, so that two tabs lose nothing. */
import { type Basket, EMPTY_BASKET } from './model.ts';
import { rememberFilled, tellOtherTabs } from './on-other-tab.ts';

const DATABASE = 'duidu';
const STORE = 'basket';
const KEY = 'own';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads the basket, changes it, writes it, and returns what was written. Rejects when the browser keeps nothing. */
export async function changeBasket(change: (basket: Basket) => Basket): Promise<Basket> {
  const database = await open();
  try {
    return await new Promise<Basket>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      const request = store.get(KEY);
      let changed = EMPTY_BASKET;
      let isChanged = false;
      request.onsuccess = () => {
        const basket: Basket = request.result ?? EMPTY_BASKET;
        changed = change(basket);
        isChanged = changed !== basket;
        if (isChanged) store.put(changed, KEY);
      };
      transaction.oncomplete = () => {
        if (changed.items.length > 0) rememberFilled();
        if (isChanged) tellOtherTabs();
        resolve(changed);
      };
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Reads the basket. */
export const loadBasket = () => changeBasket((basket) => basket);
