/** The language of a text, and the direction in which it is written. */

/** Scripts that are written from right to left: https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt */
const FROM_THE_RIGHT = /^(?:Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** The direction of a language. @param tag a BCP 47 tag */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  FROM_THE_RIGHT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
