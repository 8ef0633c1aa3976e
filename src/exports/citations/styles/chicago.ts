/**
 * Notes and bibliography after *The Chicago Manual of Style* (17th edition, 14.111 and 14.222–231): a CSL 1.0.2 style
 * of our own for archival documents in an edition. The CSL project's style has one date and one editor per item; here
 * both the document and its edition have their own.
 */
export const chicago = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US" initialize="false">
  <info>
    <title>Archival edition, after Chicago (notes and bibliography)</title>
    <id>archival-edition-after-chicago</id>
    <rights>MIT</rights>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author-note">
    <names variable="author"><name and="text" delimiter=", "/></names>
  </macro>
  <macro name="author-bibliography">
    <names variable="author"><name and="text" delimiter=", " name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="always"/></names>
  </macro>
  <macro name="within">
    <names variable="container-author" prefix="in "><name and="text" delimiter=", "/></names>
  </macro>
  <macro name="list">
    <choose>
      <if type="post"><names variable="recipient"><name and="text" delimiter=", "/></names></if>
    </choose>
  </macro>
  <macro name="written">
    <group delimiter=" ">
      <choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>
      <date variable="issued" delimiter=" ">
        <date-part name="day"/><date-part name="month"/><date-part name="year"/>
      </date>
    </group>
  </macro>
  <macro name="published">
    <date variable="available-date" delimiter=" ">
      <date-part name="day"/><date-part name="month"/><date-part name="year"/>
    </date>
  </macro>
  <macro name="archive">
    <group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>
  </macro>
  <citation>
    <layout suffix=".">
      <group delimiter=", ">
        <text macro="author-note"/>
        <text macro="within"/>
        <text variable="title" quotes="true"/>
        <group delimiter=" to "><text variable="genre"/><text macro="list"/></group>
        <text variable="event-place"/>
        <text macro="written"/>
        <names variable="translator"><label form="verb-short" suffix=" "/><name and="text" delimiter=", "/></names>
        <text macro="archive"/>
        <text variable="number" prefix="Message-ID "/>
        <text variable="section"/>
        <text variable="status"/>
        <text variable="container-title" font-style="italic" prefix="in "/>
        <names variable="editor"><label form="verb-short" suffix=" "/><name and="text" delimiter=", "/></names>
        <group delimiter=" ">
          <text variable="edition" prefix="edition "/>
          <text macro="published" prefix="(" suffix=")"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author-bibliography"/>
        <text variable="title" quotes="true"/>
        <group delimiter=", ">
          <group delimiter=" to "><text variable="genre" text-case="capitalize-first"/><text macro="list"/></group>
          <text variable="event-place"/>
          <text macro="written"/>
        </group>
        <names variable="translator"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text" delimiter=", "/></names>
        <text macro="archive"/>
        <text variable="number" prefix="Message-ID "/>
        <text variable="status" text-case="capitalize-first"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic" prefix="In "/>
          <names variable="editor"><label form="verb" suffix=" "/><name and="text" delimiter=", "/></names>
        </group>
        <group delimiter=", ">
          <text variable="edition" prefix="Edition "/>
          <text macro="published"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
