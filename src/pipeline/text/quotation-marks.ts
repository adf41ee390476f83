/** Marks around words that have such marks themselves, as GB/T 15834—2011 sets them: “ ‘ “ ” ’ ” and 《 〈 〉 》. */

const DEEPER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/**
 * A text in quotation marks, its own one level deeper: no other character changes. A ’ that closes nothing is an
 * apostrophe and stays.
 */
export function inQuotationMarks(text: string): string {
  let open = 0;
  const inner = text.replace(/[“”‘’]/gu, (mark) => {
    if (mark === '‘') open += 1;
    if (mark === '’' && --open < 0) {
      open = 0;
      return mark;
    }
    return DEEPER[mark] ?? mark;
  });
  return `“${inner}”`;
}

/** A title in 《》, those inside it as 〈〉. */
export function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
