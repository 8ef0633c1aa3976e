/** The written forms of a name. */
import type { NameForm } from '../engine/schemas/authority.ts';

/** A form, and its language as a BCP 47 tag unless it is English. */
export interface NameFormView {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Forms of one kind: those of a language, of a romanisation, or cover names. */
export interface NameFormsView {
  readonly label: string;
  readonly forms: readonly NameFormView[];
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const SPECIAL_KINDS: ReadonlyMap<NameForm['kind'], string> = new Map([
  ['cover', 'cover name'],
  ['birth', 'birth name'],
  ['pen', 'pen name'],
]);

/** The forms of a name by kind: other languages first, then romanisations, then other names. */
export function nameFormsViews(forms: readonly NameForm[]): NameFormsView[] {
  const shown = forms
    .filter(({ kind }) => kind !== 'misspelling' && kind !== 'short')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  return [...Map.groupBy(shown, labelOf)].map(([label, alike]) => ({
    label,
    forms: alike.map(formView),
  }));
}

/** The first form in each language except English, for a row of a list. */
export function nativeFormViews(forms: readonly NameForm[]): NameFormView[] {
  const native = forms.filter(({ lang, kind }) => lang !== 'en' && kind !== 'misspelling');
  // In a map later entries replace earlier ones, so the order is reversed.
  const first = new Map(native.toReversed().map((form) => [form.lang, form]));
  return [...first.values()].toReversed().map(formView);
}

const formView = ({ text, lang }: NameForm): NameFormView => ({
  text,
  ...(lang === 'en' ? {} : { lang }),
});

const labelOf = ({ lang, system, kind }: NameForm): string =>
  SPECIAL_KINDS.get(kind) ?? system ?? (lang === 'en' ? 'Also' : (LANGUAGES.of(lang) ?? lang));

function rankOf({ lang, system, kind }: NameForm): number {
  if (SPECIAL_KINDS.has(kind)) return 3;
  if (system !== undefined) return 1;
  return lang === 'en' ? 2 : 0;
}
