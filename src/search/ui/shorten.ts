/** Characters of a query that a message repeats. */
const LENGTH = 30;

/** What was typed, as a message repeats it: its beginning where it is long. */
export function shorten(query: string): string {
  const characters = [...query];
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}……` : query;
}
