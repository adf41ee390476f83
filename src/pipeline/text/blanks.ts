/** Signs for blanks where they are to be seen: · a space, □ a full-width one, → a tab, ⍽ any other. */
const SIGNS: Readonly<Record<string, string>> = { ' ': '·', '\u3000': '□', '\t': '→' };

/** A text in runs; a run of blanks has a sign for each of them, other runs have none. */
export function blankRuns(text: string): { text: string; signs: string | null }[] {
  return (text.match(/\s+|\S+/gu) ?? []).map((run) => ({
    text: run,
    signs: /\s/u.test(run) ? [...run].map((blank) => SIGNS[blank] ?? '⍽').join('') : null,
  }));
}
