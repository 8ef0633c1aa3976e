import { REGISTERS } from '../source/registers.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

const languages = perEdition((edition: Edition): Map<string, string> => {
  const forms = REGISTERS.flatMap((register) => edition[register].flatMap(({ forms }) => forms));
  return new Map(forms.map(({ text, lang }) => [text, lang]));
});

/**
 * The language of a registered form.
 * @returns a BCP 47 tag; `undefined` for English and for unregistered forms
 */
export const languageOfForm = (edition: Edition, form: string): string | undefined => {
  const language = languages(edition).get(form);
  return language === 'en' ? undefined : language;
};
