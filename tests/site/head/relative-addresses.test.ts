import { describe, expect, it } from 'vitest';
import { rootFrom, withRelativeAddresses } from '../../../src/site/head/relative-addresses.ts';

describe('the way to the root of the site', () => {
  it.each([
    ['/', './'],
    ['/people/', '../'],
    ['/documents/log/', '../../'],
    ['/documents/log/citation.ris', '../../'],
  ])('from %s is %s', (address, root) => {
    expect(rootFrom(address)).toBe(root);
  });
});

describe('a page with relative addresses', () => {
  const relative = (html: string): string => withRelativeAddresses(html, '../../');

  it('has every address from the root replaced, in links, scripts, pictures, forms and templates', () => {
    expect(
      relative(
        '<link href="/a.css"><script src="/b.js"></script><form action=\'/search/\'><template><a class="x" href="/p/?to=3#t1">p</a></template><img src="/"></form>',
      ),
    ).toBe(
      '<link href="../../a.css"><script src="../../b.js"></script><form action=\'../../search/\'><template><a class="x" href="../../p/?to=3#t1">p</a></template><img src="../../"></form>',
    );
  });

  it.each([
    '<a href="#t1">1</a><a href="https://other.example/x">x</a><a href="//other.example/">y</a><a href="?q=/">z</a><a href>w</a>',
    '<title><a href="/x"></title><textarea><a href="/x"></textarea><style>/* <a href="/x"> */</style>',
    '<script>"<a href=\\"/x\\">"</script><script type="application/ld+json">{"a":"<a href=/x>"}</script>',
    '<!-- <a href="/x"> --><p title=\'<a href="/x">\' data-href="/x">href="/x"</p>',
  ])('is otherwise as it was: %s', (html) => {
    expect(relative(html)).toBe(html);
  });

  it('reads on after scripts and titles', () => {
    expect(relative('<title>/</title><script>1 < 2</script><a href="/x">é 船 🚢</a>')).toBe(
      '<title>/</title><script>1 < 2</script><a href="../../x">é 船 🚢</a>',
    );
  });
});
