/** Letters and Roman numerals, as the automatic numbers of lists print them. */

const ALPHABET = 26;
const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Returns a whole number in capital Roman letters; in digits where there are none for it: 0 and below. */
export function roman(value: number): string {
  if (value < 1) return String(value);
  let rest = value;
  let text = '';
  for (const [step, letters] of STEPS) {
    text += letters.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return text;
}

/**
 * Returns the capital letters of a whole number; in digits where there are none for it: 0 and below. Behind Z come AA and AB
 * in web pages (`counted`), AA and BB in Word (`repeated`).
 */
export function letters(value: number, behind: 'counted' | 'repeated'): string {
  if (value < 1) return String(value);
  const last = String.fromCodePoint(0x41 + ((value - 1) % ALPHABET));
  const rounds = Math.floor((value - 1) / ALPHABET);
  if (behind === 'repeated') return last.repeat(rounds + 1);
  return rounds > 0 ? letters(rounds, behind) + last : last;
}
