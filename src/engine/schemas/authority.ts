/** The authority files: people, places, groups, terms and events (content/authority/*.yaml). */
import { z } from 'zod';
import { archiveLevel } from './archive-levels.ts';
import { partyIdentifiers, placeIdentifiers } from './identifiers.ts';
import { dated, datedStatement, languageTag, slug, sourced } from './statement.ts';

/** Not a pattern, because programs that read JSON Schemas may not know classes of Unicode. */
const hasLetters = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

/** One written form of a name. */
export const nameForm = z.strictObject({
  text: z.string().refine(hasLetters, 'a name with letters').describe('The form as it is written.'),
  lang: languageTag
    .default('en')
    .describe('Language and script, a BCP 47 tag: `en`, `ru`, `ko-Hani`, `zh-Hant`.'),
  system: z.string().optional().describe('Name of the romanisation: "McCune-Reischauer".'),
  kind: z
    .enum(['full', 'short', 'variant', 'birth', 'pen', 'cover', 'misspelling'])
    .default('variant')
    .describe(
      'What kind of form it is. Search finds a `misspelling`; texts are not searched for it.',
    ),
});

const entry = {
  id: slug.describe(
    'Permanent id: lower-case letters, digits, hyphens. It is part of the address.',
  ),
  name: z
    .string()
    .refine(hasLetters, 'a name with letters')
    .describe('The preferred name, as the edition prints it.'),
  forms: z
    .array(nameForm)
    .default([])
    .describe(
      'Other forms of the name, in any script. They are found in the texts; a form that two entries share is ambiguous, and each document decides it with `readings`.',
    ),
  notEstablished: z
    .array(z.string())
    .default([])
    .describe('What the editors looked for and did not find: "dates of birth and death".'),
};

/** Editorial prose with its certainty and sources. */
const prose = z.strictObject({
  text: z.string().describe('Editorial prose of one paragraph.'),
  ...sourced,
});

/** A person: name forms, dates, offices held, a short life. */
export const person = z.strictObject({
  ...entry,
  sort: z.string().min(1).describe('The name for alphabetical order: "Åkesson, Søren".'),
  letter: z
    .string()
    .length(1)
    .optional()
    .describe('One letter that marks the turns of the person in the overview of a conversation.'),
  born: datedStatement.optional().describe('Birth.'),
  died: datedStatement.optional().describe('Death.'),
  offices: z
    .array(
      z.strictObject({
        title: z.string().describe('The office: "First keeper".'),
        edtf: dated,
        text: z.string().optional().describe('What is to be said about it.'),
        ...sourced,
      }),
    )
    .default([])
    .describe('Offices held, in the order of time.'),
  life: prose.optional().describe('A life of at most 80 words.'),
  ...partyIdentifiers,
});

/** A place: the spelling of the documents, the name of today, coordinates, a note. */
export const place = z.strictObject({
  ...entry,
  modern: z.string().describe('The name of today.'),
  kind: z
    .enum([
      'settlement',
      'building',
      'street',
      'works',
      'river',
      'lake',
      'sea',
      'island',
      'mountain',
      'region',
      'province',
      'line',
      'country',
      'territory',
    ])
    .describe('What kind of place it is.'),
  coordinates: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .describe('`[latitude, longitude]` in degrees.'),
  ...placeIdentifiers,
  today: z.string().optional().describe('The state in which it lies today.'),
  past: z.string().optional().describe('The power in control at the time of the documents.'),
  note: prose.optional().describe('Why the place appears, and what an atlas does not say.'),
  named: z
    .boolean()
    .default(true)
    .describe('`false` for a place that the texts imply and do not name.'),
  certainty: sourced.certainty,
  sources: sourced.sources,
});

/** An organisation, archive, state, periodical or list. */
export const group = z.strictObject({
  ...entry,
  kind: z
    .enum([
      'archive',
      'body',
      'state',
      'project',
      'periodical',
      'list',
      'company',
      'army',
      'school',
      'site',
    ])
    .describe('What kind of group it is; `body` for any organisation that has no kind of its own.'),
  levels: z
    .array(archiveLevel)
    .default([])
    .describe('Of an archive: the levels of its call numbers, from the widest to the narrowest.'),
  description: prose.describe('What the group is.'),
  ...partyIdentifiers,
});

/** A term that readers may not know. Editors link it; texts are not searched for it. */
export const term = z.strictObject({
  id: slug.describe('Permanent id: lower-case letters, digits, hyphens.'),
  name: z.string().refine(hasLetters, 'a term with letters').describe('The term.'),
  forms: z
    .array(nameForm)
    .default([])
    .describe('Other forms of the term: its plural, the word in its own language.'),
  definition: prose.describe('What it means.'),
});

/** An event of the chronology. */
export const event = z.strictObject({
  id: slug.describe('Permanent id: lower-case letters, digits, hyphens.'),
  edtf: dated,
  title: z.string().describe('What happened, in a few words.'),
  text: z.string().optional().describe('More about it: editorial prose of one paragraph.'),
  basis: z
    .enum(['stated', 'implied', 'context'])
    .describe('Whether a document states the event, implies it, or it is context from elsewhere.'),
  mention: z
    .strictObject({
      document: slug.describe('Id of the document.'),
      passage: z.string().describe('Anchor of the passage.'),
      phrase: z.string().describe('The exact words in that passage.'),
    })
    .optional()
    .describe('The words of a document that state or imply the event.'),
  key: z.boolean().default(false).describe('`true` shows the event on the home page.'),
  ...sourced,
});

export type NameForm = z.infer<typeof nameForm>;
export type Person = z.infer<typeof person>;
export type Place = z.infer<typeof place>;
export type Group = z.infer<typeof group>;
export type Term = z.infer<typeof term>;
export type Event = z.infer<typeof event>;
