/** Says at each choice of a list how many rows it would leave; a choice says its words in `data-words`. */
export function sayCounts(list: HTMLSelectElement, countOf: (value: string) => number): void {
  for (const option of list.options) {
    const { words } = option.dataset;
    if (words !== undefined) option.textContent = `${words} ${countOf(option.value)}`;
  }
}
