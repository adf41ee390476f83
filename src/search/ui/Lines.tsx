import { Fragment } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Absence, WordLink } from './absence.ts';
import { Forms } from './Forms.tsx';
import type { SearchResults } from './results.ts';
import { shorten } from './shorten.ts';
import type { SearchWords } from './words.ts';

/** Plans whose names stand in a sentence; of more they are folded. */
export const MOST_NAMED = 9;

/** Renders what does not occur, which other forms were looked for, and what is near. */
export function AbsenceLine({ absence, words }: { absence: Absence; words: SearchWords }) {
  const { otherwise, absent, together, tried, alone, nearest } = absence;
  const { search, comma } = words;
  const missing = together ? search.absentTogether : search.absent;
  return (
    <div class="absent">
      <PlanNames message={search.otherwise} plans={otherwise} comma={comma} />
      <PlanNames message={missing} plans={absent} comma={comma} />
      {tried.length > 0 && (
        <>
          <Forms message={search.tried} forms={tried} />{' '}
        </>
      )}
      <Words message={search.alone} links={alone} />
      <Words message={search.nearest} links={nearest} />
    </div>
  );
}

/** Renders a sentence that ends in names of plans; of many plans the names are folded below it. */
function PlanNames({ message, plans, comma }: { message: string; plans: readonly string[]; comma: string }) {
  if (plans.length === 0) return null;
  const names = plans.join(comma);
  const sentence = fill(message, { count: plans.length, plans: names });
  if (plans.length <= MOST_NAMED) return <>{`${sentence} `}</>;
  const [before = ''] = sentence.split(names);
  return (
    <details>
      <summary>{before.replace(/[：:]\s*$/u, '')}</summary>
      {names}
    </details>
  );
}

/** Renders words with the numbers of their hits, each leading to a search for it; nothing without any. */
function Words({ message, links }: { message: string; links: readonly WordLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      {message}
      {links.map(({ word, href, count }) => (
        <Fragment>
          {' '}
          <a href={href} lang="zh-CN">
            {shorten(word)}
          </a>
          {` ${count}`}
        </Fragment>
      ))}{' '}
    </>
  );
}

/** Renders the pages that are called what was typed: themes, then series. */
export function NamedPages({ named, words }: { named: SearchResults['named']; words: SearchWords }) {
  return (
    <p class="named">
      {(['theme', 'series'] as const).map((kind) => {
        const pages = named.filter((page) => page.kind === kind);
        return (
          pages.length > 0 && (
            <Fragment>
              {words.search.named[kind]}{' '}
              {pages.map(({ name, scope, url }) => (
                <Fragment>
                  <a href={url} lang={kind === 'series' ? 'zh-CN' : undefined}>
                    {scope === '' ? name : `${name}（${scope}）`}
                  </a>{' '}
                </Fragment>
              ))}
            </Fragment>
          )
        );
      })}
    </p>
  );
}
