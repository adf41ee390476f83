/** Quotations made from the plans of a corpus, each with the verdict and the place that are right for it. */
import type { PlanRecord } from '../../src/pipeline/contract/row-schemas.ts';
import type { VerdictOfItem } from '../../src/verify/result.ts';

/** How a quotation was made. */
export const CASE_KINDS = [
  'exact',
  'typography',
  'character',
  'number',
  'left-out',
  'joined',
  'wrong-place',
  'invented',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** A sentence of a report with one quotation. `places` may hold its words: `<plan>/<clause>`. */
export interface QuotationCase {
  kind: CaseKind;
  sentence: string;
  quotation: string;
  expected: VerdictOfItem;
  places: string[];
}

type Random = () => number;
type Clause = PlanRecord['clauses'][number];

const EXPECTED: Readonly<Record<CaseKind, VerdictOfItem>> = {
  exact: 'exact',
  typography: 'near',
  character: 'near',
  number: 'near',
  'left-out': 'near',
  joined: 'joined',
  'wrong-place': 'elsewhere',
  invented: 'not-found',
};

/** Shortest and longest quotation, in characters. */
const LENGTH = { least: 14, most: 70 };

/** Makes so many cases, kinds in turn. `invent` gives words that no plan has. */
export function quotationCases(
  plans: readonly PlanRecord[],
  count: number,
  random: Random,
  invent: (random: Random) => string,
): QuotationCase[] {
  const maker = new Maker(plans, random, invent);
  return Array.from({ length: count }, (_, index) =>
    maker.make(CASE_KINDS[index % CASE_KINDS.length] ?? 'exact'),
  );
}

interface Drawn {
  plan: PlanRecord;
  clause: Clause;
  words: string;
}

class Maker {
  readonly #texts: { plan: PlanRecord; clause: Clause }[];
  readonly #whole: readonly { name: string; text: string }[];
  readonly plans: readonly PlanRecord[];
  readonly random: Random;
  readonly invent: (random: Random) => string;
  constructor(plans: readonly PlanRecord[], random: Random, invent: (random: Random) => string) {
    this.plans = plans;
    this.random = random;
    this.invent = invent;
    this.#texts = plans.flatMap((plan) =>
      plan.clauses
        .filter(({ kind, text }) => kind === 'text' && text.length > LENGTH.least * 2)
        .map((clause) => ({ plan, clause })),
    );
    this.#whole = plans.flatMap(({ plan, clauses }) =>
      clauses.map(({ id, text }) => ({ name: `${plan.id}/${id}`, text })),
    );
  }

  make(kind: CaseKind): QuotationCase {
    for (;;) {
      const drawn = this.#draw();
      const words = this.#changed(kind, drawn);
      if (words === null) continue;
      const named = kind === 'wrong-place' ? this.#other(drawn.plan, drawn.words) : drawn.plan;
      if (!named) continue;
      const isNowhere = kind === 'joined' || kind === 'invented';
      return {
        kind,
        sentence: this.#sentence(named, words, kind === 'exact' ? drawn : null, isNowhere),
        quotation: words,
        expected: EXPECTED[kind],
        places: kind === 'invented' ? [] : this.#placesOf(drawn.words),
      };
    }
  }

  #pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.random() * values.length)] as Value;
  }

  #between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  /** Words of a clause from one punctuation mark to another; no quotation marks in them, no number cut. */
  #draw(): Drawn {
    for (;;) {
      const { plan, clause } = this.#pick(this.#texts);
      const parts = clause.text.match(/[^，。；：]+[，。；：]?/gu) ?? [];
      const from = this.#between(0, parts.length - 1);
      let words = '';
      for (const part of parts.slice(from)) {
        words += part;
        if (words.length >= LENGTH.least && this.random() < 0.5) break;
      }
      words = words.replace(/[，；：]$/u, '').trim();
      if (words.length >= LENGTH.least && words.length <= LENGTH.most && !/[“”《》"\n]/u.test(words))
        return { plan, clause, words };
    }
  }

  #placesOf(words: string): string[] {
    return this.#whole.filter(({ text }) => text.includes(words)).map(({ name }) => name);
  }

  #isIn(words: string): boolean {
    return this.#whole.some(({ text }) => text.includes(words));
  }

  /** A plan that does not have the words. */
  #other({ plan }: PlanRecord, words: string): PlanRecord | null {
    const others = this.plans.filter(
      (each) => each.plan.id !== plan.id && !each.clauses.some(({ text }) => text.includes(words)),
    );
    return others.length > 0 ? this.#pick(others) : null;
  }

  /** The words changed as a kind asks; null where they cannot be. */
  #changed(kind: CaseKind, { clause, words }: Drawn): string | null {
    const changed = this.#change(kind, words, clause);
    if (changed === null || kind === 'exact' || kind === 'wrong-place') return changed;
    return this.#isIn(changed) ? null : changed;
  }

  #change(kind: CaseKind, words: string, clause: Clause): string | null {
    const places = (pattern: RegExp) => [...words.matchAll(pattern)];
    switch (kind) {
      case 'typography': {
        const marks = places(/[，。；：、（）]/gu).filter(({ index }) => index > 0);
        if (marks.length === 0) return null;
        const { index, 0: mark } = this.#pick(marks);
        const others = (SWAPS[mark] ?? '').replaceAll(mark, '');
        return splice(words, index, 1, this.#pick([...others]));
      }
      case 'character': {
        const index = this.#between(1, words.length - 2);
        if (!/\p{Script=Han}/u.test(words[index] ?? '')) return null;
        const other = this.#pick(
          [...this.#pick(this.#texts).clause.text].filter((each) => /\p{Script=Han}/u.test(each)),
        );
        return other === words[index] ? null : splice(words, index, 1, other);
      }
      case 'number': {
        const numbers = places(/[0-9]+(?:\.[0-9]+)?/gu);
        if (numbers.length === 0) return null;
        const { index, 0: number } = this.#pick(numbers);
        return splice(words, index, number.length, String(Number(number) + this.#between(1, 9)));
      }
      case 'left-out': {
        const length = this.#between(2, 8);
        if (words.length < length + LENGTH.least) return null;
        return splice(words, this.#between(5, words.length - length - 5), length, '');
      }
      case 'joined': {
        const { clause: other, words: more } = this.#draw();
        return other === clause ? null : `${words.replace(/[，。；：]$/u, '')}，${more}`;
      }
      case 'invented':
        return this.invent(this.random);
      default:
        return words;
    }
  }

  #sentence({ plan, sections }: PlanRecord, words: string, own: Drawn | null, isNowhere: boolean): string {
    const locus = own ? (sections.find(({ id }) => id === own.clause.section)?.locus ?? '') : '';
    const quoted = `“${words}”`;
    const frames = [
      `《${plan.title}》提出${quoted}。`,
      `${plan.short.zh}指出：${quoted}。`,
      `这一点已有要求：${quoted}（《${plan.title}》${locus && `，${locus}`}）。`,
    ];
    if (isNowhere || own) frames.push(`有文件写道：${quoted}。`);
    return this.#pick(frames);
  }
}

const SWAPS: Readonly<Record<string, string>> = {
  '，': ',、；',
  '。': '.；',
  '；': ';，。',
  '：': ':，',
  '、': '，,',
  '（': '(',
  '）': ')',
};

const splice = (words: string, at: number, length: number, other: string) =>
  words.slice(0, at) + other + words.slice(at + length);

const WHO = [
  '乡镇养老服务站',
  '县级林业部门',
  '学校体育场馆',
  '冷链物流企业',
  '河湖管护队伍',
  '社区食堂',
  '非遗工坊',
  '公交场站',
];
const DOES = ['逐户登记', '定期巡查', '优先保障', '错时开放', '统一配送', '分类处置', '轮换更新', '公开招募'];
const WHAT = [
  '失能老人助浴床位',
  '退化草场补播地块',
  '青少年足球训练场地',
  '田头预冷保鲜库',
  '排水防涝泵站',
  '古村落修缮工匠',
  '新能源公交车辆',
  '校园午餐留样',
];
const HOW = [
  '每季度向村民代表报告',
  '雨季前完成检修',
  '按床位数给予运营补贴',
  '由监理单位旁站记录',
  '寒暑假不间断开放',
  '超过保质期立即下架',
];

/** Words of other fields: a sentence that no plan on science has. */
export function inventedWords(random: Random): string {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return `${pick(WHO)}应当${pick(DOES)}${pick(WHAT)}，${pick(HOW)}，${pick(WHO)}${pick(HOW)}`;
}
