/** Leads an address with the id of an entry from the index of a list in parts to the part that has the entry. */
import { CLASS_PARTS, DATA_IDS } from '../../markup/contract.ts';
import { siteAddress } from '../site-address.ts';
import { partOf } from './logic.ts';

const index = document.querySelector(`.${CLASS_PARTS}`);

async function follow(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '' || index === null) return;
  const address = linkTo(id) ?? (await addressIn(index.getAttribute(DATA_IDS), id));
  if (address !== undefined) location.replace(address);
}

/** The link of the index that has the id of the entry. */
function linkTo(id: string): string | undefined {
  const found = document.getElementById(id);
  return found instanceof HTMLAnchorElement && index?.contains(found) ? found.href : undefined;
}

/** The address by the file of ids, which is fetched only if the page does not have the id. */
async function addressIn(file: string | null, id: string): Promise<string | undefined> {
  if (file === null || document.getElementById(id) !== null) return undefined;
  const response = await fetch(siteAddress(file));
  if (!response.ok) return undefined;
  const part = partOf(await response.json(), id);
  return part === undefined ? undefined : new URL(`part/${part}/#${id}`, location.href).href;
}

/** Where the file cannot be fetched, the reader chooses the part. */
const followIfPossible = (): void => void follow().catch(() => undefined);

followIfPossible();
window.addEventListener('hashchange', followIfPossible);
