/** What a theme says that is exported: in each form as text, or as a table for word processors. */
import { asText, type CitationStyle, citationList } from '../../cite/index.ts';
import type { Citation } from '../../cite/record.ts';
import type { Speech } from '../../i18n/speech.ts';
import { type ClauseRow, clauseTable } from '../../takeaway/clause-table.ts';
import { type PassageGroup, passagesMarkdown } from '../../takeaway/markdown.ts';
import type { RichTable, TableCell } from '../../takeaway/rich-table.ts';
import type { TakenTable } from '../../takeaway/table.ts';
import { clauseText } from '../pair/words.ts';
import { clausesOf, type ThemeModel, type ThemePlan } from './model.ts';
import { mentionWords, noneWords } from './words.ts';

/** What a page shows, and how it is cited. */
export interface ShownTheme {
  theme: ThemeModel['theme'];
  /** The plans that are shown. */
  plans: readonly ThemePlan[];
  speech: Speech;
  /** The name of the site, as the issuer of the comparison. */
  siteName: string;
  style: CitationStyle;
  /** The address of the page as it is shown, and that completes an address of the site. Both absolute. */
  address: string;
  absolute: (address: string) => string;
  /** The day of the export, ISO 8601. */
  accessed: string;
}

/** What the words of a theme need, without its references. */
type ThemeWords = Pick<ShownTheme, 'theme' | 'plans' | 'speech' | 'absolute'>;

const titleOf = ({ theme, speech: { t, themeName } }: ThemeWords) => `${t.pair.takeTitle}${themeName(theme)}`;

/** Says that a plan has no clause on the theme; empty where it has. */
function gapOf(plan: ThemePlan, { t, shortName }: Speech): string {
  return plan.excerpts.length > 0
    ? ''
    : `${noneWords(plan, t)}${t.colon}${t.compare.noneLead(shortName(plan))}`;
}

/** What is exported of a plan: its clauses, that it has none, and the clauses that name the theme elsewhere. */
function takenPlan(plan: ThemePlan, shown: ThemeWords) {
  const { speech, absolute } = shown;
  const url = (id?: string) => absolute(speech.planLink(plan.id, id));
  return {
    plan,
    url: url(),
    clauses: clausesOf(plan).map(({ clause, locus, path }) => ({
      locus,
      url: url(clause.id),
      path: path.join(' › '),
      heading: path.at(-1) ?? '',
      text: clauseText(clause),
    })),
    gap: gapOf(plan, speech),
    mentioned: plan.mentions.places.map(({ clause, locus, sentence }) => ({
      locus,
      url: url(clause),
      text: `${sentence.cutBefore ? '……' : ''}${sentence.text}${sentence.cutAfter ? '……' : ''}`,
    })),
  };
}

const takenPlans = (shown: ThemeWords) => shown.plans.map((plan) => takenPlan(plan, shown));

const cited = ({ id, cited: plan }: ThemePlan, { speech, absolute, accessed }: ShownTheme): Citation => ({
  plan,
  locus: '',
  url: absolute(speech.planLink(id)),
  accessed,
});

/** The comparison itself: the view that is shown. */
function comparison({ theme, plans, speech, siteName, address, accessed }: ShownTheme): Citation {
  const { t, themeName, shortName } = speech;
  const names = plans.map(shortName).join(t.comma);
  return {
    plan: {
      id: `compare-${theme.id}`,
      title: `${t.compare.cited(themeName(theme))}${t.colon}${names}`,
      titleSupplied: false,
      genre: null,
      issuer: siteName,
      number: null,
      date: null,
      published: null,
      isPage: true,
    },
    locus: '',
    url: address,
    accessed,
  };
}

/** The comparison, then its plans. */
const citations = (shown: ShownTheme) => [
  comparison(shown),
  ...shown.plans.map((plan) => cited(plan, shown)),
];

/** Returns the references in the style that was chosen. */
export const themeReferences = (shown: ShownTheme): string => citationList(shown.style, citations(shown));

const sources = (shown: ShownTheme) => citations(shown).map((citation) => asText(citation, shown.style));

/** Widths of the columns of the rich table, in hundredths: plan, place, heading of the section, words of the clause. */
const WIDTHS = [11, 15, 18, 56] as const;

/** Returns a row for each clause; what a plan lacks and what it says elsewhere follow its clauses, references the table. */
export function themeRichTable(shown: ShownTheme): RichTable {
  const { t, shortName } = shown.speech;
  const names = [t.search.facets.plan, t.compare.place, t.compare.heading, t.compare.words];
  const rows = takenPlans(shown).flatMap(({ plan, clauses, gap, mentioned }): TableCell[][] => {
    const name = [{ words: shortName(plan) }];
    const row = (place: TableCell, heading: string, words: TableCell): TableCell[] => [
      name,
      place,
      [{ words: heading }],
      words,
    ];
    const { said, words } = mentionWords(plan.mentions, t);
    const places = mentioned.flatMap((place, index) => [
      ...(index > 0 ? [{ words: t.comma }] : []),
      { words: place.locus, url: place.url },
    ]);
    return [
      ...clauses.map(({ locus, url, heading, text }) =>
        row([{ words: locus, url }], heading, [{ words: text }]),
      ),
      ...(gap === '' ? [] : [row([{ words: '' }], '', [{ words: gap }])]),
      ...(places.length === 0
        ? []
        : [row([{ words: '' }], '', [{ words: `${said} ${words}${t.colon}` }, ...places])]),
    ];
  });
  return {
    title: titleOf(shown),
    columns: WIDTHS.map((width, index) => ({ name: names[index] ?? '', width })),
    rows,
    notes: [t.compare.sources, ...sources(shown)],
  };
}

/** Returns a row for each clause, for each that names the theme elsewhere (the sentence that does), and for each plan without any. */
export function themeTable(shown: ShownTheme): TakenTable {
  const { t } = shown.speech;
  const { assigned, mentioned: named, none } = t.compare.relations;
  const rows = takenPlans(shown).flatMap(({ plan, url: page, clauses, gap, mentioned }): ClauseRow[] => {
    const row = (locus: string, url: string, more: Partial<ClauseRow>): ClauseRow => ({
      plan: plan.data.title,
      locus,
      url,
      text: '',
      citation: asText({ ...cited(plan, shown), locus, url }, shown.style),
      ...more,
    });
    return [
      ...clauses.map(({ locus, text, url, path }) =>
        row(locus, url, { text, section: path, relation: assigned }),
      ),
      ...(gap === '' ? [] : [row('', page, { relation: none })]),
      ...mentioned.map(({ locus, url, text }) => row(locus, url, { text, relation: named })),
    ];
  });
  const references = { heading: t.compare.sources, references: sources(shown) };
  return clauseTable(titleOf(shown), t.take.columns, rows, references);
}

/** A heading for each plan, its clauses as quotations, then what it lacks and what it says elsewhere. */
function themeGroups(shown: ThemeWords): PassageGroup[] {
  const { t } = shown.speech;
  return takenPlans(shown).map(({ plan, clauses, gap, mentioned }) => ({
    heading: plan.data.title,
    passages: clauses.map(({ locus, path, text, url }) => ({
      plan: plan.data.title,
      locus: path === '' ? locus : `${locus}（${path}）`,
      text,
      url,
    })),
    notes: [
      ...(gap === '' ? [] : [{ words: gap, url: '' }]),
      ...mentioned.map(({ locus, url, text }) => ({
        words: `${t.compare.relations.mentioned}${t.colon}${locus} ${text}`,
        url,
      })),
    ],
  }));
}

/** Returns the words of a theme as Markdown, without references: what its page says, for machines. */
export const themeTwin = (shown: ThemeWords): string => passagesMarkdown(titleOf(shown), themeGroups(shown));

/** Returns where plans speak of a theme as Markdown: what its page says, where that lists places. */
export function themePlacesTwin(shown: ThemeWords): string {
  const { speech, absolute } = shown;
  const { t, planLink } = speech;
  const groups = takenPlans(shown).map(({ plan, gap, mentioned }): PassageGroup => {
    const link = (id?: string) => absolute(planLink(plan.id, id));
    const places = plan.excerpts.flatMap(({ section, path, clauses }) =>
      section
        ? [{ words: [...path, section.name].join(' › '), url: link(section.id) }]
        : clauses.map(({ clause, locus }) => ({ words: locus, url: link(clause.id) })),
    );
    const named = mentioned.map(({ locus }) => locus).join('、');
    return {
      heading: plan.data.title,
      passages: [],
      notes: [
        ...(gap === '' ? places : [{ words: gap, url: link() }]),
        ...(named === '' ? [] : [{ words: `${t.compare.relations.mentioned}${t.colon}${named}`, url: '' }]),
      ],
    };
  });
  return passagesMarkdown(titleOf(shown), groups);
}

/** Returns the words of a theme as Markdown, references last. */
export function themeMarkdown(shown: ShownTheme): string {
  const references = {
    heading: shown.speech.t.compare.sources,
    passages: [],
    notes: sources(shown).map((words) => ({ words, url: '' })),
  };
  return passagesMarkdown(titleOf(shown), [...themeGroups(shown), references]);
}
