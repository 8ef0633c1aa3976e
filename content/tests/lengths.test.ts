/** Document I in other lengths. */
import { expect, test } from 'vitest';
import { annotatedView } from '../../src/views/annotated.ts';
import { briefView } from '../../src/views/brief.ts';
import { edition } from './edition.ts';

test('the marked turns of Document I take two minutes', () => {
  expect(briefView(edition, 'i').kicker).toBe('In two minutes');
});

test('the places that its lines name say what they say', () => {
  const document = edition.documents.find(({ id }) => id === 'i');
  const text = (id: string): string =>
    document?.passages.find((one) => one.id === id)?.text ?? `no ${id}`;
  expect(text('t12')).toContain('They need machines, equipment and spare parts');
  expect(text('t18')).toContain('exports from Korea will not cover the imports');
  expect(text('t38')).toContain('since they do not know the language');
  expect(text('t40')).toContain('it will be difficult for them');
  expect(text('t57')).toContain('in the course of three years in equal portions');
  expect(text('t66')).toContain('there is not a sufficient work force in the Soviet Union');
  expect(text('t73')).toContain('around 60,000 men');
  expect(text('t78')).toContain('which army is stronger');
  expect(text('t85')).toContain('so far they are not revealing themselves there');
  expect(text('t89')).toContain('a clash with the southerners in Kangwon province');
  expect(text('t100')).toContain('permission to send Korean officers to the Military Academy');
  expect(text('t115')).toContain('such a society exists');
});

test('the editors’ view of Document I has all its notes and open questions', () => {
  const view = annotatedView(edition, 'i');
  const notes = Object.values(view.notes).flat();
  expect(notes).toHaveLength(edition.documents.find(({ id }) => id === 'i')?.notes.length ?? 0);
  expect(notes.length).toBeGreaterThan(20);
  expect(view.description.notEstablished.length).toBeGreaterThan(0);
});
