/** Roman numerals. */
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral in upper or lower case; `NaN` for other text. */
export function romanValue(numeral: string): number {
  const digits = [...numeral.toUpperCase()].map((letter) => DIGITS[letter] ?? Number.NaN);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
