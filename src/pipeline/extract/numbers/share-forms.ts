/** The forms of shares, rates and multiples: 8/10万, 百分之九十五, 三分之二, 七成, 翻一番, 1/3. */
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type NumberForm, one, plainUnit, shareOf, toNumber, wordsValue } from './values.ts';
import { BLANKS, CHINESE, NUMBER, NUMBER_BEGINS, RANGE, RATE_UNIT, REACH } from './words.ts';

/** Rows in the order in which they are tried. */
export const SHARE_FORMS: readonly NumberForm[] = [
  {
    id: 'rate',
    pattern: withExamples(
      new RegExp(
        `${NUMBER_BEGINS}(?<first>${NUMBER})(?:${RANGE}(?<second>${NUMBER}))?${BLANKS}(?<unit>${RATE_UNIT})(?![0-9元吨])`,
        'gu',
      ),
      `5/10万 5／10万 5/10万甲`,
      `A5/10万 1，5/10万 1,5/10万`,
    ),
    read: ({ first, second, unit }) => ({
      ...one(toNumber(first), plainUnit(unit)),
      value2: second === undefined ? null : toNumber(second),
    }),
    examples: [
      ['孕产妇死亡率控制在8/10万以内', 8, '/10万'],
      ['结核病发病率降至50/10万', 50, '/10万'],
      ['道路交通死亡率低于2/万车', 2, '/万'],
      ['发病率为11.5—12/10万', 11.5, '/10万', 12],
    ],
    counterexamples: ['24/7服务', '2025/3/4'],
  },
  {
    id: 'to-one',
    pattern: withExamples(
      new RegExp(
        `(?<=比(?:为|由|从|${REACH})?\\s{0,2}|[:：∶﹕]\\s?1${REACH}\\s{0,2})(?<first>${NUMBER})\\s?[:：∶﹕]\\s?1(?![0-9.:：∶﹕])`,
        'gu',
      ),
      `生师比为18:1 生师比由18:1 生师比从18:1 生师比达到18:1 生师比18:1 由1:1提高到2:1→2:1 由1：1提高到2:1 由1∶1提高到2:1 生师比18：1 生师比18∶1 生师比18﹕1 由1﹕1提高到2:1`,
    ),
    read: ({ first }) => (toNumber(first) > 1 ? one(toNumber(first), '') : null),
    examples: [
      ['生师比不高于18:1', 18, ''],
      ['职工与床位之比达到1.5∶1', 1.5, ''],
      ['师生比由18:1', 18, ''],
      ['收入比缩小到2.1﹕1', 2.1, ''],
    ],
    counterexamples: ['医护比达到1:1.2', '按2:1配套', '比分2:1:1'],
  },
  {
    id: 'negative',
    pattern: new RegExp(`(?<=\\p{Script=Han}\\s?)[-－](?<first>${NUMBER})(?<measure>[%％‰])`, 'gu'),
    read: ({ first, measure = '' }) => one(-toNumber(first), measure),
    examples: [
      ['人口自然增长率为-1.2‰', -1.2, '‰'],
      ['出口增速－3.5%', -3.5, '%'],
    ],
    counterexamples: ['5-6%', '3%-5%'],
  },
  {
    id: 'per-hundred-in-words',
    pattern: withExamples(
      new RegExp(
        `(?<base>[百千])分之(?<words>百(?![${CHINESE_NUMBER}])|${CHINESE}|[0-9]+(?:\\.[0-9]+)?)(?:${RANGE}(?:[百千]分之)?(?<words2>${CHINESE}))?`,
        'gu',
      ),
      `百分之百 百分之九十五 百分之95 千分之百 百分之百甲 百分之22→百分之22`,
      `百分之，`,
    ),
    read: ({ base, words, words2 }) => {
      const value = words === '百' ? 100 : wordsValue(words);
      const value2 = words2 === undefined ? null : wordsValue(words2);
      const whole = value === null || (words2 !== undefined && value2 === null);
      return whole ? null : { value, value2, unit: base === '百' ? '%' : '‰', comparator: null };
    },
    examples: [
      ['合格率达到百分之九十五以上', 95, '%'],
      ['入学率达到百分之九十八点五', 98.5, '%'],
      ['通达率达到百分之百', 100, '%'],
      ['绿化率百分之三十至四十', 30, '%', 40],
      ['自然增长率控制在千分之五', 5, '‰'],
    ],
    counterexamples: ['百分之几', '百分制'],
  },
  {
    id: 'share-in-words',
    pattern: withExamples(
      /(?<![一二三四五六七八九十百千万分])(?<of>[二三四五六七八九十]|[二三四五]?十[一二三四五六七八九]?)分之(?<part>[一二两三四五六七八九十]+)/gu,
      `五分之一 十分之一 十二分之一→十二分之一 二分之一 三分之一 四分之一 六分之一 七分之一 八分之一 九分之一 十一分之一 十三分之一 十四分之一 十五分之一 十六分之一 十七分之一 十八分之一 十九分之一 五分之二 五分之两 五分之三 五分之四 五分之五 五分之六 五分之七 五分之八 五分之九 五分之十 二十分之一 三十分之一 五分之一一→五分之一一`,
      `一五分之一 二五分之一 五分之`,
    ),
    read: ({ of = '', part = '' }) => shareOf(wordsValue(part), wordsValue(of)),
    examples: [
      ['三分之二的行政村通达公交', 0.6667, ''],
      ['森林面积占五分之一', 0.2, ''],
      ['十分之一', 0.1, ''],
    ],
    counterexamples: ['万分之一', '三分之几'],
  },
  {
    id: 'tenths',
    pattern: withExamples(
      /(?<![第零一二三四五六七八九十百千万0-9.])(?<tens>[一二两三四五六七八九1-9])成(?<ones>[一二三四五六七八九半])?(?=$|[^立为员果本分都套品就功效长人交年不语])/gu,
      '八成以上 八成左右 八成多 八成， 八成 八成社区 一成以上 二成以上 八成一上→八成一 八成二上→八成二',
      `第八成以上 零八成以上 八成立上 八成为上`,
    ),
    read: ({ tens = '', ones = '' }) => {
      const digit = (word: string) => (word === '半' ? 5 : (wordsValue(word) ?? 0));
      return one(digit(tens) + (ones === '' ? 0 : digit(ones) / 10), '成');
    },
    examples: [
      ['粪污综合利用率达到八成以上', 8, '成'],
      ['农药使用量减少一成', 1, '成'],
      ['秸秆利用率达到九成五', 9.5, '成'],
      ['近7成社区', 7, '成'],
    ],
    counterexamples: ['一成不变', '第三成员', '建成学校', '二十成'],
  },
  {
    id: 'half',
    pattern: withExamples(
      /(?<!另|另外|[一二三四五六七八九十])(?:一半|半数)(?!是|天|儿)/gu,
      '一半学校 半数乡镇',
      `另一半 另外一半 二十一半 一半是 一半天 一半儿 二一一半 二二一半 二三一半 二四一半 二五一半 二六一半 二七一半 二八一半 二九一半`,
    ),
    read: () => one(0.5, ''),
    examples: [
      ['一半以上学校配备校医', 0.5, ''],
      ['用水量降低一半', 0.5, ''],
      ['半数以上乡镇', 0.5, ''],
    ],
    counterexamples: ['另一半', '一年半'],
  },
  {
    id: 'doubling',
    pattern: withExamples(
      /翻(?<times>[一两二三四])?番(?!半|茄)/gu,
      `翻一番 翻两番 翻二番 翻三番 翻四番 翻番`,
      '翻番半 翻番茄',
    ),
    read: ({ times }) => one(2 ** (times === undefined ? 1 : (wordsValue(times) ?? 1)), '倍'),
    examples: [
      ['生产总值翻一番', 2, '倍'],
      ['装机容量翻两番', 4, '倍'],
      ['产值实现翻番', 2, '倍'],
    ],
    counterexamples: ['翻一番半', '三番五次'],
  },
  {
    id: 'fraction',
    pattern: withExamples(
      /(?<![0-9/／.])(?<part>[1-9][0-9]?)\s*[/／]\s*(?<of>[1-9][0-9]?)(?!\s*[0-9年月千万亿百/／])/gu,
      `1/3 1／3 31/3 1/33`,
      `01/3 /1/3 1/3年 1/333`,
    ),
    // 24/7 is no share.
    read: ({ part, of }) => (toNumber(part) < toNumber(of) ? shareOf(toNumber(part), toNumber(of)) : null),
    examples: [['新能源汽车占比达到1/3', 0.3333, '']],
    counterexamples: ['24/7服务', '8/9月', '8/10万'],
  },
];
