/** Types of sections, decided by the first rule of types/rules.ts that fits each, or by the sections beside them. */
import type { TypeOverride } from '../../schemas/corrections.ts';
import type { Form, Section, SectionType } from '../../schemas/section.ts';
import { type GenreKind, kindOfGenre } from '../../text/genres.ts';
import { pathTo } from '../../text/nodes.ts';
import { genreOfTitle } from '../../text/official-documents.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { mostlyGives } from '../support/support.ts';
import { TYPE_RULES } from './rules.ts';
import type { TypeAssignment } from './type-rule.ts';
import { isOfWork, type View } from './view.ts';
import { CLOSING, DOMAIN_CHAPTER, FRAME, WORK_NAMED } from './words.ts';

/** Types of the sections of one plan by id; `printed`: its sections in the order of the text. `giving`: ids of those whose text gives support; `overrides`: what a person says. */
export function assignTypes(
  printed: readonly Pick<Section, 'id' | 'parent' | 'title' | 'form' | 'kind' | 'depth'>[],
  genre: string | null,
  giving: ReadonlySet<string> = new Set(),
  overrides: readonly TypeOverride[] = [],
): Map<string, TypeAssignment> {
  const sections = printed.map((section) => ({ ...section, title: recognisable(section.title) }));
  const byId = new Map(sections.map((section) => [section.id, section]));
  const inVolume = ({ form, parent }: { form: Form; parent: string | null }) =>
    form === 'numbered-chapter' && byId.get(parent ?? '')?.form === 'volume';
  const volumes = sections.some(inVolume) ? 1 : 0;
  const hostOf = hostsOf(sections);
  /** Depth in the document that holds the section: chapters have 1. */
  const depthOf = ({ id, depth }: { id: string; depth: number }) =>
    depth - (hostOf.get(id)?.depth ?? volumes);
  const chapters = sections.filter((section) => depthOf(section) === 1);
  const chaptersBy = Map.groupBy(chapters, ({ id }) => hostOf.get(id)?.id);
  const followedByWork = new Set(
    [...chaptersBy.values()].flatMap((row) => {
      const last = row.findLastIndex(({ title, form }) => form !== 'annex' && isOfWork(ownWords(title)));
      return row.slice(0, Math.max(0, last)).map(({ id }) => id);
    }),
  );
  const hasDomains = chapters.some(({ title }) => DOMAIN_CHAPTER.test(title));
  const holders = new Set(sections.map(({ parent }) => parent));
  const holdArticles = new Set(sections.flatMap(({ form, parent }) => (form === 'article' ? [parent] : [])));
  const rowOf = ({ parent, form }: { parent: string | null; form: Form }) => `${parent} ${form}`;
  const siblings = Map.groupBy(sections, rowOf);
  const partsOf = Map.groupBy(sections, ({ parent }) => parent);
  const chapterOf = chaptersOf(sections, depthOf);
  const likeIn = ({ id, depth, form }: { id: string; depth: number; form: Form }) =>
    `${chapterOf.get(id) ?? ''} ${depth} ${form}`;
  const alike = Map.groupBy(sections, likeIn);
  // A document without a title, or an opinion, whose sections mostly give support is one of measures.
  const own = kindOfGenre(genre);
  const kind = (own === null || own === 'opinion') && mostlyGives(sections, giving) ? 'measures' : own;
  /** The kind of the document that holds the section, where its title says one. */
  const genreOf = ({ id }: { id: string }) => kindOfHost(hostOf.get(id)?.title ?? '');
  const assigned = new Map<string, TypeAssignment>();
  for (const section of sections) {
    const above = pathTo(byId, section.parent)
      .reverse()
      .map(({ id, title, depth, form }) => ({
        title: ownWords(title),
        form,
        depth: depth - (hostOf.get(section.id)?.depth ?? volumes),
        type: assigned.get(id)?.type ?? null,
      }));
    const view: View = {
      title: ownWords(section.title),
      form: section.form,
      kind: section.kind,
      depth: depthOf(section),
      genre: genreOf(section) ?? kind,
      holds: holders.has(section.id),
      parts: partsOf.get(section.id)?.map(({ title }) => ownWords(title)) ?? [],
      holdsArticles: holdArticles.has(section.id),
      beside: siblings.get(rowOf(section))?.map(({ title }) => title) ?? [],
      inChapter: alike.get(likeIn(section))?.map(({ title }) => ownWords(title)) ?? [],
      gives: giving.has(section.id),
      givesAlone:
        siblings.get(rowOf(section))?.every(({ id }) => giving.has(id) === (id === section.id)) ?? true,
      hasDomains,
      workFollows: followedByWork.has(chapterOf.get(section.id) ?? section.id),
      inAnnex: hostOf.get(section.id)?.form === 'annex' && genreOf(section) === null,
      above,
    };
    const told = overrides.find(({ at }) => at === section.id);
    const decided = told ? byEditor(told) : TYPE_RULES.find(({ test }) => test(view));
    assigned.set(section.id, decided ?? NONE);
  }
  const told = new Set(overrides.map(({ at }) => at));
  const mixed = framesOf(sections, assigned);
  for (const id of mixed) if (!told.has(id)) assigned.set(id, NONE);
  for (const row of siblings.values()) {
    const type = workOfRow(row, assigned);
    if (!type) continue;
    for (const section of row)
      if (
        isLikeOthers(section, holders) &&
        !told.has(section.id) &&
        !mixed.has(section.id) &&
        assigned.get(section.id)?.type === null
      )
        assigned.set(section.id, { type, rule: 'like-others' });
  }
  if (kind === 'opinion' || kind === 'plan')
    for (const id of otherWork(sections, assigned, holders))
      if (!told.has(id)) assigned.set(id, { type: 'task', rule: 'like-others' });
  return assigned;
}

/** The parts without a type of a document whose parts are mostly work: what they name is to be done as well. */
function otherWork(
  sections: readonly Pick<Section, 'id' | 'parent' | 'form' | 'title' | 'depth'>[],
  assigned: ReadonlyMap<string, TypeAssignment>,
  holders: ReadonlySet<string | null>,
): string[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const parts = sections.filter(
    (section) =>
      section.depth > 1 &&
      isLikeOthers(section, holders) &&
      pathTo(byId, section.id).every(
        ({ id, form }) => form !== 'annex' && form !== 'box' && assigned.get(id)?.type !== 'domain',
      ),
  );
  const typed = parts.flatMap(({ id }) => assigned.get(id)?.type ?? []);
  const work = typed.filter((type) => type === 'task' || type === 'measure');
  const untyped = parts.filter(({ id }) => assigned.get(id)?.type === null);
  if (work.length < FEWEST_OF_ROW || work.length <= untyped.length) return [];
  const besideFrames = new Set(
    parts.flatMap(({ id, parent }) => (FRAMES.has(assigned.get(id)?.type) ? [parent] : [])),
  );
  return untyped.flatMap(({ id, parent }) => (besideFrames.has(parent) || holders.has(id) ? [] : [id]));
}

/** Types of what opens a document: beside such sections the others may be so, too. */
const FRAMES: ReadonlySet<SectionType | null | undefined> = new Set(['context', 'goal']);

/** The chapter of each section below one, by id; the sections in the order of the text. */
function chaptersOf(
  sections: readonly { id: string; depth: number }[],
  depthOf: (section: { id: string; depth: number }) => number,
): ReadonlyMap<string, string> {
  const chapters = new Map<string, string>();
  let chapter: string | null = null;
  for (const section of sections) {
    const depth = depthOf(section);
    if (depth <= 1) chapter = depth === 1 ? section.id : null;
    else if (chapter !== null) chapters.set(section.id, chapter);
  }
  return chapters;
}

/** The annex or carried document that holds each section, the nearest one, by id of the section. */
function hostsOf<Part extends Pick<Section, 'id' | 'parent' | 'form' | 'depth' | 'title'>>(
  sections: readonly Part[],
): ReadonlyMap<string, Part> {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const hosts = new Map<string, Part>();
  for (const { id, parent } of sections) {
    const above = byId.get(parent ?? '');
    const host = above && (isHost(above) ? above : hosts.get(above.id));
    if (host) hosts.set(id, host);
  }
  return hosts;
}

/** The kind of an annex or carried document by the end of its title; null for one that says none, or nothing of its sections. */
function kindOfHost(title: string): GenreKind | null {
  const kind = kindOfGenre(genreOfTitle(title));
  return kind === 'other' ? null : kind;
}

/** True for a document of its own in the document: an annex, or a heading without a number whose title says its kind. */
const isHost = ({ form, title }: Pick<Section, 'form' | 'title'>) =>
  form === 'annex' || (form === 'named' && kindOfHost(title) !== null);

const NONE: TypeAssignment = { type: null, rule: null };
/** Sections of one numbering mostly have one type: so many of a row have it, and no other, where the rest have it too. */
const FEWEST_OF_ROW = 2;
const SHARE_OF_ROW = 2 / 3;

/** Sections that only frame others: 总体要求 over 指导思想 and 主要目标 tells neither the situation nor the aims itself. */
function framesOf(
  sections: readonly { id: string; parent: string | null }[],
  assigned: ReadonlyMap<string, TypeAssignment>,
): Set<string> {
  const frames = new Set<string>();
  for (const [id, parts] of Map.groupBy(sections, ({ parent }) => parent)) {
    const types = new Set(parts.map((part) => assigned.get(part.id)?.type));
    const own = id === null ? null : assigned.get(id)?.type;
    if (id !== null && (own === 'context' || own === 'goal') && types.has('context') && types.has('goal'))
      frames.add(id);
  }
  return frames;
}

/** The type of the work that most sections of a row are; null where they differ, or few are work. */
function workOfRow(
  row: readonly { id: string }[],
  assigned: ReadonlyMap<string, TypeAssignment>,
): 'task' | 'measure' | null {
  const types = row.flatMap(({ id }) => assigned.get(id)?.type ?? []);
  const [type] = types;
  if (type !== 'task' && type !== 'measure') return null;
  const isMost = types.length >= Math.max(FEWEST_OF_ROW, SHARE_OF_ROW * row.length);
  return isMost && types.every((each) => each === type) ? type : null;
}

/** True for a section that may be work as those beside it are: no annex, no frame, no chapter that only holds others. */
function isLikeOthers(
  { id, form, title, depth }: Pick<Section, 'id' | 'form' | 'title' | 'depth'>,
  holders: ReadonlySet<string | null>,
): boolean {
  const isFrame = FRAME.test(withoutWhiteSpace(title)) || CLOSING.test(withoutWhiteSpace(title));
  return form !== 'annex' && form !== 'named' && title !== '' && !isFrame && (depth > 1 || !holders.has(id));
}

/** A title without the names of other documents, and without what is set around it: ※名词解释※. */
function ownWords(title: string): string {
  return title.replace(WORK_NAMED, '').replace(/^[※*★◆■]+|[※*★◆■]+$/gu, '');
}

function byEditor({ type }: TypeOverride): TypeAssignment {
  return type === null ? { type, rule: null } : { type, rule: 'editor' };
}
