/** Fetches files of the site for scripts. */
import { siteAddress } from './site-address.ts';

const fetched = new Map<string, Promise<unknown>>();

/** Fetches JSON once. @param address from the root of the site @throws if it cannot be fetched; the next call tries again */
export function fetchOnce<Data>(address: string): Promise<Data> {
  const data = fetched.get(address) ?? load(address);
  fetched.set(address, data);
  return data as Promise<Data>;
}

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(siteAddress(address));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return await response.json();
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}
