/** The editors' prose in the record of a document. */
import { gather } from '../gathered.ts';
import type { Document } from '../model/document.ts';
import { renderInline } from '../prose.ts';
import type { DocumentContext } from './context.ts';

/** Renders the record's prose as inline HTML by field. Its links and problems are gathered in the context. */
export function renderRecord(context: DocumentContext): Document['html'] {
  const { record, yaml, source, registers, gathered } = context;
  const html: Record<string, string> = {};
  for (const field of ['abstract', 'numbering'] as const) {
    const text = record[field]?.text;
    if (text === undefined) continue;
    const point = yaml.locateWithin([field, 'text']);
    const prose = renderInline(text, { file: source.file, works: registers.works, point });
    html[field] = prose.html;
    gather(prose, gathered);
  }
  return html;
}
