/**
 * Makes faces anew as the style sheets describe them: one that is added by script is shown as soon as it is there.
 * @param isWanted by the address of a face's file; faces that may come late by themselves are left out
 */
export function reloadFonts(isWanted: (address: string) => boolean): FontFace[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
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
