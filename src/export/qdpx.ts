/**
 * Plans as a project of qualitative data analysis (REFI-QDA 1.0, .qdpx), which QualCoder, NVivo, MAXQDA and ATLAS.ti open: each plan
 * is a text, each clause a selection, coded by the type of its section and its themes; chapters are selections, too.
 */
import { strToU8, zipSync } from 'fflate';
import type { SiteClause, SitePlan, SiteTheme } from '../corpus/model.ts';
import type { Messages } from '../i18n/index.ts';
import { codePointLength } from '../pipeline/text/code-points.ts';
import { headingText } from '../pipeline/text/heading.ts';
import { runInHeadings } from '../pipeline/text/nodes.ts';
import { sha256 } from '../pipeline/text/sha256.ts';
import { element, printXml, type XmlElement } from '../takeaway/xml.ts';
import { codingNumbers } from './coding-sheet.ts';

/** Zip files need a time; the same project has the same bytes. */
const TIME = new Date('2000-01-01T00:00:00');

/** A stretch of the text of a plan, [start, end) in code points. */
interface Stretch {
  start: number;
  end: number;
}

/** The text of a plan as its source has it, with the places of its clauses and chapters. */
export interface QdaText {
  text: string;
  clauses: (Stretch & { clause: SiteClause })[];
  chapters: (Stretch & { id: string; name: string })[];
}

/** Sets a plan in lines: headings and clauses in their order, a clause behind the heading on its line. */
function qdaText({ nodes }: SitePlan): QdaText {
  const leads = runInHeadings(nodes);
  const lines: string[] = [];
  const clauses: QdaText['clauses'] = [];
  const chapters: QdaText['chapters'] = [];
  let offset = 0;
  const write = (words: string) => {
    lines.push(words);
    offset += codePointLength(words);
  };
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    if (node.type === 'section') {
      const heading = headingText(node.section);
      if (node.section.depth === 1)
        chapters.push({ id: node.section.id, name: heading, start: offset, end: offset });
      write(next?.clause && leads.has(next.clause.id) ? heading : `${heading}\n`);
    } else {
      const start = offset;
      write(node.clause.text);
      clauses.push({ clause: node.clause, start, end: offset });
      write('\n');
    }
  }
  return {
    text: lines.join(''),
    clauses,
    chapters: chapters.map((chapter, index) => ({
      ...chapter,
      end: (chapters[index + 1]?.start ?? offset) - 1,
    })),
  };
}

/** An identifier that is the same for the same names. */
function guid(...names: readonly string[]): string {
  const hash = sha256(names.join('\n'));
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-');
}

/** What the project needs beside the plans. */
interface QdaSite {
  themes: readonly SiteTheme[];
  t: Messages;
}

/** Returns the bytes of the project of some plans. */
export function plansQdpx(plans: readonly SitePlan[], title: string, site: QdaSite): Uint8Array<ArrayBuffer> {
  const texts = plans.map((plan) => ({ plan, id: guid('source', plan.id), ...qdaText(plan) }));
  const root = element('Project', { xmlns: 'urn:QDA-XML:project:1.0', name: title, origin: 'duidu' }, [
    element('Users', {}, [element('User', { guid: USER, name: 'duidu' })]),
    element('CodeBook', {}, [
      element(
        'Codes',
        {},
        codeTree(
          plans,
          texts.flatMap(({ chapters }) => chapters),
          site,
        ),
      ),
    ]),
    element('Sources', {}, sourceElements(texts, codingNumbers(plans))),
  ]);
  return zipSync(
    {
      'project.qde': strToU8(printXml(root)),
      ...Object.fromEntries(texts.map(({ id, text }) => [`sources/${id}.txt`, strToU8(text)])),
    },
    { mtime: TIME },
  );
}

const USER = guid('user');
const CLAUSE = guid('code', 'clause');
const typeCode = (type: string) => guid('code', 'type', type);
const themeCode = (theme: string) => guid('code', 'theme', theme);
const chapterCode = (name: string) => guid('code', 'chapter', name);

/** The codes: clauses, types, themes and chapters that occur. */
function codeTree(
  plans: readonly SitePlan[],
  chapters: QdaText['chapters'],
  { themes, t }: QdaSite,
): XmlElement[] {
  const code = (id: string, name: string, children: readonly XmlElement[] = [], isCodable = true) =>
    element('Code', { guid: id, name, isCodable: String(isCodable) }, children);
  const group = (name: string, codes: readonly XmlElement[]) =>
    codes.length > 0 ? [code(guid('group', name), name, codes, false)] : [];
  const clauses = plans.flatMap((plan) => plan.clauses);
  const types = [...new Set(clauses.flatMap(({ type }) => type ?? []))];
  const used = new Set(clauses.flatMap((clause) => clause.themes));
  const names = [...new Set(chapters.map(({ name }) => name))];
  return [
    code(CLAUSE, t.coding.clause),
    ...group(
      t.coding.columns.type,
      types.map((type) => code(typeCode(type), t.types[type as keyof typeof t.types] ?? type)),
    ),
    ...group(
      t.coding.columns.themes,
      themes.filter(({ id }) => used.has(id)).map(({ id, zh }) => code(themeCode(id), zh)),
    ),
    ...group(
      t.coding.chapters,
      names.map((name) => code(chapterCode(name), name)),
    ),
  ];
}

function sourceElements(
  texts: readonly (QdaText & { plan: SitePlan; id: string })[],
  numbers: ReadonlyMap<string, string>,
): XmlElement[] {
  return texts.map(({ plan, id, clauses, chapters }) => {
    const selection = (name: string, { start, end }: Stretch, codes: readonly string[]) => {
      const own = guid('selection', plan.id, name);
      return element(
        'PlainTextSelection',
        { guid: own, name, startPosition: String(start), endPosition: String(end), creatingUser: USER },
        codes.map((code) =>
          element('Coding', { guid: guid('coding', own, code), creatingUser: USER }, [
            element('CodeRef', { targetGUID: code }),
          ]),
        ),
      );
    };
    return element(
      'TextSource',
      { guid: id, name: plan.data.title, plainTextPath: `internal://${id}.txt`, creatingUser: USER },
      [
        ...chapters.map((chapter) =>
          selection(`${plan.id}#${chapter.id}`, chapter, [chapterCode(chapter.name)]),
        ),
        ...clauses.map(({ clause, ...stretch }) =>
          selection(numbers.get(`${plan.id}/${clause.id}`) ?? clause.id, stretch, [
            CLAUSE,
            ...(clause.type === null ? [] : [typeCode(clause.type)]),
            ...clause.themes.map(themeCode),
          ]),
        ),
      ],
    );
  });
}
