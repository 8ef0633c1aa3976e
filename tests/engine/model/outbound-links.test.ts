import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { outboundLinks } from '../../../src/engine/model/outbound-links.ts';
import { noticesOf } from '../../../src/engine/notices/index.ts';
import { type Edit, readLighthouse, withEdits } from '../../lighthouse.ts';

const PAGE = 'https://lists.example/lights/2003-02/17.html';
const archive = await readLighthouse();

function editionWith(...edits: readonly Edit[]) {
  const edited = withEdits(archive, edits);
  const { edition, problems } = compile(edited);
  if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const notices = noticesOf(edition, edited)
    .filter(({ file }) => file.endsWith('links.yaml'))
    .map(({ message }) => message);
  return { links: outboundLinks(edition), notices };
}

test('links to other sites have what the record of links and the bibliography say', () => {
  expect(editionWith()).toEqual({
    links: [
      {
        url: PAGE,
        seen: '2003-03-12',
        archived: 'https://copies.example/2003/lists.example/lights/2003-02/17.html',
      },
    ],
    notices: [],
  });
  const { links } = editionWith({ file: 'links.yaml', find: '  seen: "2003-03-12"\n', put: '' });
  expect(links[0]?.seen).toBe('2003-03-01');
});

test('a link without a row is named, and a row without a link', () => {
  const { links, notices } = editionWith(
    { file: 'links.yaml', find: PAGE, put: 'https://other.example/' },
    {
      file: 'essays/method.md',
      find: 'Dashes and quotation marks are set by the site.',
      put: 'See [there](https://there.example/?a=1&b=2) and [here](https://lights.example/about/).',
    },
  );
  expect(links.map(({ url }) => url)).toEqual([PAGE, 'https://there.example/?a=1&b=2']);
  expect(notices).toEqual([
    'No row for https://there.example/?a=1&b=2, which the site links.',
    'A row for https://other.example/, which the site does not link.',
  ]);
});
