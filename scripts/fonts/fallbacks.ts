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
import courierNew from '@capsizecss/metrics/courierNew';
import georgia from '@capsizecss/metrics/georgia';
import georgiaItalic from '@capsizecss/metrics/georgia/italic';
import notoSerif from '@capsizecss/metrics/notoSerif';
import notoSerifItalic from '@capsizecss/metrics/notoSerif/italic';
import roboto from '@capsizecss/metrics/roboto';
import robotoBold from '@capsizecss/metrics/roboto/700';
import robotoItalic from '@capsizecss/metrics/roboto/italic';
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

/** Metrics of DejaVu, measured on version 2.37 with the same table. */
function dejaVu(name: string, widths: Partial<Record<Cut, number>>, italic: string): Fallback {
  const suffixes = { ...SUFFIXES, italic: ` ${italic}` };
  const cuts = Object.entries(widths).map(([cut, width]) => [
    cut,
    { width: width / 2048, locals: [`${name}${suffixes[cut as Cut]}`] },
  ]);
  return { name, cuts: Object.fromEntries(cuts) };
}

/** Where every character is as wide as another, one advance says all. */
function fixed(advance: number, locals: [string, ...string[]]): Fallback {
  return { name: locals[0], cuts: { regular: { width: advance, locals } } };
}

/** The stand-ins of each family, the most likely to look well first. */
export const FALLBACKS: Record<Family, Fallback[]> = {
  'Archive Serif': [
    published({ regular: georgia, italic: georgiaItalic }),
    published({ regular: timesNewRoman, italic: timesNewRomanItalic }, [
      'Liberation Serif',
      'Tinos',
    ]),
    published({ regular: notoSerif, italic: notoSerifItalic }, ['Noto Serif']),
    dejaVu('DejaVu Serif', { regular: 1058, italic: 1058 }, 'Italic'),
  ],
  'Archive Sans': [
    published({ regular: roboto, italic: robotoItalic, bold: robotoBold }),
    published({ regular: arial, italic: arialItalic, bold: arialBold }, ['Liberation Sans']),
    dejaVu('DejaVu Sans', { regular: 1041, italic: 1041, bold: 1176 }, 'Oblique'),
  ],
  'Archive Mono': [
    fixed(1233 / 2048, ['Menlo', 'Menlo-Regular', 'DejaVu Sans Mono']),
    fixed(1126 / 2048, ['Consolas']),
    published({ regular: courierNew }, ['Liberation Mono', 'Cousine']),
  ],
};
