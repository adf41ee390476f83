/** What names a plan, as far as it is known, and what the edition did to its text: the `meta` of Akoma Ntoso. */
import { MESSAGES } from '../../i18n/index.ts';
import { element, type XmlElement } from '../../takeaway/xml.ts';
import type { Addresses, PlanToMark } from './input.ts';
import { textNodes } from './text.ts';

/** What is entered is in the language of the plans. */
const { plan: words, site } = MESSAGES.zh;

/**
 * The standard demands a date and an author on every level and has no word for “unknown”. So an unknown date is the first
 * day of the calendar under the name `unknown`, an unknown author a reference that is shown as 未载.
 */
const UNKNOWN_DATE = element('FRBRdate', { date: '0001-01-01', name: 'unknown' });
const UNKNOWN = 'unknown';
/** What an editor may supply beside the title. */
const FACTS = ['issuer', 'number', 'date', 'published', 'period', 'genre', 'level'] as const;
const EDITION = 'edition';
const ISSUER = 'issuer';
const source = `#${EDITION}`;

const value = (name: string, text: string | null, attributes: Record<string, string> = {}): XmlElement[] =>
  text === null ? [] : [element(name, { value: text, ...attributes })];

export function identification(plan: PlanToMark, addresses: Addresses): XmlElement {
  const { data, id } = plan;
  const author = [element('FRBRauthor', { href: `#${data.issuer === null ? UNKNOWN : ISSUER}` })];
  const known = [
    ...(data.date === null ? [] : [element('FRBRdate', { date: data.date, name: 'date' })]),
    ...(data.published === null ? [] : [element('FRBRdate', { date: data.published, name: 'published' })]),
  ];
  const dates = known.length > 0 ? known : [UNKNOWN_DATE];
  const at = (address: string) => [...value('FRBRthis', address), ...value('FRBRuri', address)];
  const page = addresses.plan(id);
  // The edition knows one text of each plan, so work and expression share its address.
  const meta = [
    element('identification', { source }, [
      element('FRBRWork', {}, [
        ...at(page),
        ...value('FRBRalias', data.title, { name: 'title' }),
        ...dates,
        ...author,
        ...value('FRBRcountry', 'cn'),
        ...value('FRBRsubtype', data.genre),
        ...value('FRBRnumber', data.number),
        ...value('FRBRname', id),
      ]),
      element('FRBRExpression', {}, [
        ...at(page),
        ...value('FRBRalias', data.seedHash, { name: 'sha256' }),
        ...dates,
        ...author,
        ...value('FRBRauthoritative', 'false'),
        element('FRBRlanguage', { language: 'zho' }),
      ]),
      element('FRBRManifestation', {}, [
        ...at(addresses.file(`/plans/${id}.xml`)),
        UNKNOWN_DATE,
        element('FRBRauthor', { href: source }),
        ...value('FRBRformat', 'application/akn+xml'),
      ]),
    ]),
    element('references', { source }, [
      element('TLCObject', {
        eId: 'seed',
        href: addresses.file(`/${data.source.file}`),
        showAs: `${data.source.file} ${words.seedLines(data.source.line, data.source.endLine)}`,
      }),
      element('TLCOrganization', {
        eId: EDITION,
        href: addresses.home,
        showAs: site.name,
      }),
      data.issuer === null
        ? element('TLCReference', {
            eId: UNKNOWN,
            name: UNKNOWN,
            href: `/akn/ontology/reference/${UNKNOWN}`,
            showAs: words.unknown,
          })
        : element('TLCOrganization', {
            eId: ISSUER,
            href: `/akn/ontology/organization/cn/${encodeURIComponent(data.issuer.toWellFormed())}`,
            showAs: data.issuer,
          }),
    ]),
  ];
  const remarks = notes(plan);
  return element('meta', {}, remarks.length === 0 ? meta : [...meta, element('notes', { source }, remarks)]);
}

/** What an editor supplied, and every place where the edition joined or left out something. */
function notes({ data }: PlanToMark): XmlElement[] {
  const note = (kind: string, text: string) =>
    element('note', { class: kind }, [element('p', {}, textNodes(text))]);
  const supplied = FACTS.filter((name) => data.origins[name] === 'editor');
  return [
    ...(data.titleSource === 'editor' ? [note('editor', words.titleByEditor)] : []),
    ...supplied.map((name) =>
      note('editor', `${words[name]}：${[data[name]].flat().join('–')}（${words.byEditor}）`),
    ),
    ...(data.note === null ? [] : [note('editor', `${words.note}：${data.note}`)]),
    ...data.joins.map(({ line, nextLine, before, after, reason }) =>
      note(
        'join',
        `${words.line(line)}＋${words.line(nextLine)}：……${before}｜${after}……（${words.joinReasons[reason]}）`,
      ),
    ),
    ...data.omissions.map(({ line, text, reason }) =>
      note('omission', `${words.line(line)}：${text}（${words.reasons[reason]}）`),
    ),
  ];
}
