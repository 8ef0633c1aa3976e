/** The scripts of a site as classic scripts, which pages from a disk can load. */
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const LOADER_SOURCE = 'src/client/from-disk/element.ts';

/** The address of the script itself, which a classic script knows while it begins. */
const OWN_ADDRESS = 'archiveScript';

/** What of the site's scripts a classic script from a disk cannot do, with what it does instead. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/import\.meta\.resolve\((\w+)\)/g, `new URL($1,${OWN_ADDRESS}).href`],
  [/import\.meta\.url/g, OWN_ADDRESS],
  // `siteAddress` of src/client/site-address.ts.
  [
    /new URL\(`\.\$\{(\w+)\}`,(\w+)\?\.href\)\.href/g,
    'archiveAddress(new URL(`.$${$1}`,$2?.href).href)',
  ],
  // Addresses of documents and people end in the name of a file.
  [/\\\/\$\/\.exec\(/g, '\\/(?:index\\.html)?$$/.exec('],
  // The only module that is loaded by a computed address is that of Pagefind.
  [/\bimport\((?=`\$)/g, 'archiveModule('],
];

const replacing: Plugin = {
  name: 'disk-scripts',
  transform(code) {
    return REPLACED.reduce((text, [from, to]) => text.replace(from, to), code);
  },
};

/** The loader, which comes before every other script of a page. */
export const loaderScript = (): Promise<string> => classicScript(LOADER_SOURCE);

/** The scripts of a page, which run one after the other, with all that they load, as one. @param files paths, in order */
export async function pageScript(files: readonly string[]): Promise<string> {
  const entry = 'page-scripts';
  const imports = files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
  return classicScript(entry, {
    name: entry,
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? imports : undefined),
  });
}

/** The script of Pagefind, which makes `archivePagefind`. @param folder of the site */
export const pagefindScript = (folder: string): Promise<string> =>
  classicScript(join(folder, 'pagefind/pagefind.js'), undefined, 'archivePagefind');

/**
 * Bundles a module with all that it imports. It may wait for others, so that it runs in an asynchronous function.
 * @param name of the global variable with its exports
 */
async function classicScript(input: string, plugin?: Plugin, name?: string): Promise<string> {
  const bundle = await rolldown({ input, plugins: [plugin, replacing], logLevel: 'silent' });
  const format = name === undefined ? { format: 'es' as const } : { format: 'iife' as const, name };
  const { output } = await bundle.generate({ ...format, codeSplitting: false, minify: true });
  await bundle.close();
  const [{ code }] = output;
  // Rolldown 1.2.19 exports what modules that are loaded on demand import, although they are in the same file.
  const body = code.replace(/export\s*\{[^{}]*\};?\s*$/, '');
  const own = 'document.currentScript.src';
  return name === undefined
    ? `(async ${OWN_ADDRESS}=>{${body}})(${own});\n`
    : `{const ${OWN_ADDRESS}=${own};${code}}\n`;
}
