/** A link to another site, and what is known of its page (content/links.yaml). */
import { z } from 'zod';
import { edtf, webAddress } from './statement.ts';

export const outboundLink = z.strictObject({
  url: webAddress.describe('The address, as the site links it.'),
  seen: edtf.optional().describe('When the editors last saw the page: "2026-11-29".'),
  archived: webAddress.optional().describe('The address of a copy in a web archive.'),
});

export type OutboundLink = z.infer<typeof outboundLink>;
