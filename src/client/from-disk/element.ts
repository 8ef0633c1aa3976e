/**
 * Lets the scripts of the site run on pages that are opened from a disk. Browsers give such pages no files but scripts, styles and
 * images: each file that scripts fetch has a script beside it that calls `archiveData` with its content.
 */
import type { DiskData, DiskModule } from './contract.ts';

declare global {
  var archiveData: (path: string, data: DiskData) => void;
  var archiveModule: (address: string) => Promise<DiskModule>;
  var archiveAddress: (address: string) => string;
  var archivePagefind: DiskModule;
}

/** The folder of the site's first page; this script is in a folder of it. */
const ROOT = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

const contents = new Map<string, DiskData>();

globalThis.archiveData = (path, data) => {
  contents.set(path, data);
};

/** Runs a script beside a file. */
function runScript(address: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => done();
    script.onerror = () => fail(new TypeError(`No file ${address}`));
    document.head.append(script);
    script.remove();
  });
}

/** The path of a file within the site. */
const pathOf = (address: string): string =>
  new URL(address, document.baseURI).href.replace(/[?#].*/, '').slice(ROOT.length);

function bodyOf({ text, base64 }: DiskData): BodyInit {
  if (text !== undefined) return text;
  return Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
}

globalThis.fetch = async (input) => {
  const path = pathOf(input instanceof Request ? input.url : String(input));
  if (!contents.has(path)) await runScript(`${ROOT}${path}.js`);
  const data = contents.get(path);
  return data === undefined ? new Response(null, { status: 404 }) : new Response(bodyOf(data));
};

globalThis.archiveModule = async (address) => {
  await runScript(`${ROOT}${pathOf(address)}`);
  const { options, ...others } = globalThis.archivePagefind;
  // Workers cannot be loaded from a disk.
  return { ...others, options: (given) => options({ ...given, noWorker: true }) };
};

/** The address of a page is that of its file. */
globalThis.archiveAddress = (address) => address.replace(/\/(?=$|[?#])/, '/index.html');

/** Preloads fail from a disk, and browsers report each. */
document.head.append = (...nodes) => {
  const isKept = (node: Node | string): boolean =>
    !(node instanceof HTMLLinkElement && node.rel === 'preload');
  Element.prototype.append.apply(document.head, nodes.filter(isKept));
};
