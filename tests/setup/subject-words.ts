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
