/** Passages end behind the last of the values that 分别 speaks of: 分别达到300套 before 和200套 says what is not so. */
import { withExamples } from '../text/with-examples.ts';
import type { Bounds } from './numbers.ts';
import type { FormedText } from './word-bounds.ts';

/** Values that things have each of their own, up to where a passage ends. */
const EACH = withExamples(
  /分别[^。；]*[0-9][^，。；]*$/u,
  `分别达到300套 新建和改建的分别不少于12所 分别达到300套，12所 分别达2`,
  `达到300套 分别达到 分别达到300套，居全省前列 分别达到3。0套 分别；到300套`,
);
/** One more value behind it. */
const NEXT_VALUE = withExamples(
  /^(?:[和与及、，]|以及)[^，。；、0-9]{0,4}[0-9][^，。；、和与及（）]{0,12}/u,
  `和200套 与12所 及30% 、15.5万册 ，90%以上 以及8家 和不低于200套 及2，0%`,
  `200套 和养老机构的200套 。200套 达到和200套 及，0% 及。0%`,
);

/** The bounds of a passage in the form of one side, moved on behind the last of such values. */
export function withLastValues({ text, form, origin }: FormedText, [start, end]: Bounds): Bounds {
  const place = (at: number) => origin[at - 1] ?? 0;
  if (!EACH.test(text.slice(origin[start] ?? 0, place(end) + 1))) return [start, end];
  let to = place(end) + 1;
  for (let more = NEXT_VALUE.exec(text.slice(to)); more; more = NEXT_VALUE.exec(text.slice(to)))
    to += more[0].length;
  let last = end;
  while (last < form.length && (origin[last] ?? 0) < to) last += 1;
  return [start, last];
}
