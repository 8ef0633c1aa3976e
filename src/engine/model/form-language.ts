import { REGISTERS } from '../source/registers.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

const languages = perEdition((edition: Edition): Map<string, string> => {
  const forms = REGISTERS.flatMap((register) => edition[register].flatMap(({ forms }) => forms));
  return new Map(forms.map(({ text, lang }) => [text, lang]));
});

/** Whether two BCP 47 tags name the same language, in whatever region or script. */
export const isSameLanguage = (a: string, b: string): boolean =>
  a.split('-')[0] === b.split('-')[0];

/**
 * The language of a registered form.
 * @returns a BCP 47 tag; `undefined` for the language of the edition and for unregistered forms
 */
export const languageOfForm = (edition: Edition, form: string): string | undefined => {
  const language = languages(edition).get(form);
  return language === undefined || isSameLanguage(language, edition.record.lang)
    ? undefined
    : language;
};
