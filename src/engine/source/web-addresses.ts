/** Addresses outside of the site. */

/** Line ends as a mail program reads them in an address: what follows would be another header. */
const LINE_END = /%0[ad]/i;

/** Whether an address is one of the web or of mail. `//host` is neither: it says not how to get there. */
export const isExternalAddress = (url: string): boolean =>
  /^https?:\/\/[^/]|^mailto:[^@]+@/i.test(url);

/** What an address of the web or of mail must not have, if it has it: `a user before the host`. */
export function unwantedPart(url: string): string | undefined {
  if (/^mailto:/i.test(url)) return LINE_END.test(url) ? 'a line end (%0D or %0A)' : undefined;
  return hasUser(url) ? 'a user before the host' : undefined;
}

/** Whether an address names a user, perhaps with a password: `https://keeper:lamp@lights.example`. */
function hasUser(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed !== undefined && `${parsed.username}${parsed.password}` !== '';
}
