/**
 * A reference list entry after the *Publication Manual of the American Psychological Association* (7th edition, chapter
 * 10, and its supplement on archival documents): a CSL 1.0.2 style of our own. A document without an author begins with
 * its title. The edition is the containing book.
 */
export const apa = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" initialize-with=". ">
  <info>
    <title>Archival edition, after APA</title>
    <id>archival-edition-after-apa</id>
    <rights>MIT</rights>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author"><name and="symbol" delimiter=", " name-as-sort-order="all" sort-separator=", " delimiter-precedes-last="always"/></names>
  </macro>
  <macro name="kind">
    <group delimiter=" to ">
      <text variable="genre" text-case="capitalize-first"/>
      <choose>
        <if type="post"><names variable="recipient"><name initialize="false" and="symbol" delimiter=", "/></names></if>
      </choose>
    </group>
  </macro>
  <macro name="work">
    <group delimiter=" ">
      <names variable="container-author" prefix="In " suffix=","><name and="symbol" delimiter=", "/></names>
      <text variable="title"/>
      <names variable="translator" prefix="(" suffix=")"><name and="symbol" delimiter=", "/><label form="short" prefix=", " text-case="capitalize-first"/></names>
      <group delimiter="; " prefix="[" suffix="]"><text macro="kind"/><text variable="status"/></group>
    </group>
  </macro>
  <macro name="written">
    <group delimiter=" " prefix="(" suffix=")">
      <choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>
      <group delimiter=", ">
        <date variable="issued"><date-part name="year"/></date>
        <date variable="issued" delimiter=" "><date-part name="month"/><date-part name="day"/></date>
      </group>
    </group>
  </macro>
  <macro name="edition">
    <group delimiter=" ">
      <group delimiter=", " prefix="In ">
        <names variable="editor"><name and="symbol" delimiter=", "/><label form="short" prefix=" (" suffix=")" text-case="capitalize-first"/></names>
        <text variable="container-title" font-style="italic"/>
      </group>
      <group delimiter="; " prefix="(" suffix=")">
        <group delimiter=", ">
          <text variable="edition" prefix="Edition "/>
          <date variable="available-date"><date-part name="year"/></date>
        </group>
        <text variable="section"/>
      </group>
    </group>
  </macro>
  <citation>
    <layout prefix="(" suffix=")">
      <group delimiter=", "><names variable="author"><name form="short" and="symbol"/><substitute><text variable="title" quotes="true"/></substitute></names><date variable="issued"><date-part name="year"/></date><text variable="section"/></group>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <choose>
            <if variable="author">
              <text macro="author"/>
              <text macro="written"/>
              <text macro="work"/>
            </if>
            <else><text macro="work"/><text macro="written"/></else>
          </choose>
          <text macro="edition"/>
          <group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
