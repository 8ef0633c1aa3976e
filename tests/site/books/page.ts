const fontRule = (file: string, range = ''): string =>
  `@font-face{font-family:One;font-display:optional;src:url(../../fonts/${file})format("woff2")${range}}`;

/** Styles with three fonts, of which a page needs two. */
const STYLES =
  fontRule('one.woff2') +
  fontRule('two.woff2', ';unicode-range:U+301,U+4??') +
  fontRule('three.woff2', ';unicode-range:U+C0-FF') +
  'p{color:red}';

/** A page of a site, as small as its chapter can be. */
export const PAGE = `<!doctype html><html lang="en"><head>
<meta http-equiv="content-security-policy" content="default-src 'self'">
<title>Log – Papers</title><meta name="DC.title" content="Log">
<style>${STYLES}</style>
<link rel="stylesheet" media="print" href="../../_astro/print.x.css">
<link rel="preload" href="../../fonts/one.woff2" as="font"><link rel="icon" href="../../favicon.svg">
<script type="module" src="../../_astro/a.js"></script></head><body><a class="skip" href="#content">Skip</a>
<header class="site-head"><a href="../../">Papers</a></header><main id="content"><article>
<h1>Log</h1><div id="text" class="text serif"><section class="topic" id="night"><header><h2>The night<sup class="call"><a href="#n-a" role="doc-noteref" data-label="a"></a></sup></h2></header>
<p id="t1" class="turn"><a href="#t1" class="number" data-editorial aria-label="1"><template>1 </template></a><a class="name" href="../../people/anna/">Anna</a> said
<a class="page-break" id="page-2" href="#page-2">p. 2</a> <a href="../../documents/letter/#p1">so</a>, see
<a href="../../documents/log/?to=2#t1">above</a><sup class="call" id="r-a"><a href="#n-a" role="doc-noteref" aria-label="note a" data-label="a"><template>a</template></a></sup>
<br>É 船</p></section></div>
<section aria-labelledby="cite"><h2 id="cite">Cite</h2><button>Copy</button></section>
<section class="notes" role="doc-endnotes"><ol><li id="n-a"><p>A note. <a href="#r-a">↑</a></p></li></ol></section>
<template><p>Preview</p></template></article></main><footer class="site-foot">Foot</footer></body></html>`;
