/** What the title of a goal names, without the words that any goal may have. */

import { withExamples } from '../text/with-examples.ts';

/** How much something grows or is wanted, at the end of a title: 居民收入稳步提升, 综合实力明显增强. Two titles with the same such words may be of two matters. */
const GROWTH = withExamples(
  /(?:显著|明显|不断|持续|逐步|稳步|进一步|更加|日益|大幅|全面|较大|实现|取得)+(?:提升|提高|增强|增加|改善|完善|优化|壮大|加强|扩大|增长|健全|拓展|好转|成效|突破|进展)*$/u,
  '收入稳步提升→稳步提升 显著提高 明显增强 不断增加 持续改善 逐步完善 进一步优化 更加壮大 日益加强 大幅扩大 全面增长 较大健全 实现拓展 取得好转 取得成效 实现突破 取得进展 实现 大幅提升增强→大幅提升增强 不断持续改善→不断持续改善',
  '提升 显著提升了 稳步提升幅度',
);

/** Fewest letters of a title without them. */
const LEAST = 2;

/** The title without such words; the whole of it where too little would be left. */
export function matterOf(title: string): string {
  const matter = title.replace(GROWTH, '');
  return matter.length < LEAST ? title : matter;
}
