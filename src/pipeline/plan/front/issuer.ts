/**
 * Who issued a document: the names above its date, in its title, at its head, or behind its label. A name that stands in
 * the menu or foot of a page only is none.
 */
import type { FrontRole } from '../../schemas/clause.ts';
import { namesApart } from '../../text/glued-names.ts';
import { isFullSignature, isSignature, namesOf } from '../../text/names.ts';
import { genreOfTitle, orderIn } from '../../text/official-documents.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withExamples } from '../../text/with-examples.ts';
import { bodiesBehind, signedDate } from '../tokens/kinds.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { first } from './front-item.ts';
import { type LabelValue, labelledFact } from './labels.ts';

/** A line with its role. */
interface Line {
  role: FrontRole | null;
  token: Token;
}

/** The issuer; `hint` where all that names one is weak. */
export interface FoundIssuer {
  issuer: string | null;
  hint: { words: string; line: number } | null;
}

/** What the names are looked for in. */
export interface IssuerSources {
  lines: readonly Line[];
  /** What closes the text. */
  closing: readonly Line[];
  /** The lines of the notice and of the plan it carries. */
  heads: readonly Token[];
  /** The title of the plan. */
  title: string | null;
  values: readonly LabelValue[];
}

/** Finds the issuer. */
export function findIssuer({ lines, closing, heads, title, values }: IssuerSources): FoundIssuer {
  const titles = [...heads.map(withNamesApart), ...(title === null ? [] : [title])];
  const inTitles = titles.map(issuerOfTitle);
  const full = first(inTitles.map((names) => (names && isFullSignature(recognisable(names)) ? names : null)));
  const issuer =
    signatureOf(lines) ??
    namesInARow(closing) ??
    full ??
    namesInARow(lines.filter(({ token }) => !isKind(token, 'order'))) ??
    labelledFact(values, 'issuer') ??
    ofOrder(lines) ??
    first(inTitles) ??
    first(lines.map(publishedBy)) ??
    (REGULATIONS.has(genreOfTitle(title ?? '')) ? first(lines.map(passedBy)) : null) ??
    headOfPaper(lines) ??
    spokenFor(lines) ??
    first(lines.map(governmentOfSpeaker)) ??
    labelledFact(values, 'compiler') ??
    first(lines.map(reported)) ??
    first(closing.map((line, index) => printedBy(line, closing[index + 1])));
  if (issuer !== null) return { issuer: inOneRow(inFull(issuer, values)), hint: null };
  const behind = first(titles.map(namesBehindTitle));
  if (behind !== null) return { issuer: inOneRow(behind), hint: null };
  const weak = labelledFact(values, 'publisher');
  return {
    issuer: null,
    hint: weak === null ? null : { words: weak, line: lines[0]?.token.passage.spans[0]?.line ?? 1 },
  };
}

/** A name as a label prints it, where the label says the place that the name leaves out: 市财政局, 甲市财政局. */
function inFull(issuer: string, values: readonly LabelValue[]): string {
  const label = labelledFact(values, 'issuer') ?? labelledFact(values, 'publisher') ?? '';
  return label.endsWith(issuer) && isFullSignature(recognisable(label)) ? label : issuer;
}

/** The names on the lines above a date. */
function signatureOf(lines: readonly Line[]): string | null {
  let start = -1;
  for (const [index, { role, token }] of lines.entries()) {
    if (role === 'issuer' && start < 0) start = index;
    const isSigned = role === 'date' || (role === 'issuer' && isKind(token, 'signed-date'));
    if (start >= 0 && isSigned) return namesInARow(lines.slice(start));
    if (role !== 'issuer') start = -1;
  }
  return null;
}

/** Returns the names on the first lines of role `issuer` that follow one another; null for none. */
function namesInARow(lines: readonly Line[]): string | null {
  const start = lines.findIndex(({ role }) => role === 'issuer');
  if (start < 0) return null;
  const after = lines.findIndex(({ role }, index) => index > start && role !== 'issuer');
  const names = lines.slice(start, after < 0 ? lines.length : after).map(({ token }) => namesOfLine(token));
  return names.reduce((row, name) => (goesOnWith(row, name) ? row + name : `${row} ${name}`));
}

function namesOfLine({ text, form }: Token): string {
  const names = signedDate(form)?.names;
  return namesOf(names === undefined ? text : text.slice(0, names.length)).join(' ');
}

/** True when a name is the rest of the one above it: in brackets, or because that is none by itself. */
function goesOnWith(row: string, name: string): boolean {
  return /^[（(]/u.test(name) || !isSignature(recognisable(row.split(' ').at(-1) ?? ''));
}

/** Names as one string, a single blank between any two, each once. */
function inOneRow(names: string): string {
  const row = namesOf(names.replace(/^[（(](.*)[）)]$/u, '$1')).flatMap(namesApart);
  return [...new Set(row)].join(' ');
}

/** The words of a title on several lines, a blank behind each name that has a line of its own. */
function withNamesApart({ passage }: Token): string {
  let text = '';
  let at = 0;
  passage.spans.forEach(({ start, end }, index) => {
    const length = end - start;
    const isName = index > 0 && namesOf(text).length > 0 && isSignature(recognisable(text));
    text += (isName ? ' ' : '') + passage.text.slice(at, at + length);
    at += length + (passage.glues[index]?.length ?? 0);
  });
  return text;
}

/** `甲市人民政府关于印发…的通知` → `甲市人民政府`; null where a title names nobody. */
function issuerOfTitle(title: string | null): string | null {
  const words = (title ?? '').replace(/^[#*《\s]+/u, '');
  const issuer = /^(.{2,120}?)\s*(?:关\s*于|印\s*发|转\s*发)/u.exec(words)?.[1]?.trim();
  return issuer && isSignature(recognisable(issuer)) ? issuer : null;
}

/** The names that a list of pages prints behind a title: `关于乙的意见，甲市人民政府`. */
function namesBehindTitle(title: string): string | null {
  const comma = bodiesBehind(recognisable(title));
  return comma === null
    ? null
    : title
        .slice(comma + 1)
        .replaceAll('/', ' ')
        .trim();
}

/** The body of an order: its head 甲市人民政府令, or the bracket that names it with its number. */
function ofOrder(lines: readonly Line[]): string | null {
  const head = lines.find(({ token }) => isKind(token, 'order'))?.token.text;
  if (head) return head.replace(/\s+/gu, '').replace(/(?:令|公告)$/u, '');
  const order = lines.map(({ role, token }) => (role === 'subtitle' ? orderIn(token.form) : null));
  return first(order)?.issuer ?? null;
}

const PUBLISHED_BY = withExamples(
  /日\s*(\p{Script=Han}[\p{Script=Han}\s、]{2,60}?)(?:发布|公布|印发)[）)]?$/u,
  `3月5日甲市人民政府发布 3月5日甲市人民政府公布 3月5日甲市人民政府印发 3月5日甲␣人民政府发布 3月5日甲市人民政府发布） 3月5日甲市人民政府发布)
    3月5日甲{55}甲市人民政府发布`,
  `3月5日甲市人民政府发布等`,
);
/** The congress that passes a regulation, and the kinds of documents that it passes as its own. */
const PASSED_BY = withExamples(
  /日\s*(\p{Script=Han}{2,20}?人民代表大会(?:常务委员会)?)第\p{Script=Han}{1,6}次会议(?:审议|表决)?通过/u,
  `3月5日甲市人民代表大会第一次会议通过 3月5日甲市人民代表大会常务委员会第三次会议审议通过 3月5日甲市人民代表大会第一次会议表决通过
    3月5日甲市人民代表大会第甲{5}一次会议通过 3月5日甲{18}甲市人民代表大会第一次会议通过`,
);
const REGULATIONS: ReadonlySet<string | null> = new Set(['条例', '办法', '规定', '规则', '决定', '决议']);

/** The bodies that a bracket below the title names: （2016年10月25日 中共中央、国务院发布）. */
function publishedBy({ role, token }: Line): string | null {
  const names = role === 'subtitle' ? PUBLISHED_BY.exec(token.form)?.[1] : undefined;
  return names !== undefined && isSignature(names) ? names : null;
}

/** The congress or its committee that passed a regulation, as the line below the title names it. */
function passedBy({ role, token }: Line): string | null {
  return role === 'subtitle' ? (PASSED_BY.exec(token.form)?.[1] ?? null) : null;
}

/** Who issued what a news agency or paper reports below its title: 近日，甲市教育局印发《乙方案》. */
const REPORTED = withExamples(
  /^(?:近日|日前|[0-9]{1,2}月[0-9]{1,2}日)[，,](?:经.{2,20}同意[，,])?(?<body>\p{Script=Han}{4,40}?)(?:正式|联合)?(?:印发|发布|出台)(?:了)?《/u,
  `近日，甲市教育局正式印发《→甲市教育局 近日，甲市教育局联合印发《→甲市教育局 3月3日，老林场渔印发《 近日,老林场渔印发《 近日，经供水同意，老林场渔印发《 近日，经供水同意,老林场渔印发《 日前，老林场渔印发《 近日，老林场渔发布《 近日，老林场渔出台《
    近日,甲{36}老林场渔印发《 近日，经甲{18}供水同意，老林场渔印发《 23月3日，老林场渔印发《 3月23日，老林场渔印发《`,
  `又3月3日，老林场渔印发《`,
);

function reported({ role, token }: Line): string | null {
  const body = role === null ? REPORTED.exec(token.form)?.groups?.['body'] : undefined;
  return body !== undefined && isFullSignature(body) ? body : null;
}

/** The office of an imprint, where no line else names who issued the document: 甲区人民政府办公室　2031年3月9日印发. */
const PRINTED_BY = withExamples(
  /^(?<body>\p{Script=Han}{4,40}?)\s*[0-9]{4}\s*年.{2,10}日\s*印发$/u,
  `供水养老2031年港教日印发 供水养老2031年甲{8}港教日印发 甲{36}供水养老2031年港教日印发`,
  `1供水养老2031年港教日印发 供水养老2031年港教日印发等`,
);

function printedBy({ role, token }: Line, next: Line | undefined): string | null {
  if (role !== 'imprint') return null;
  const isAboveDay = next?.role === 'imprint' && /^[0-9].*印发$/u.test(next.token.form.trim());
  const body = isAboveDay ? token.form.trim() : PRINTED_BY.exec(token.form.trim())?.groups?.['body'];
  return body !== undefined && isFullSignature(body) ? body : null;
}

/** For whom a report is given: 我代表甲县人民政府，向大会报告工作. */
const SPOKEN_FOR = withExamples(
  /我(?:谨|受.{2,16}委托[，,])?代表(?<body>国务院|\p{Script=Han}{0,12}(?:人民政府|委员会|法院|检察院))[，,]?\s*向.{0,12}(?:大会|会议|全会).{0,4}(?:作|做|报告|汇报)/u,
  `我受供水委托，代表国务院向大会作 我受供水委托,代表国务院向大会作 我代表国务院向大会作 我代表人民政府向大会作 我代表国务院，向大会作 我代表国务院,向大会作 我谨代表国务院向大会作 我代表委员会向大会作 我代表法院向大会作 我代表检察院向大会作 我代表国务院向会议作 我代表国务院向全会作 我代表国务院向大会做 我代表国务院向大会报告 我代表国务院向大会汇报
    我代表法院向大会甲{4}作 我受甲{14}供水委托，代表国务院向大会作 我代表甲{12}法院向大会作 我代表法院向甲{12}大会作`,
);
/** The place of a congress that a report was given to, and of the government whose head gave it. */
const CONGRESS_OF = /(?<place>\p{Script=Han}{1,12}?[省市县区旗州盟])第.{1,5}届人民代表大会/u;
const HEAD_OF = withExamples(
  /^(?<place>\p{Script=Han}{1,12}?[省市县区旗州盟])(?:人民政府)?代?(?:省长|市长|县长|区长|州长|盟长|旗长)/u,
  `供省省长 供市省长 供省市长 供省县长 供省区长 供省州长 供省盟长 供省旗长 甲{11}供省省长`,
  `1供省省长`,
);
/** A body that leaves out its place: 县人民政府. */
const WITHOUT_PLACE = withExamples(
  /^(?:[省市县区旗州盟]|自治[区州县旗])?(?=人民政府)/u,
  `省人民政府→省 自治区人民政府→自治区 市人民政府 县人民政府 区人民政府 旗人民政府 州人民政府 盟人民政府 自治州人民政府 自治县人民政府 自治旗人民政府 人民政府`,
  `又省人民政府`,
);

/** The body for which a report is given, with the place that its first sentence may leave out. */
function spokenFor(lines: readonly Line[]): string | null {
  const body = first(
    lines.map(({ role, token }) => (role === null ? SPOKEN_FOR.exec(token.form)?.groups?.['body'] : null)),
  );
  if (body === null || !WITHOUT_PLACE.test(body)) return body;
  const [kind = ''] = WITHOUT_PLACE.exec(body) ?? [];
  if (kind === '' && !body.startsWith('人民政府')) return body;
  const place = first(
    lines.map(({ role, token: { form } }) =>
      role === null
        ? null
        : (CONGRESS_OF.exec(form) ?? HEAD_OF.exec(form))?.groups?.['place']?.replace(/^.*在/u, ''),
    ),
  );
  return place?.endsWith(kind) ? place + body.slice(kind.length) : null;
}

/** The government whose head gives its report, as the line below the title says: 甲县人民政府县长　张三. */
const GOVERNMENT_OF = withExamples(
  /^(?<body>\p{Script=Han}{1,12}?[省市县区旗州盟]人民政府)(?=代?(?:省长|市长|县长|区长|州长|盟长|旗长))/u,
  `甲省人民政府省长 甲市人民政府市长 甲县人民政府代县长→甲县人民政府 甲区人民政府区长 甲州人民政府州长 甲盟人民政府盟长 甲旗人民政府旗长
    甲{11}甲省人民政府省长`,
  `1甲省人民政府省长 甲市人民政府副市长`,
);

function governmentOfSpeaker({ role, token }: Line): string | null {
  return role === 'speaker' ? (GOVERNMENT_OF.exec(token.form)?.groups?.['body'] ?? null) : null;
}

/** The body at the head of the paper: 甲市人民政府文件. */
function headOfPaper(lines: readonly Line[]): string | null {
  const names = lines.map(({ role, token }) =>
    role === 'other' ? /^(.{4,40})文\s*件$/u.exec(token.form)?.[1] : null,
  );
  return first(names.map((name) => (name && isFullSignature(name) ? name : null)));
}
