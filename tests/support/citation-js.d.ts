/** The part of @citation-js that tests use; it brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      chain(
        text: string,
        options: { generateGraph: boolean },
      ): (Record<'type' | 'number' | 'section' | 'note', string | undefined> & {
        author?: { literal?: string; family?: string }[];
        issued?: { 'date-parts': [number[]] };
      })[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
