import { Fragment } from 'preact';
import { KeepButton } from '../../basket/KeepButton.tsx';
import { fill } from '../../i18n/fill.ts';
import type { Excerpt } from './excerpt.ts';
import { Forms } from './Forms.tsx';
import type { HitGroup, HitModel } from './results.ts';
import type { SearchWords } from './words.ts';

interface Props {
  groups: readonly HitGroup[];
  words: SearchWords;
}

/** Renders hits as a list for each class, with a heading before each that is not the string as typed. */
export function Hits({ groups, words }: Props) {
  const { lang, search } = words;
  return (
    <>
      {groups.map(({ match, heading, hits }) => (
        <Fragment key={match}>
          {heading !== null && (
            <p class="class-heading" lang={lang}>
              {fill(match === 'words' ? search.words : search.variants, { count: heading })}
            </p>
          )}
          <HitList hits={hits} words={words} />
        </Fragment>
      ))}
    </>
  );
}

/** Renders hits as a list. */
export function HitList({ hits, words }: { hits: readonly HitModel[]; words: SearchWords }) {
  return (
    <ol>
      {hits.map((hit) => (
        <HitItem key={hit.key} hit={hit} words={words} />
      ))}
    </ol>
  );
}

function HitItem({ hit, words }: { hit: HitModel; words: SearchWords }) {
  const { kind, href, plan, locus, title, excerpt } = hit;
  return (
    <li class={kind}>
      <a href={href}>
        <span class="place">
          <span class={`plan-name plan-${plan.colour}`} lang={words.lang}>
            {plan.name}
          </span>{' '}
          {locus}
          {kind === 'clause' && ` ${title}`}
          <Notes hit={hit} words={words} />
        </span>
        <span class="words">
          <Excerpted excerpt={excerpt} />
        </span>
      </a>
      {kind === 'clause' && (
        <KeepButton plan={plan.id} clauses={[hit.id]} label={words.search.takes.basket} lang={words.lang} />
      )}
    </li>
  );
}

/** Renders what is to be said of a hit: its type, that it is part of a number, the form that matched, others near it. */
function Notes({ hit, words }: { hit: HitModel; words: SearchWords }) {
  const { lang, types, search } = words;
  const { type, amounts, inside, forms, more } = hit;
  const notes = [
    type && (types[type] ?? type),
    amounts.length > 0 && (
      <>
        {search.amounts} <span lang="zh-CN">{amounts.join(words.comma)}</span>
      </>
    ),
    inside && search.inside,
    forms.length > 0 && <Forms message={search.written} forms={forms} />,
    more > 0 && fill(search.moreInSection, { count: more }),
  ];
  return (
    <>
      {notes.filter(Boolean).map((note) => (
        <Fragment>
          {' '}
          <span class="note" lang={lang}>
            {note}
          </span>
        </Fragment>
      ))}
    </>
  );
}

function Excerpted({ excerpt: { text, marks, cutBefore, cutAfter } }: { excerpt: Excerpt }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {cutBefore && '……'}
      {marks.map(([start, end], index) => (
        <Fragment>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
      {cutAfter && '……'}
    </>
  );
}
