/** The whole example of a citation is the one that the page of the passage offers. */
import { expect, test } from 'vitest';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { citationForms } from '../../src/exports/citations/forms.ts';
import { documentOf, edition, essayText } from './edition.ts';

test('the example of a citation is that of I.32 in this edition', () => {
  const document = documentOf('i');
  const [note] = citationForms(
    cslItem(edition, { document, first: 't32' }),
    cslItem(edition, { document }),
  );
  expect(essayText('about')).toContain(note?.text);
});
