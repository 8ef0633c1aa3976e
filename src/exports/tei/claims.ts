/** Claims about a document in TEI: notes that stand off from the passages that bear on them. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData } from '../data/document.ts';
import { xmlId } from './text.ts';

/** A note for each claim: who judged how, and why. Its target is the passages, or the whole document. */
export const claimNotes = (
  { claims = [], url }: DocumentData,
  { files: { tei } }: Strings,
): Element[] =>
  claims.map((claim) =>
    x(
      'note',
      {
        'xml:id': `claim.${claim.id}`,
        type: 'claim',
        subtype: claim.judgement,
        target: claim.passages.map((id) => `#${xmlId(id)}`).join(' ') || url,
      },
      [
        x('p', claim.text),
        x('p', [`${tei.judgedBy(claim.judges.join(', '))} `, x('ref', { target: claim.url })]),
      ],
    ),
  );
