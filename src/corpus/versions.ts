/** Versions of one document: drafts, revisions, new editions. */
import { once } from '../pipeline/text/once.ts';
import { versionWords, withoutVersion } from '../pipeline/text/version-words.ts';
import type { Corpus, SitePlan } from './model.ts';

const dayOf = ({ data }: SitePlan): string => data.date ?? data.month ?? data.published ?? '';

const isVersionNamed = ({ data }: SitePlan): boolean => versionWords(data.title) !== '';
const isOfArticles = ({ sections }: SitePlan): boolean => sections.some(({ form }) => form === 'article');

/**
 * Whether two documents of one title and issuer are versions of one: rules in articles, titles that say so, or plans for the same
 * years. Reports and lists of work of other years have one title, too, and are documents of their own.
 */
function areVersions(former: SitePlan, later: SitePlan): boolean {
  if (isVersionNamed(former) || isVersionNamed(later)) return true;
  if (isOfArticles(former) && isOfArticles(later)) return true;
  const [before, after] = [former.data.period, later.data.period];
  return before !== null && after !== null && before[0] === after[0] && before[1] === after[1];
}

/** The document that a plan is a version of, by its title without the words for the version, and its issuer. */
const documentOf = ({ data: { title, issuer } }: SitePlan): string =>
  `${withoutVersion(title).replace(/\s/gu, '')} ${issuer ?? ''}`;

/** The version before each plan that has one: as the editor says, else the last one of the same title and issuer. */
const versionsBefore = once(({ plans }: Corpus): ReadonlyMap<SitePlan, SitePlan> => {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const named = new Set(plans.map(({ data }) => data.versionOf).filter((id) => id !== null));
  const before = new Map<SitePlan, SitePlan>();
  for (const [, same] of Map.groupBy(plans, documentOf)) {
    const dated = same
      .filter((plan) => dayOf(plan) !== '' && plan.data.issuer !== null)
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    for (const [index, plan] of dated.entries()) {
      const former = dated[index - 1];
      if (former && !named.has(former.id) && dayOf(former) < dayOf(plan) && areVersions(former, plan))
        before.set(plan, former);
    }
  }
  for (const plan of plans) {
    const former = byId.get(plan.data.versionOf ?? '');
    if (former) before.set(plan, former);
  }
  return before;
});

/** The version of a document before this one; null for the first. */
export const versionBefore = (corpus: Corpus, plan: SitePlan): SitePlan | null =>
  versionsBefore(corpus).get(plan) ?? null;

/** All versions of a document from the first on, this one among them. */
export function versionsOf(corpus: Corpus, plan: SitePlan): SitePlan[] {
  const before = versionsBefore(corpus);
  const after = new Map([...before].map(([later, former]) => [former, later]));
  const chain = [plan];
  for (let at = before.get(plan); at && !chain.includes(at); at = before.get(at)) chain.unshift(at);
  for (let at = after.get(plan); at && !chain.includes(at); at = after.get(at)) chain.push(at);
  return chain;
}
