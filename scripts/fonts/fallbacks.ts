/**
 * Fallback fonts, for the time before our fonts are loaded and for readers who block them: fonts that readers' systems
 * have, and their widths.
 *
 * A width is the mean advance of a character in English text, in em: the advance of each character times its frequency. The
 * frequencies are Capsize's for Latin, which its published metrics use as well.
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

/** A font with published metrics, and the families with the same advances. */
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
 * The fallback fonts of each family, the best first. Each one adds bytes to every page, so only those are listed that
 * nearly every desktop has. Mono needs none: its lines do not wrap by words, and the system's own font will do.
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
  'Archive Sans Cyrillic': [],
  'Archive Mono': [],
};
