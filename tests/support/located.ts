/** Records in which a form stands, told from the tokens alone, as the index tells them. */
import { beginnings, zonesOf } from '../../src/search/positions.ts';
import { planTokens, tokenCounts, tokensOf } from '../../src/search/tokens.ts';

/** `texts` are those of one plan's records; answers are their numbers, by the zone in which the form was found. */
export function located(
  texts: readonly { text: string; lead: number }[],
  form: string,
): { own: number[]; folded: number[] } {
  const places = Map.groupBy(
    planTokens(texts.map(({ text }) => text))
      .split(' ')
      .entries(),
    ([, token]) => token,
  );
  const counts = texts.map(tokenCounts);
  const columns = {
    length: counts.map(({ length }) => length),
    lead: counts.map(({ lead }) => lead),
    folded: counts.map(({ folded }) => folded),
    foldedLead: counts.map(({ foldedLead }) => foldedLead),
    traits: [],
    section: [],
  };
  const span = [...form].length;
  const zones = zonesOf(columns, 0, texts.length);
  const begun = beginnings(
    tokensOf(form).map(({ token, offset }) => ({
      places: (places.get(token) ?? []).map(([place]) => place),
      offset,
    })),
  );
  return { own: zones.own(begun, span), folded: zones.folded(begun, span) };
}
