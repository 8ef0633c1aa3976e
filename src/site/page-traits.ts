/** What the build must know of a page when it has been rendered: read once, and kept with the page between builds. */
/** Told of a page by its HTML. */
export interface PageTraits {
  /** Addresses of the style sheets that it asks for, in their order. */
  readonly sheets: readonly string[];
  /** Every class that stands on it. */
  readonly classes: readonly string[];
}

const SHEET = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;
const CLASSES = / class="[^"]*/g;
const BEFORE_NAMES = ' class="'.length;

/** Reads the traits of a page. */
export function traitsOf(html: string): PageTraits {
  const classes = new Set<string>();
  for (const names of new Set(html.match(CLASSES))) {
    for (const name of names.slice(BEFORE_NAMES).split(' ')) classes.add(name);
  }
  const sheets = [...headOf(html).matchAll(SHEET)].map(([, address = '']) => address);
  const traits = { sheets, classes: [...classes].sort() };
  // A copy: strings cut from the HTML would hold all of it in memory.
  return JSON.parse(JSON.stringify(traits));
}

/** A page with `links` in the place of the first sheet that it asks for, and without the others. */
export function withSheets(html: string, links: string): string {
  const head = headOf(html);
  let first = true;
  const linked = head.replace(SHEET, () => {
    const here = first ? links : '';
    first = false;
    return here;
  });
  return linked + html.slice(head.length);
}

/** What a page says before its content; nothing after it asks for sheets. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end);
}
