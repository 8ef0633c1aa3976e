/** The words of an archive's subject, which belong in its content and nowhere in the code. */

/** What a register's entry is known by. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly forms?: readonly { readonly text: string }[];
}

/**
 * The words that give a subject away: ids, names in every form, and of a person's name each part.
 * Parts of fewer than three letters and parts in small letters ("de", "von") are left out.
 */
export function subjectWords(people: readonly Named[], others: readonly Named[]): Set<string> {
  const parts = people.flatMap(({ name }) => name.split(/[\s-]+/)).filter(isTelling);
  const whole = [...people, ...others].flatMap(({ id, name, forms = [] }) => [
    id,
    name,
    ...forms.map(({ text }) => text),
  ]);
  return new Set([...parts, ...whole.filter((words) => words.length > 2)]);
}

const isTelling = (part: string): boolean => part.length > 2 && !/^\p{Ll}/u.test(part);

/** What an archive's data files say of its call numbers, units and genres. */
export interface Terms {
  readonly groups?: readonly {
    readonly levels?: readonly {
      readonly id: string;
      readonly name: string;
      readonly plural?: string | undefined;
      readonly abbreviations?: readonly string[];
    }[];
  }[];
  readonly typography?: {
    readonly units?: readonly string[];
    readonly counted?: readonly string[];
  };
  readonly genres?: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The words of an archive's levels, units and genres, in lower case and capitalised.
 * Abbreviations that end in a full stop are left out.
 * @param general words among them that any text about archives and software uses
 */
export function termsOf(
  { groups = [], typography: { units = [], counted = [] } = {}, genres = [] }: Terms,
  general: ReadonlySet<string>,
): Set<string> {
  const levels = groups
    .flatMap(({ levels = [] }) => levels)
    .flatMap(({ id, name, plural = name, abbreviations = [] }) => [
      id,
      name,
      plural,
      ...abbreviations,
    ]);
  const words = [
    ...levels,
    ...units,
    ...counted,
    ...genres.flatMap(({ id, label }) => [id, label]),
  ];
  const telling = words.filter((word) => !word.endsWith('.') && !general.has(word));
  return new Set(telling.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
}

/**
 * Says where `files` speak of the subject: one sentence for each file and word.
 * @param files text of each file by its path
 */
export function findSubject(
  files: ReadonlyMap<string, string>,
  words: ReadonlySet<string>,
): string[] {
  const anyWord = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyWord})(?![\\p{L}\\p{N}])`, 'gu');
  return [...files].flatMap(([path, text]) => {
    const found = new Set([...text.matchAll(whole)].map(([word]) => word));
    return [...found].map((word) => `${path} speaks of ${word}`);
  });
}
