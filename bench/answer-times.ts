/**
 * Measures how long the search page takes for queries of any length and content, with everything loaded.
 *
 *     node bench/answer-times.ts dist
 */
import { ask, onSearchPage } from './ask.ts';

/** Queries that are long, or made of one thing many times. */
const QUERIES: readonly string[] = [
  ...[
    'word ',
    'a ',
    'the ',
    '-',
    '"',
    '(',
    '*',
    'x*',
    ' OR ',
    'a OR b ',
    'a NEAR b ',
    '1949 ',
    'March ',
  ],
  ...[
    '1.',
    'from:',
    '5 March 1949 to ',
    'not ',
    '森',
    '\u0301',
    '😀',
    "o'",
    'e-',
    'II.',
    'said by ',
  ],
].flatMap((piece) => [
  piece,
  piece.repeat(20),
  piece.repeat(5000).slice(0, 500),
  piece.repeat(2000),
]);

/** Different words, so that nothing is answered from memory. */
const RANDOM: readonly string[] = Array.from({ length: 40 }, (_, at) => {
  const letters = (place: number): string =>
    String.fromCodePoint(97 + ((place * 7 + at * 11) % 26));
  return Array.from({ length: 499 }, (_, place) =>
    place % (3 + (at % 9)) === 0 ? ' ' : letters(place),
  )
    .join('')
    .trim();
});

/** The longest times in milliseconds, with their queries. */
export interface AnswerTimes {
  readonly count: number;
  readonly median: number;
  readonly longest: number;
  /** The beginning of the query that takes longest, and its number of characters. */
  readonly query: string;
  readonly length: number;
}

/** Asks all queries on the built site in `site`. */
export const answerTimes = (site: string): Promise<AnswerTimes> =>
  onSearchPage(site, async (page) => {
    await ask(page, 'word');
    const times: { query: string; time: number }[] = [];
    for (const query of [...QUERIES, ...RANDOM]) {
      if (query.trim() === '') continue;
      const { time } = await ask(page, query);
      times.push({ query, time });
    }
    times.sort((a, b) => b.time - a.time);
    const { query = '', time = 0 } = times[0] ?? {};
    return {
      count: times.length,
      median: times[Math.floor(times.length / 2)]?.time ?? 0,
      longest: time,
      query: query.slice(0, 12).trim(),
      length: query.length,
    };
  });

/** A row of a table: archive, queries, median, longest time and its query. */
export const answerRow = (archive: string, times: AnswerTimes): string =>
  `| ${[
    archive,
    times.count,
    `${times.median.toFixed(0)} ms`,
    `${times.longest.toFixed(0)} ms`,
    `\`${times.query}…\`, ${times.length} characters`,
  ].join(' | ')} |`;

if (import.meta.main) {
  const [site = 'dist'] = process.argv.slice(2);
  process.stdout.write(`${answerRow(site, await answerTimes(site))}\n`);
}
