/** Roman numerals, as documents and months are numbered. */
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral in large or small letters; `NaN` where it is none. */
export function romanValue(numeral: string): number {
  const digits = [...numeral.toUpperCase()].map((letter) => DIGITS[letter] ?? Number.NaN);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
