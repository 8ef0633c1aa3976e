/** Finds days in words, in the languages in which many texts are dated. */

/** A day in a text, as EDTF and as the text says it. */
export interface FoundDate {
  readonly edtf: string;
  readonly words: string;
}

const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'sv', 'pl', 'ru', 'uk'] as const;

/** The number of each month by its names, as they stand in dates. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      ['long', 'short'].map((width) => {
        const format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: width as 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        const parts = format.formatToParts(Date.UTC(2001, month, 5));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLocaleLowerCase(language).replace(/\.$/, ''), month + 1] as const;
      }),
    ).flat(),
  ).filter(([name]) => /^\p{L}{3,}$/u.test(name)),
);

const DAY_FIRST =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<![\p{L}\d])(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const ISO = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g;

/** The days that a text names, in its order. */
export function datesIn(text: string): FoundDate[] {
  const found: (FoundDate & { at: number })[] = [];
  const add = (
    words: string,
    at: number,
    year: string,
    month: number | undefined,
    day: string,
  ): void => {
    const edtf = edtfOf(year, month, day);
    if (edtf !== undefined) found.push({ edtf, words, at });
  };
  const monthOf = (name = ''): number | undefined => MONTHS.get(name.toLocaleLowerCase());
  for (const { 0: words, index, 1: day = '', 2: name, 3: year = '' } of text.matchAll(DAY_FIRST)) {
    add(words, index, year, monthOf(name), day);
  }
  for (const { 0: words, index, 1: name, 2: day = '', 3: year = '' } of text.matchAll(
    MONTH_FIRST,
  )) {
    add(words, index, year, monthOf(name), day);
  }
  for (const { 0: words, index, 1: year = '', 2: month, 3: day = '' } of text.matchAll(ISO)) {
    add(words, index, year, Number(month), day);
  }
  return found.sort((a, b) => a.at - b.at).map(({ edtf, words }) => ({ edtf, words }));
}

function edtfOf(year: string, month: number | undefined, day: string): string | undefined {
  if (month === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** An hour after a date: `5 p.m.`, `9:30 a.m.`, `17:00`. */
export function hourIn(text: string): string | undefined {
  const [, hour = '', minutes = '00', half] =
    /(?<!\d)(\d{1,2})(?::(\d\d))?\s*(a\.?m\.?|p\.?m\.?)(?!\p{L})/iu.exec(text) ??
    /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/.exec(text) ??
    [];
  if (hour === '') return undefined;
  const number = Number(hour);
  if (half !== undefined && (number < 1 || number > 12)) return undefined;
  const shown = half === undefined ? number : (number % 12) + (/^p/i.test(half) ? 12 : 0);
  return `${String(shown).padStart(2, '0')}:${minutes}`;
}
