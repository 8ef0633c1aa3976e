/** The small conversation timeline of pages and cards. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { SmallScore } from '../engine/model/small-score.ts';
import { CLASS_SMALL_CONVERSATION, CLASS_SPOKEN } from '../markup/contract.ts';

/** The drawing as SVG. It is decorative, because the count beside it is text. */
export function smallScoreSvg({ width, height, others, named, spoken }: SmallScore): Element {
  const marks = (className: string, d: string): Element[] =>
    d === '' ? [] : [s('path', { className, d })];
  return s(
    'svg',
    {
      className: CLASS_SMALL_CONVERSATION,
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
    },
    [s('path', { d: others }), ...marks('named', named), ...marks(CLASS_SPOKEN, spoken)],
  );
}
