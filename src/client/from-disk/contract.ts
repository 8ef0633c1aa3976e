/** What the package of the site and its loader agree on. */

/** The content of a file: text, or bytes in Base64. */
export interface DiskData {
  readonly text?: string;
  readonly base64?: string;
}

/** The search index of Pagefind, as a module or a script makes it. */
export interface DiskModule {
  readonly options: (given: object) => Promise<void>;
}
