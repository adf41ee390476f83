/** Lines below a table that are a note on it. */

const NOTE = /^[（(]?(?:注|备注|说明|填表说明|资料来源|数据来源|来源)\s*[0-9]*\s*[：:]/u;

/** True for words that begin a note: 注：, （资料来源：. Takes their comparison form. */
export function beginsNote(words: string): boolean {
  return NOTE.test(words);
}
