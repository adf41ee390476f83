/** What becomes of the addresses of a plan that is removed or renamed. The one place that changes ledgers for that. */
import { parse } from 'yaml';
import { MANIFEST } from '../../src/pipeline/entries/check-manifest.ts';
import {
  pagesOfPlan,
  renamePlan,
  standingId,
  withdrawPlan,
} from '../../src/pipeline/entries/former-plans.ts';
import type { readProject } from './content.ts';
import { fileError } from './report.ts';

type Project = Awaited<ReturnType<typeof readProject>>;
/** What a project knows of addresses. */
export type Addresses = Pick<Project, 'ledgers' | 'formerOf' | 'knownPairs' | 'knownSeries'>;

/** Whether a plan has given out addresses that someone may have a link to. */
export function isPublished({ ledgers }: Pick<Project, 'ledgers'>, id: string): boolean {
  return ledgers.get(id)?.end === null;
}

/**
 * Withdraws a published plan: its pages say when and why. A draft has no addresses. Throws InputError for a published plan
 * without a reason.
 */
export function withdrawn(project: Project, id: string, reason: string | undefined): Addresses {
  if (!isPublished(project, id)) return project;
  if (!reason)
    throw fileError(
      MANIFEST,
      'option',
      {
        en: `Expected a reason: the plan ${id} is published`,
        zh: `规划 ${id} 已经发布，撤下要写理由`,
      },
      {
        en: 'Say why with --reason WHY. Its addresses then say it.',
        zh: '用 --reason 写理由，它的网页会显示出来。',
      },
    );
  const ledgers = withdrawPlan(project.ledgers, id, {
    withdrawn: new Date().toISOString().slice(0, 10),
    title: titleIn(project.content.get(`content/plans/${id}.mdx`)) ?? id,
    reason,
    pages: pagesOfPlan(id, project.content.keys()),
  });
  return { ...project, ledgers };
}

/** Has every address of a plan lead to the same place under another id. Throws InputError for an id that was given out. */
export function renamed(project: Project, from: string, to: string): Addresses {
  const { ledgers, formerOf, knownPairs, knownSeries } = project;
  if (ledgers.has(to) && standingId(ledgers, to) !== from)
    throw fileError(
      MANIFEST,
      'option',
      {
        en: `Unexpected second plan with the id ${to}`,
        zh: `编号 ${to} 已经给了别的规划`,
      },
      { en: 'Give the plan another id.', zh: '换一个编号。' },
    );
  const idNow = (id: string) => (id === from ? to : id);
  return {
    ledgers: isPublished(project, from) ? renamePlan(ledgers, from, to) : ledgers,
    formerOf: (plan, id) => formerOf(plan === to ? from : plan, id),
    knownPairs: knownPairs.map((pair) => pair.split('~').map(idNow).join('~')),
    knownSeries: knownSeries && {
      ...knownSeries,
      series: knownSeries.series.map((series) => ({
        ...series,
        points: series.points.map((point) => ({ ...point, plan: idNow(point.plan) })),
      })),
    },
  };
}

/** The title in the frontmatter of a plan's entry; null where there is no entry. */
function titleIn(entry: string | undefined): string | null {
  const frontmatter = /^---\n([\s\S]*?)\n---\n/.exec(entry ?? '')?.[1];
  return frontmatter === undefined ? null : String(parse(frontmatter).title);
}
