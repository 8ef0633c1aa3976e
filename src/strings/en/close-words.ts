/**
 * Words that readers and texts use for one another. A search for one of them finds the others, too, and says so; a reader
 * can leave them out. Words of a group are divided by spaces, compounds by hyphens; inflected forms follow by themselves.
 */

interface CloseWordsGroup {
  readonly words: string;
  readonly source: string;
}

/** https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences */
const SPELLINGS = 'British and American spelling';
/** Words of one synonym set of WordNet, https://wordnet.princeton.edu */
const SYNONYMS = 'WordNet';
/** Forms of one borrowed word in general dictionaries. */
const BORROWED = 'variant of a borrowed word';

/** Written in words or in figures. */
const ORDINALS = 'ordinal numbers';

const FIRST_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** `thirteenth 13th` to `ninety-ninth 99th`. Texts hardly write the smaller ones in figures. */
function ordinals(): string[] {
  const first = FIRST_ORDINALS.split(' ');
  const tens = TENS.split(' ').flatMap((ten) => [
    ten.replace(/y$/, 'ieth'),
    ...first.slice(0, 9).map((one) => `${ten}-${one}`),
  ]);
  const ending = (number: number): string =>
    number === 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return [...first, ...tens].map((word, at) => `${word} ${at + 1}${ending(at + 1)}`).slice(12);
}

const of = (source: string, ...groups: readonly string[]): CloseWordsGroup[] =>
  groups.map((words) => ({ words, source }));

export const groups: readonly CloseWordsGroup[] = [
  ...of(
    SPELLINGS,
    'labor labour',
    'defense defence',
    'offense offence',
    'harbor harbour',
    'color colour',
    'honor honour',
    'favor favour',
    'neighbor neighbour',
    'behavior behaviour',
    'armor armour',
    'center centre',
    'theater theatre',
    'meter metre',
    'kilometer kilometre',
    'liter litre',
    'fiber fibre',
    'traveled travelled',
    'traveling travelling',
    'traveler traveller',
    'canceled cancelled',
    'program programme',
    'organize organise',
    'organization organisation',
    'recognize recognise',
    'realize realise',
    'mobilize mobilise',
    'industrialize industrialise',
    'nationalize nationalise',
    'authorize authorise',
    'emphasize emphasise',
    'criticize criticise',
    'analyze analyse',
    'catalog catalogue',
    'dialog dialogue',
    'license licence',
    'practice practise',
    'gray grey',
    'plow plough',
    'fulfill fulfil',
    'judgment judgement',
    'airplane aeroplane',
    'aluminum aluminium',
    'maneuver manoeuvre',
    'pajamas pyjamas',
    'skeptical sceptical',
    'jail gaol',
  ),
  ...of(
    SYNONYMS,
    'plane airplane aeroplane aircraft',
    'railroad railway',
    'car automobile',
    'steamer steamship',
    'truck lorry',
    'gasoline petrol',
  ),
  ...of(BORROWED, 'czar tsar', 'kopeck kopek'),
  ...of(ORDINALS, ...ordinals()),
];
