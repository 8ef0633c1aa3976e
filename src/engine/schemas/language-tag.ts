/** Tags of languages (BCP 47). */

/**
 * Whether a tag is one of BCP 47 that begins with a language of two or three letters. The grammar allows up to eight, but
 * none that long is registered (RFC 5646, section 2.2.1), so that such a word is a name and no tag: `russian`.
 */
export function isLanguageTag(tag: string): boolean {
  // Before the grammar, because a thrown error is slow and most passages have no tag.
  if (!/^[a-z]{2,3}(?![^-])/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
