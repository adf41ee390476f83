/** `data/index.json`, as programs of the site read it: it names the files, which are packed where there are many plans. */

/** What is read of it. */
export interface DataIndex {
  files: readonly { name: string; json: string }[];
  plans: readonly { json: string }[];
  /** Ids that plans had before: id → the id of the plan now. Data before this field have none. */
  former?: Readonly<Record<string, string>>;
}

/** Returns the name of the JSON file of a kind of rows. */
export const dataFile = (files: DataIndex['files'], name: string): string =>
  files.find((file) => file.name === name)?.json ?? `${name}.json`;
