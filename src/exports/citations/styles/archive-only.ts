/**
 * The archive's own reference: repository, then call number from its widest level to its narrowest. A CSL 1.0.2 style
 * of our own.
 */
export const archiveOnly = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info>
    <title>Archive only</title>
    <id>archive-only</id>
    <rights>MIT</rights>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="archive">
    <group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>
  </macro>
  <citation><layout suffix="."><text macro="archive"/></layout></citation>
  <bibliography><layout suffix="."><text macro="archive"/></layout></bibliography>
</style>`;
