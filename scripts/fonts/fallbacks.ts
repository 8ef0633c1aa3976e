/**
 * Fonts that stand in while ours are on their way, or where they are blocked: which the readers'
 * systems have, and how wide they run.
 *
 * A width is the mean advance of a character in English text, in em: each character's advance times
 * its frequency, the table of frequencies being Capsize's for Latin, with which its published
 * metrics were computed too.
 */
import arial from '@capsizecss/metrics/arial';
import arialBold from '@capsizecss/metrics/arial/700';
import arialItalic from '@capsizecss/metrics/arial/italic';
import georgia from '@capsizecss/metrics/georgia';
import georgiaItalic from '@capsizecss/metrics/georgia/italic';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import timesNewRomanItalic from '@capsizecss/metrics/timesNewRoman/italic';
import type { Family } from './faces.ts';

export type Cut = 'regular' | 'italic' | 'bold';

export interface Fallback {
  name: string;
  cuts: Partial<Record<Cut, { width: number; locals: string[] }>>;
}

interface Published {
  familyName: string;
  fullName: string;
  postscriptName: string;
  unitsPerEm: number;
  xWidthAvg: number;
}

const SUFFIXES: Record<Cut, string> = { regular: '', italic: ' Italic', bold: ' Bold' };

/** A font with published metrics, and the families made to its very advances. */
function published(
  metrics: { regular: Published } & Partial<Record<Cut, Published>>,
  twins: string[] = [],
): Fallback {
  const cuts = Object.entries(metrics).map(([cut, font]) => [
    cut,
    {
      width: font.xWidthAvg / font.unitsPerEm,
      locals: [
        ...new Set([
          font.fullName,
          font.postscriptName,
          ...twins.map((twin) => `${twin}${SUFFIXES[cut as Cut]}`),
        ]),
      ],
    },
  ]);
  return { name: metrics.regular.familyName, cuts: Object.fromEntries(cuts) };
}

/**
 * The stand-ins of each family, the most likely to look well first. Each costs every page some bytes: these are on
 * nearly every desktop. Mono sets lines that do not wrap by words, and takes the system's own.
 */
export const FALLBACKS: Record<Family, Fallback[]> = {
  'Archive Serif': [
    published({ regular: georgia, italic: georgiaItalic }),
    published({ regular: timesNewRoman, italic: timesNewRomanItalic }, [
      'Liberation Serif',
      'Tinos',
    ]),
  ],
  'Archive Sans': [
    published({ regular: arial, italic: arialItalic, bold: arialBold }, ['Liberation Sans']),
  ],
  'Archive Mono': [],
};
