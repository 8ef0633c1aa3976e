/** The words of the texts and of the editors, and close words among them. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { REGISTERS } from '../../engine/source/registers.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { CloseWords } from '../lexicon.ts';
import { isFormOf, STABLE_LETTERS } from '../match/word-forms.ts';
import { wordsOf } from '../words.ts';
import { piecesOf } from './pieces.ts';
import { searchedDocument } from './searched-document.ts';
import { searchedPages } from './searched-pages.ts';

/** All folded words of what is searched. */
export const vocabularyOf = perEdition((edition: Edition): ReadonlySet<string> => {
  const pieces = new Set<string>();
  const pages = [
    ...edition.documents.map((document) => searchedDocument(document, edition)),
    ...searchedPages(edition),
  ];
  for (const { places } of pages) {
    for (const { text, title } of places) {
      for (const piece of piecesOf(text)) pieces.add(piece);
      for (const piece of piecesOf(title)) pieces.add(piece);
    }
  }
  return new Set([...pieces].flatMap(wordsOf));
});

/** The groups of close words of which one occurs in the texts. */
export function closeWordsOf(edition: Edition): CloseWords[] {
  const firstLetters = (word: string): string => word.slice(0, STABLE_LETTERS);
  const vocabulary = Map.groupBy(vocabularyOf(edition), firstLetters);
  const groups = [
    ...stringsOf(edition.record.lang).closeWords.groups,
    ...edition.record.closeWords,
  ];
  return groups.flatMap(({ words }) => {
    const folded = words.split(' ').map((one) => wordsOf(one).join(' '));
    const occurs = (one: string): boolean =>
      vocabulary.get(firstLetters(one))?.some((word) => isFormOf(word, one)) ?? false;
    const occurring = folded.filter((one) => one.split(' ').every(occurs));
    return occurring.length === 0 ? [] : [{ words: folded, occurring }];
  });
}

/** Minimum letters of a word that a slip is compared with. */
const MIN_LETTERS = 5;

/** The words that a slip may mean, by their first letter. Names have their own comparison. */
export function wordFiles(edition: Edition): Map<string, string[]> {
  const names = new Set(
    REGISTERS.flatMap((register) =>
      edition[register].flatMap(({ name, forms }) =>
        [name, ...forms.map(({ text }) => text)].flatMap(wordsOf),
      ),
    ),
  );
  const words = [...vocabularyOf(edition)].filter(
    (word) => !names.has(word) && new RegExp(`^\\p{L}{${MIN_LETTERS},}$`, 'u').test(word),
  );
  return Map.groupBy(words.sort(), (word) => [...word][0] ?? '');
}
