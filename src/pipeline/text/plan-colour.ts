/** Colours of plans: a hue and, for more plans than hues, another form of the mark beside the name. src/shell/plan-colours.css has both. */
export const HUES = 6;
export const FORMS = 6;

/** Returns the number, from 1, of the colour of a plan by its place among the plans, from 0; when all are used the first comes again. */
export const planColour = (place: number): number => (place % (HUES * FORMS)) + 1;

/** Returns the hue of a colour, from 1, and the form of its mark, from 0. */
export function hueAndForm(colour: number): { hue: number; form: number } {
  return { hue: ((colour - 1) % HUES) + 1, form: Math.floor((colour - 1) / HUES) % FORMS };
}

/** Returns a colour for a plan beside another: its own, or one with the next hue where both would have the same. */
export function colourBeside(colour: number, other: number): number {
  const { hue, form } = hueAndForm(colour);
  return hue === hueAndForm(other).hue ? form * HUES + (hue % HUES) + 1 : colour;
}
