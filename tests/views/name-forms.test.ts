import { expect, it } from 'vitest';
import { type NameForm, nameForm } from '../../src/engine/schemas/authority.ts';
import { nameFormsViews, nativeFormViews } from '../../src/views/name-forms.ts';

const forms = (...written: object[]): NameForm[] => written.map((form) => nameForm.parse(form));

const written = forms(
  { text: 'The Keeper', kind: 'cover' },
  { text: 'Belowa' },
  { text: 'Anna Belowa', lang: 'ru', system: 'BGN' },
  { text: 'Анна', lang: 'ru' },
  { text: 'Белова', lang: 'ru' },
  { text: '안나', lang: 'ko' },
  { text: 'Belova', kind: 'short' },
  { text: 'Bellova', kind: 'misspelling' },
);

it('forms are listed by language, then by romanisation, then the other names', () => {
  expect(nameFormsViews(written, 'en')).toEqual([
    {
      label: 'Russian',
      forms: [
        { text: 'Анна', lang: 'ru' },
        { text: 'Белова', lang: 'ru' },
      ],
    },
    { label: 'Korean', forms: [{ text: '안나', lang: 'ko' }] },
    { label: 'BGN', forms: [{ text: 'Anna Belowa', lang: 'ru' }] },
    { label: 'Also', forms: [{ text: 'Belowa' }] },
    { label: 'cover name', forms: [{ text: 'The Keeper' }] },
  ]);
});

it('a row of a list has the first form in each other language', () => {
  const native = written.filter(({ system }) => system === undefined);
  expect(nativeFormViews(native, 'en-GB')).toEqual([
    { text: 'Анна', lang: 'ru' },
    { text: '안나', lang: 'ko' },
  ]);
});
