/** A browser as the flows drive it. */
export interface Driver {
  name: string;
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page; gives what it returns. */
  run(code: string): Promise<unknown>;
  close(): Promise<void>;
}
