/** Widths of columns by what they hold, in characters of Latin text. */
export const WIDTH = { number: 8, word: 12, name: 24, address: 36, words: 40, text: 60 } as const;
