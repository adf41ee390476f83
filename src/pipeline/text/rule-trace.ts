/** Which rules change the words of a name while it is made. */

/** A rule that made other words of some. */
interface Step {
  id: string;
  from: string;
  to: string;
}

/** The steps of the names that are being made now; null where nobody asks. */
let steps: Step[] | null = null;

/** Notes that a rule made other words of some; returns them. */
export function traced(id: string, from: string, to: string): string {
  if (from !== to) steps?.push({ id, from, to });
  return to;
}

/** What `make` gives, and a function from a name in it to the ids of the rules that its words went through, in their order. */
export function withTrace<Made>(make: () => Made): { made: Made; rulesOf: (name: string) => string[] } {
  const outer = steps;
  const own: Step[] = [];
  steps = own;
  try {
    return { made: make(), rulesOf: (name) => rulesBehind(own, name) };
  } finally {
    steps = outer;
  }
}

/** From the last step back: a step counts where what it made is in the words that a later one took. */
function rulesBehind(own: readonly Step[], name: string): string[] {
  const ids: string[] = [];
  let words = name;
  for (const { id, from, to } of own.toReversed()) {
    if (to === '' || !words.includes(to)) continue;
    ids.unshift(id);
    words = words.replace(to, () => from);
  }
  return [...new Set(ids)];
}
