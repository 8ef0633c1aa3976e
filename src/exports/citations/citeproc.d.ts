/** The part of citeproc-js that this project uses. */
declare module 'citeproc' {
  interface Format {
    text_escape(text: string): string;
    [attribute: string]: unknown;
  }
  interface System {
    retrieveItem(id: string): object;
    retrieveLocale(language: string): string;
  }
  class Engine {
    constructor(system: System, style: string, language: string, force: boolean);
    /** Formats quotation marks and markup in a text. */
    readonly fun: { readonly flipflopper: { processTags(blob: { readonly blobs: string }): void } };
    setOutputFormat(format: string): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly { id: string }[]): string;
    /** The second element is the entries. `false` for a style without a bibliography. */
    makeBibliography(): [unknown, string[]] | false;
  }
  const CSL: {
    Engine: typeof Engine;
    Output: { Formats: Record<string, Format> };
    getAmbiguousCite(item: object): string;
  };
  export default CSL;
}
