/** Kinds of document as data: the words that end their titles, and what their sections are. */

/**
 * Words by what such documents hold. plan: goals, tasks and measures in chapters of their own. outline: goals, then tasks whose
 * chapters are named by their fields. opinion: tasks, or measures
 * beside domains. measures: measures only. rules: articles. points: the tasks of a year. report: what was done, then the
 * tasks of the year. guide: what is to be done, part by part, under names of the parts. other: nothing that holds for all.
 */
const GENRES = {
  plan: ['行动计划', '行动方案', '规划', '战略', '计划', '蓝图', '行动'],
  outline: ['规划纲要', '纲要'],
  opinion: ['实施意见', '指导意见', '意见', '实施方案', '方案', '建议', '决定', '决议'],
  measures: ['若干措施', '若干政策', '政策措施', '政策意见', '措施', '举措', '政策', '政策清单', '政策指引'],
  rules: [
    '实施细则',
    '办法',
    '条例',
    '规定',
    '细则',
    '规则',
    '章程',
    '守则',
    '公约',
    '准则',
    '导则',
    '规程',
    '规范',
  ],
  points: ['分工方案', '任务分工', '分解方案', '任务分解', '工作要点', '要点', '任务清单', '职责清单'],
  report: ['工作报告', '报告', '工作总结', '总结'],
  guide: ['指南', '指引', '预案', '手册'],
  other: [
    '政策解读',
    '白皮书',
    '标准',
    '请示',
    '通知',
    '通报',
    '公报',
    '公告',
    '批复',
    '答复',
    '清单',
    '解读',
    '问答',
    '讲话',
    '复函',
    '函',
  ],
} as const;

/** What the sections of a document are, by its genre. */
export type GenreKind = keyof typeof GENRES;
/** A genre by its usual word. */
export type Genre = (typeof GENRES)[GenreKind][number];

const KINDS = new Map(
  (Object.keys(GENRES) as GenreKind[]).flatMap((kind) =>
    GENRES[kind].map((genre) => [genre as string, kind]),
  ),
) as ReadonlyMap<string, GenreKind>;

/** Longer words before those they end with. */
const LONGEST_FIRST = [...KINDS.keys()].sort((a, b) => b.length - a.length);
/** The genres as a part of a pattern. */
export const GENRE_WORDS: string = LONGEST_FIRST.join('|');

/** The kind of a genre, also of one that only ends in a known word (若干意见); null for no genre. */
export function kindOfGenre(genre: string | null): GenreKind | null {
  if (genre === null) return null;
  const word = LONGEST_FIRST.find((each) => genre.endsWith(each));
  return word === undefined ? 'other' : (KINDS.get(word) ?? 'other');
}
