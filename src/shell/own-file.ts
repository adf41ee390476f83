/** Returns the address of a JSON file of one plan or pair from that without its ending. The root element of every page says how they end. */
export const ownFile = (path: string): string =>
  `${path}.${globalThis.document?.documentElement.dataset['json'] ?? 'json'}`;
