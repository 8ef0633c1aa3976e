/** Stemmers of the languages of texts, by Snowball. A page loads those of the languages that its archive has. */

/** The stem of a folded word. */
export type Stem = (word: string) => string;

/** Stemmers by language. */
export type Stemmers = ReadonlyMap<string, Stem>;

type Loader = () => Promise<{ readonly stemmer: Stem }>;

/** By the primary subtag of a language. English has the stemmer of all other words. */
const LOADERS: Readonly<Record<string, Loader>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  nb: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sv: () => import('@orama/stemmers/swedish'),
  tr: () => import('@orama/stemmers/turkish'),
};

/** What folding takes from words, and a stemmer needs: the short vowel at the end of adjectives in Cyrillic. */
const unfolded = (word: string): string => word.replace(/(?<=[аеоуыюя])и$/u, 'й');

/** The language by which the words of a text are stemmed; `undefined` if it is English, or has no stemmer. @param tag BCP 47 */
export function stemmedLanguage(tag: string): string | undefined {
  const [language = ''] = tag.toLowerCase().split('-');
  return language in LOADERS ? language : undefined;
}

/** Loads the stemmers of languages. Each word is stemmed once. */
export async function openStemmers(languages: readonly string[]): Promise<Stemmers> {
  const opened = languages.map(async (language): Promise<[string, Stem][]> => {
    const loaded = await LOADERS[language]?.();
    return loaded === undefined ? [] : [[language, once(loaded.stemmer)]];
  });
  return new Map((await Promise.all(opened)).flat());
}

function once(stemmer: Stem): Stem {
  const stems = new Map<string, string>();
  return (word) => {
    const stem = stems.get(word) ?? stemmer(unfolded(word));
    stems.set(word, stem);
    return stem;
  };
}
