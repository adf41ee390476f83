/** Colours of plans: src/shell/tokens.css has a `.plan-<number>` for each. */
const COLOURS = 6;

/** The number, from 1, of the colour of a plan by its place among the plans, from 0; when all are used the first comes again. */
export const planColour = (place: number): number => (place % COLOURS) + 1;
