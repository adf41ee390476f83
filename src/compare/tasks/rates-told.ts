/** Shares that two texts tell of one thing: 综合利用率达到95%以上 here, 综合利用率达到90%以上 there. */
import type { TextClause } from '../../corpus/model.ts';

/** A name and its share, as far as the sign. */
const RATE =
  /(?<name>\p{Script=Han}{2,24}?[率比度例重])(?:总体|力争|均|要|需|应)*(?:分别)?(?:达到?|提[高升]到?|控制在|稳定在|保持在|维持在|不[低少]于|为|至)*(?<number>[0-9]+(?:\.[0-9]+)?\s*[%％‰])/gu;
/** Fewest characters at the end of two names of one thing. */
const LEAST_NAME = 5;

interface Rate {
  name: string;
  number: string;
}

const ratesIn = (clauses: readonly TextClause[]): Rate[] =>
  clauses
    .filter(({ rows }) => !rows)
    .flatMap(({ text }) => [...text.matchAll(RATE)])
    .map(({ groups }) => ({ name: groups?.name ?? '', number: (groups?.number ?? '').replace(/\s/gu, '') }));

/** Lists the shares that clauses tell otherwise than others of the same name; what either tells twice is left out. */
export function ratesToldApart(
  own: readonly TextClause[],
  other: readonly TextClause[],
): { first: string; second: string }[] {
  const [ones, others] = [ratesIn(own), ratesIn(other)];
  return ones.flatMap(({ name, number }) => {
    const same = others.filter((each) => sharedEnd(name, each.name).length >= LEAST_NAME);
    const back = ones.filter((each) =>
      same.some((rate) => sharedEnd(each.name, rate.name).length >= LEAST_NAME),
    );
    const [only] = same;
    if (!only || same.length > 1 || back.length > 1 || only.number === number) return [];
    const shared = sharedEnd(name, only.name);
    return [{ first: `${shared}${number}`, second: `${shared}${only.number}` }];
  });
}

function sharedEnd(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-length - 1) === other.at(-length - 1))
    length += 1;
  return one.slice(one.length - length);
}
