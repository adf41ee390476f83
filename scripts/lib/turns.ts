/** Pages and changes of what they are made of, in turn: pages together, each change alone and in order. */
export class Turns {
  #open = new Set<Promise<void>>();
  #changes: Promise<void> = Promise.resolve();

  /** Waits for the changes asked for so far. Returns what to call when the page is done. */
  async page(): Promise<() => void> {
    for (let waited: Promise<void> | null = null; waited !== this.#changes; ) {
      waited = this.#changes;
      await waited;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#open.add(promise);
    return () => {
      this.#open.delete(promise);
      resolve();
    };
  }

  /** Runs a change after those before it and after the pages begun by then; pages asked for meanwhile wait for it. */
  change(run: () => Promise<void>): Promise<void> {
    this.#changes = this.#changes.then(async () => {
      await Promise.all(this.#open);
      await run();
    });
    return this.#changes;
  }
}
