/**
 * Makes fonts from the `@font-face` rules of the style sheets. A font that is added by script is shown as soon as it is loaded.
 * @param isWanted selects fonts by the address of the file; fonts that may load late by themselves are left out
 */
export function reloadFonts(isWanted: (address: string) => boolean): FontFace[] {
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(
      ({ style }) =>
        (name: string) =>
          style.getPropertyValue(name),
    )
    .filter((of) => of('font-display') === 'optional')
    .filter((of) => isWanted(of('src').match(/url\("?([^")]+)/)?.[1] ?? ''))
    .map((of) => {
      const descriptors = { style: of('font-style'), weight: of('font-weight') };
      return new FontFace(of('font-family').replaceAll('"', ''), of('src'), descriptors);
    });
}

/** The rules of a style sheet. A sheet that could not be loaded throws instead of having none. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
