/**
 * Makes fonts from the `@font-face` rules of the style sheets. A font that is added by script is shown as soon as it is loaded.
 * @param addresses of wanted files; fonts that may load late by themselves are left out
 */
export const reloadFonts = (addresses: readonly string[]): FontFace[] =>
  [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .flatMap(({ style }) => {
      const of = (name: string): string => style.getPropertyValue(name);
      // What a rule names is relative to its style sheet.
      const address = addresses.find((one) => of('src').includes(one.slice(one.lastIndexOf('/'))));
      if (!address || of('font-display') !== 'optional') return [];
      const descriptors = { style: of('font-style'), weight: of('font-weight') };
      return new FontFace(of('font-family').replaceAll('"', ''), `url(${address})`, descriptors);
    });

/** The rules of a style sheet. A sheet that could not be loaded throws instead of having none. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
