/**
 * Finds the first integer in [from, to) for which `holds` is true by halving the range. Returns the end of the range when
 * there is none. `holds` must stay true once it is.
 */
export function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [first, end] = [from, to];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (holds(middle)) end = middle;
    else first = middle + 1;
  }
  return first;
}
