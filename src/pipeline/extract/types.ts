/** Types of sections, decided by the first rule of type-rules.ts that fits each. */
import type { TypeOverride } from '../schemas/corrections.ts';
import type { Form, Section } from '../schemas/section.ts';
import { kindOfGenre } from '../text/genres.ts';
import { pathTo } from '../text/nodes.ts';
import { recognisable } from '../text/recognisable.ts';
import { mostlyGives } from './support.ts';
import { TYPE_RULES, type TypeAssignment, type View } from './type-rules.ts';
import { DOMAIN_CHAPTER } from './type-words.ts';

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
  const chapters = sections.filter(({ depth }) => depth - volumes === 1);
  const hasDomains = chapters.some(({ title }) => DOMAIN_CHAPTER.test(title));
  const holders = new Set(sections.map(({ parent }) => parent));
  const rowOf = ({ parent, form }: { parent: string | null; form: Form }) => `${parent} ${form}`;
  const siblings = Map.groupBy(sections, rowOf);
  // A document without a title, or an opinion, whose sections mostly give support is one of measures.
  const own = kindOfGenre(genre);
  const kind = (own === null || own === 'opinion') && mostlyGives(sections, giving) ? 'measures' : own;
  const assigned = new Map<string, TypeAssignment>();
  for (const section of sections) {
    const above = pathTo(byId, section.parent)
      .reverse()
      .map(({ id, title, depth, form }) => ({
        title,
        form,
        depth: depth - volumes,
        type: assigned.get(id)?.type ?? null,
      }));
    const view: View = {
      title: section.title,
      form: section.form,
      kind: section.kind,
      depth: section.depth - volumes,
      genre: kind,
      holds: holders.has(section.id),
      beside: siblings.get(rowOf(section))?.map(({ title }) => title) ?? [],
      gives: giving.has(section.id),
      hasDomains,
      above,
    };
    const told = overrides.find(({ at }) => at === section.id);
    const decided = told ? byEditor(told) : TYPE_RULES.find(({ test }) => test(view));
    assigned.set(section.id, decided ?? { type: null, rule: null });
  }
  return assigned;
}

function byEditor({ type }: TypeOverride): TypeAssignment {
  return type === null ? { type, rule: null } : { type, rule: 'editor' };
}
