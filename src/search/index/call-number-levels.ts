/** The levels that archives declare, as queries are read by them. */
import { levelForms } from '../../engine/model/archive-reference.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import type { ArchiveLevel } from '../../engine/schemas/archive-levels.ts';
import type { CallNumberLevel } from '../lexicon.ts';
import { withPlainMarks } from '../query/as-words.ts';

/** A list of levels for each way to number, however many archives use it. */
export const callNumberLevels = perEdition((edition: Edition) => {
  const declared = edition.groups.flatMap(({ levels }) =>
    levels.length === 0 ? [] : [levels.map(levelOf)],
  );
  return [...new Map(declared.map((levels) => [JSON.stringify(levels), levels])).values()];
});

function levelOf(level: ArchiveLevel): CallNumberLevel {
  const { id, name, plural = name, separator, abbreviations, pattern, range } = level;
  const cited = levelForms(level);
  const forms = [
    ...[name, plural, ...abbreviations, ...level.ambiguous].map((word) => `${word} {value}`),
    cited.one,
    cited.several,
  ];
  // A value without words is known by what divides it from the level before.
  const isBare = (form: string): boolean => form === '{value}' && separator !== ', ';
  const [ambiguous = [], typed = []] = [true, false].map((isAmbiguous) =>
    forms
      .filter((form) => isAmbiguous === (isBare(form) || level.ambiguous.includes(wordsOf(form))))
      .map((form) => (isBare(form) ? separator.trim() + form : form)),
  );
  return {
    id,
    one: cited.one,
    ...(cited.several === cited.one ? {} : { several: cited.several }),
    ...(separator === ', ' ? {} : { separator }),
    typed: sourcesOf(typed),
    ...(ambiguous.length === 0 ? {} : { ambiguous: sourcesOf(ambiguous) }),
    pattern,
    ...(range ? { range } : {}),
  };
}

const wordsOf = (form: string): string => form.replace('{value}', '').trim();

/** Forms as regular expressions; those that begin with words in one. */
function sourcesOf(forms: readonly string[]): string[] {
  const parts = [...new Set(forms)].map((form) =>
    withPlainMarks(form).split('{value}').map(literal),
  );
  const words = new Set(parts.flatMap(([before = '', after]) => (after === '' ? [before] : [])));
  const others = parts.filter(([, after]) => after !== '');
  return [
    ...(words.size === 0 ? [] : [`(?:${[...words].join('|')}){value}`]),
    ...others.map((part) => part.join('{value}\\s*')),
  ];
}

/** Words as a regular expression that matches them. */
const literal = (words: string): string => words.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
