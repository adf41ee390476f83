/** Where the other side of a passage is, when another row has it. */
import type { CounterpartModel, RowModel, SideModel } from './model.ts';
import { type ClauseModel, type SectionModel, sectionAnchor } from './section-model.ts';

/** A section of the page: its id there and its name; empty for what precedes the first section. */
export interface Twin {
  anchor: string;
  name: string;
}

/** A text of a row, and where on the page it is. */
interface PlacedText extends Twin {
  row: number;
  text: SectionModel;
}

/** Names, at each passage whose other side is in another row, the section that has it. `second` is the id of the second plan. */
export function withTwins(rows: readonly RowModel[], second: string): RowModel[] {
  const texts = rows.flatMap((row) => row.sides.flatMap((side) => textsOf(side, row, second)));
  const places = new Map(
    texts.flatMap((place) =>
      place.text.clauses.map(({ plan, id }): [string, PlacedText] => [`${plan}/${id}`, place]),
    ),
  );
  const clause = (each: ClauseModel, row: number): ClauseModel => ({
    ...each,
    marks: each.marks.map((mark) => {
      const there = places.get(`${mark.plan}/${mark.clause}`);
      if (!there || there.row === row) return mark;
      return { ...mark, twin: { anchor: there.anchor, name: there.name } };
    }),
  });
  const text = (section: SectionModel | null, row: number): SectionModel | null =>
    section && { ...section, clauses: section.clauses.map((each) => clause(each, row)) };
  const counterpart = (each: CounterpartModel, row: number): CounterpartModel => ({
    ...each,
    text: text(each.text, row),
  });
  const side = (each: SideModel, row: number): SideModel => ({
    ...each,
    own: text(each.own, row),
    counterparts: each.counterparts.map((other) => counterpart(other, row)),
  });
  return rows.map((row) => ({
    ...row,
    sides: [side(row.sides[0], row.number), side(row.sides[1], row.number)],
  }));
}

/** The texts of a side. Those of the first plan are found by their rows, which have the same numbers beside every other plan. */
function textsOf({ own, counterparts }: SideModel, { number, rest }: RowModel, second: string): PlacedText[] {
  const texts = [own, ...counterparts.map(({ text }) => text)].filter((text) => text !== null);
  return texts.map((text) => ({
    row: number,
    text,
    anchor: text === own && !rest ? `row-${number}` : sectionAnchor(second, text.section.id),
    name: text.section.name,
  }));
}
