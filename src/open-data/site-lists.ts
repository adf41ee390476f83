/** Every list of the site that readers take away, by the name of its file. */

import { levelList } from '../compare/levels/level-list.ts';
import { matrixList, pairList } from '../compare/overview/overview-lists.ts';
import { versionList } from '../compare/versions/version-list.ts';
import type { Corpus } from '../corpus/model.ts';
import { versionBefore } from '../corpus/versions.ts';
import { entryList } from '../entry-pages/entry-list.ts';
import { agencyList, agencyPlaceList } from '../facts/agencies/agency-list.ts';
import { placesList } from '../facts/indicators/by-place.ts';
import { indicatorList, seriesList } from '../facts/indicators/indicator-list.ts';
import { instrumentList } from '../facts/instruments/instrument-list.ts';
import { documentList, documentPlaceList } from '../facts/references/document-list.ts';
import { targetList } from '../facts/targets/target-list.ts';
import { targetYears } from '../facts/targets/target-rows.ts';
import { registerList } from '../facts/task-register/register-list.ts';
import type { Speech } from '../i18n/speech.ts';
import { lineageList } from '../lineage/lineage-list.ts';
import type { ListOfRows } from '../lists/corpus-list.ts';
import { planList } from '../plans/plan-list.ts';

type MakeList = (corpus: Corpus, speech: Speech) => ListOfRows;

const LISTS: Readonly<Record<string, MakeList>> = {
  plans: planList,
  goals: (corpus, speech) => entryList(corpus, 'goals', speech),
  domains: (corpus, speech) => entryList(corpus, 'domains', speech),
  tasks: (corpus, speech) => entryList(corpus, 'tasks', speech),
  measures: (corpus, speech) => entryList(corpus, 'measures', speech),
  series: seriesList,
  'indicators-by-place': placesList,
  references: documentList,
  'reference-clauses': documentPlaceList,
  agencies: agencyList,
  'agency-clauses': agencyPlaceList,
  'task-register': registerList,
  instruments: instrumentList,
  lineage: lineageList,
  levels: levelList,
  matrix: matrixList,
  pairs: pairList,
};

/** The lists of a corpus, of indicators one for each plan, of targets one for each year; their rows are made when they are asked for. */
export const siteLists = (corpus: Corpus): [name: string, make: MakeList][] => [
  ...Object.entries(LISTS),
  ...targetYears(corpus).map((year): [string, MakeList] => [
    `targets-${year}`,
    (of, speech) => targetList(of, year, speech),
  ]),
  ...corpus.plans.flatMap((after): [string, MakeList][] => {
    const before = versionBefore(corpus, after);
    return before ? [[`versions-${after.id}`, (_, speech) => versionList(before, after, speech)]] : [];
  }),
  ...corpus.plans.map((plan): [string, MakeList] => [
    `indicators-${plan.id}`,
    (of, speech) => indicatorList(of, plan, speech),
  ]),
];
