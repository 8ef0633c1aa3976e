/** Contrast of colours as WCAG 2.2 defines it, over the tokens of a style sheet. */

export type Scheme = 'light' | 'dark';

/** Colours by token name, without its dashes: `ink-2` → `#4d5157`. */
export type Colours = ReadonlyMap<string, string>;

/** Tokens drawn on tokens, and the least contrast they may have. */
export interface Rule {
  readonly least: number;
  readonly on: readonly string[];
  readonly drawn: readonly string[];
}

const DARK = /@media \(prefers-color-scheme: dark\)\s*\{([\s\S]*?)\n\}/;

/**
 * Reads the colours that a style sheet declares for each scheme, as `--name: #rrggbb`.
 * @throws Error where it has no rules for the dark scheme
 */
export function coloursOf(css: string): Record<Scheme, Colours> {
  const dark = css.match(DARK);
  if (!dark?.[1]) throw new Error('The style sheet declares no dark scheme.');
  const light = declared(css.replace(dark[0], ''));
  return { light, dark: new Map([...light, ...declared(dark[1])]) };
}

const declared = (css: string): Colours =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );

/** Relative luminance of `#rrggbb`, from 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21, whichever is the lighter. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Says which pairs fall short, one sentence each; empty where all is well.
 * @throws Error where a rule names a colour that is not declared
 */
export function shortfalls(colours: Colours, rules: readonly Rule[]): string[] {
  const colour = (name: string): string => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`No colour is declared as --${name}.`);
    return found;
  };
  return rules.flatMap(({ least, on, drawn }) =>
    on.flatMap((ground) =>
      drawn.flatMap((name) => {
        const measured = contrast(colour(name), colour(ground));
        return measured < least
          ? [`${name} on ${ground} has ${measured.toFixed(2)}, needs ${least}`]
          : [];
      }),
    ),
  );
}
