/**
 * An entry of a list of works cited after the *MLA Handbook* (9th edition, 5.1–5.119): a CSL 1.0.2 style of our own. It
 * has the document with date and translator, the edition as its container with the passage, the archive as a second
 * container, and the kind of document as the last element.
 */
export const mla = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" initialize="false">
  <info>
    <title>Archival edition, after MLA</title>
    <id>archival-edition-after-mla</id>
    <rights>MIT</rights>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author"><name and="text" delimiter=", " name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"/></names>
  </macro>
  <macro name="written">
    <group delimiter=" ">
      <choose><if is-uncertain-date="issued"><text term="circa" form="short" text-case="capitalize-first"/></if></choose>
      <date variable="issued" delimiter=" ">
        <date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/>
      </date>
    </group>
  </macro>
  <macro name="published">
    <date variable="available-date" delimiter=" ">
      <date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/>
    </date>
  </macro>
  <macro name="kind">
    <group delimiter=" to ">
      <text variable="genre" text-case="capitalize-first"/>
      <choose>
        <if type="post"><names variable="recipient"><name and="text" delimiter=", "/></names></if>
      </choose>
    </group>
  </macro>
  <citation>
    <layout prefix="(" suffix=")">
      <group delimiter=" "><names variable="author"><name form="short" and="text"/><substitute><text variable="title" quotes="true"/></substitute></names><text variable="section"/></group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <names variable="container-author" prefix="In "><name and="text" delimiter=", "/></names>
        <text variable="title" quotes="true"/>
        <text macro="written"/>
        <names variable="translator"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text" delimiter=", "/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <names variable="editor"><label form="verb" suffix=" "/><name and="text" delimiter=", "/></names>
          <text variable="edition" prefix="edition "/>
          <text macro="published"/>
          <text variable="section"/>
          <text variable="URL"/>
        </group>
        <group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>
        <group delimiter=", "><text macro="kind"/><text variable="status"/></group>
      </group>
    </layout>
  </bibliography>
</style>`;
