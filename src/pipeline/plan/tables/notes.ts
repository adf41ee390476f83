/** Lines below a table that are a note on it. */
import { withExamples } from '../../text/with-examples.ts';

const NOTE = withExamples(
  /^[（(]?(?:注|备注|说明|填表说明|资料来源|数据来源|来源)\s*[0-9]*\s*[：:]/u,
  `注： 备注： 说明： 填表说明： 资料来源： 数据来源： 来源： 注: （注： (注： 注3：`,
  `又注：`,
);

/** True for words that begin a note: 注：, （资料来源：. Takes their comparison form. */
export function beginsNote(words: string): boolean {
  return NOTE.test(words);
}
