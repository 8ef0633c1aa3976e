/** Types for the used parts of two libraries without types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype' | 'woff2';
    variationAxes?: Record<string, number | { min: number; max: number }>;
    keepFeatures?: string[];
    noHinting?: boolean;
    dropTables?: string[];
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  type Format = 'truetype' | 'woff2';
  export function convert(font: Buffer, to: Format, from?: Format): Promise<Buffer>;
}
