/** A guide to the texts for language models and their tools: https://llmstxt.org */
import { documentAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { documentFileAddress } from './files.ts';
import { DOCUMENT_FORMATS } from './formats.ts';
import { absolute } from './target.ts';

/**
 * The text of `/llms.txt`: each document with the text to read, then data of the edition.
 * @param data addresses of data files within the site
 */
export function llmsFile(edition: Edition, data: readonly string[]): string {
  const { title, description, lang } = edition.record;
  const { files } = stringsOf(lang);
  const link = (label: string, address: string): string =>
    `- [${label}](${absolute(edition, address)})`;
  const text = DOCUMENT_FORMATS.find(({ id }) => id === 'text')?.file ?? '';
  const documents = edition.documents.map(({ id, record }) =>
    link(
      record.title,
      record.text === 'transcribed' ? documentFileAddress(id, text) : documentAddress(id),
    ),
  );
  const lists = data.map((address) => link(address.slice(address.lastIndexOf('/') + 1), address));
  return [
    `# ${title}`,
    '',
    `> ${description}`,
    '',
    `## ${files.documents}`,
    '',
    ...documents,
    '',
    `## ${files.data}`,
    '',
    ...lists,
    '',
  ].join('\n');
}
