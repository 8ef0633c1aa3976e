/** The written forms of a name. */
import { isSameLanguage } from '../engine/model/form-language.ts';
import type { NameForm } from '../engine/schemas/authority.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';

/** A form, and its language as a BCP 47 tag unless it is that of the edition. */
export interface NameFormView {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Forms of one kind: those of a language, of a romanisation, or cover names. */
export interface NameFormsView {
  readonly label: string;
  readonly forms: readonly NameFormView[];
}

/** The forms of a name by kind: other languages first, then romanisations, then other names. @param own language of the edition */
export function nameFormsViews(forms: readonly NameForm[], own: string): NameFormsView[] {
  const words = stringsOf(own).register;
  const rankOf = ({ lang, system, kind }: NameForm): number => {
    if (isOtherName(kind)) return 3;
    if (system !== undefined) return 1;
    return isSameLanguage(lang, own) ? 2 : 0;
  };
  const labelOf = ({ lang, system, kind }: NameForm): string => {
    if (isOtherName(kind)) return words.forms[kind];
    return system ?? (isSameLanguage(lang, own) ? words.forms.also : words.language(lang));
  };
  const shown = forms
    .filter(({ kind }) => kind !== 'misspelling' && kind !== 'short')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  return [...Map.groupBy(shown, labelOf)].map(([label, alike]) => ({
    label,
    forms: alike.map((form) => formView(form, own)),
  }));
}

/** The first form in each language except that of the edition, for a row of a list. @param own the edition's language */
export function nativeFormViews(forms: readonly NameForm[], own: string): NameFormView[] {
  const native = forms.filter(
    ({ lang, kind }) => !isSameLanguage(lang, own) && kind !== 'misspelling',
  );
  // A later entry of a map replaces an earlier one, so the first form of a language is put last.
  const first = new Map(native.toReversed().map((form) => [form.lang, form]));
  return [...first.values()].toReversed().map((form) => formView(form, own));
}

const formView = ({ text, lang }: NameForm, own: string): NameFormView => ({
  text,
  ...(isSameLanguage(lang, own) ? {} : { lang }),
});

/** Names besides the usual one: their label says what they are, not their language. */
type OtherName = Exclude<keyof Strings['register']['forms'], 'also'>;

const isOtherName = (kind: NameForm['kind']): kind is OtherName =>
  kind === 'cover' || kind === 'birth' || kind === 'pen';
