/** American English for the CSL processor: the terms and months that the styles of this folder print. */

const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

const months = MONTHS.map(([long, short], index) => {
  const name = `month-${String(index + 1).padStart(2, '0')}`;
  return `<term name="${name}">${long}</term><term name="${name}" form="short">${short}</term>`;
});

export const localeEnUs = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true" leading-noise-words="a,an,the"/>
  <date form="text" delimiter=" "><date-part name="month"/><date-part name="day" suffix=","/><date-part name="year"/></date>
  <date form="numeric" delimiter="/"><date-part name="month" form="numeric"/><date-part name="day"/><date-part name="year"/></date>
  <terms>
    <term name="and">and</term>
    <term name="and" form="symbol">&amp;</term>
    <term name="et-al">et al.</term>
    <term name="circa" form="short">ca.</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="editor" form="short"><single>ed.</single><multiple>eds.</multiple></term>
    <term name="editor" form="verb">edited by</term>
    <term name="editor" form="verb-short">ed.</term>
    <term name="translator" form="short"><single>trans.</single><multiple>trans.</multiple></term>
    <term name="translator" form="verb">translated by</term>
    <term name="translator" form="verb-short">trans.</term>
    ${months.join('\n    ')}
  </terms>
</locale>`;
