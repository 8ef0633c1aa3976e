/** The language of a text, and the direction in which it is written. */

/** Scripts that are written from right to left: https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** The direction of a language. @param tag a BCP 47 tag */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
