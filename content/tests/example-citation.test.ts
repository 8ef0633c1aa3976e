/** The whole example of a citation is the one that the page of the passage offers. */
import { expect, test } from 'vitest';
import { citationForms } from '../../src/exports/citations/forms.ts';
import { documentOf, edition, essayText } from './edition.ts';

test('the example of a citation is that of I.32 in this edition', () => {
  const [note] = citationForms(edition, { document: documentOf('i'), first: 't32' });
  expect(essayText('about')).toContain(note?.text);
});
