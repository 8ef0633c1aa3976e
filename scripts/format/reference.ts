/** Writes the generated parts of docs/format.md. The rest is written by hand. */
import {
  ANCHORS,
  EXAMPLES as ATTRIBUTE_EXAMPLES,
  CLASSES,
  VALUES,
} from '../../src/engine/format/block-attributes.ts';
import {
  type AllowedPlace,
  type Attribute,
  type Directive,
  type Example,
  type Form,
  openingOf,
} from '../../src/engine/format/declaration.ts';
import { directivesIn } from '../../src/engine/format/directives.ts';
import { PROSE_FORMS, TRANSCRIPTION_FORMS } from '../../src/engine/format/forms.ts';
import type { Archive } from '../../src/engine/source/archive.ts';
import { outcomeOf, type Written } from './examples.ts';
import { withOutcomes } from './fences.ts';
import { fieldTable } from './fields.ts';
import { type JsonSchema, recordSchema, SOURCES } from './sources.ts';

type Kind = Extract<Written['as'], 'document' | 'prose'>;

const PART = /(<!-- generated: (.+?) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * Fills the parts between `<!-- generated: … -->` and `<!-- end -->`, and writes the result of every example.
 * @param archive the archive that the examples are compiled in
 * @throws Error for an unknown part
 */
export function filled(markdown: string, archive: Archive): string {
  const whole = markdown.replace(
    PART,
    (_part, begin: string, name: string, end: string) =>
      `${begin}\n${contentOf(name, archive)}\n\n${end}`,
  );
  return withOutcomes(whole, (written) => outcomeOf(written, archive).text);
}

function contentOf(name: string, archive: Archive): string {
  const source = SOURCES.find((one) => name === `fields of ${one.name}`);
  if (source !== undefined) return fieldTable(recordSchema(source), ['map']);
  const place = /^directives in (document|passage|prose)$/.exec(name)?.[1] as
    | AllowedPlace
    | undefined;
  if (place !== undefined) return directivesIn(place).map(directiveSection).join('\n\n');
  switch (name) {
    case 'anchors':
      return table(
        ['Anchor', 'Passage'],
        ANCHORS.map(({ form, description }) => [`\`${form}\``, description]),
      );
    case 'classes':
      return table(
        ['Class', 'Meaning'],
        Object.entries(CLASSES).map(([key, meaning]) => [`\`.${key}\``, meaning]),
      );
    case 'attributes':
      return attributeTable(VALUES);
    case 'examples of attributes':
      return examples(ATTRIBUTE_EXAMPLES, 'document');
    case 'forms in transcriptions':
      return TRANSCRIPTION_FORMS.map((form) => formSection(form, 'document')).join('\n\n');
    case 'forms in prose':
      return PROSE_FORMS.map((form) => formSection(form, 'prose')).join('\n\n');
    case 'fields of map':
      return fieldTable(mapSchema());
    case 'edition of the example':
      return fenced('yaml edition.yaml', archive.edition.text.trimEnd());
    default:
      throw new Error(`Nothing generates the part "${name}".`);
  }
}

function directiveSection(directive: Directive): string {
  const { place, label, attributes, description } = directive;
  return [
    `#### \`${openingOf(directive)}\``,
    `\`${signature(directive)}\``,
    description,
    ...(label === undefined ? [] : [`The square brackets hold ${label}.`]),
    ...(Object.keys(attributes).length === 0 ? [] : [attributeTable(attributes)]),
    examples(directive.examples, place === 'prose' ? 'prose' : 'document'),
  ].join('\n\n');
}

/** The syntax of a directive: `::topic[…]{#id short=…}`. */
function signature(directive: Directive): string {
  const inside = Object.keys(directive.attributes).map((key) =>
    key === 'id' ? '#id' : `${key}=…`,
  );
  return [
    openingOf(directive),
    directive.label === undefined ? '' : '[…]',
    inside.length === 0 ? '' : `{${inside.join(' ')}}`,
  ].join('');
}

const formSection = ({ title, syntax, description, examples: all }: Form, as: Kind): string =>
  [`#### ${title}`, `\`${syntax}\``, description, examples(all, as)].join('\n\n');

const attributeTable = (attributes: Readonly<Record<string, Attribute>>): string =>
  table(
    ['Attribute', 'Value', 'Meaning'],
    Object.entries(attributes).map(([key, { type, isRequired = false, description }]) => [
      key === 'id' ? '`#id`' : `\`${key}=\``,
      isRequired ? `${type}, required` : type,
      description,
    ]),
  );

const examples = (all: readonly Example[], as: Kind): string =>
  all.map((example) => exampleText(example, as)).join('\n\n');

/** An example with an empty result, which `withOutcomes` fills. */
const exampleText = ({ received, source, fails }: Example, as: Kind): string =>
  [
    ...(received === undefined ? [] : ['Received:', fenced('text received', received)]),
    'Written:',
    fenced(`markdown ${as}`, source),
    fails === undefined ? 'Compiled:' : 'Reported:',
    fenced(fails === undefined ? 'yaml result' : 'text problems', ''),
  ].join('\n\n');

const mapSchema = (): JsonSchema => {
  const edition = SOURCES.find(({ name }) => name === 'edition');
  return (edition && recordSchema(edition).properties?.map) ?? {};
};

const fenced = (title: string, code: string): string => `\`\`\`${title}\n${code}\n\`\`\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
