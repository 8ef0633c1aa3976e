/** Finds what a text says of itself. */
import type { Block } from './blocks.ts';
import { datesIn, hourIn } from './dates.ts';
import type { Imported, StatedDate } from './imported.ts';
import { mailDate } from './mail.ts';

/** Greetings that name nobody. */
const NO_NAME =
  /^(?:sirs?|mad(?:am|ame)|sir or madam|gentlemen|ladies|friends?|colleagues?|members|all|everybody|everyone)\b/i;

/** What the form of a plain text says: title, kind, sender and recipient, date. */
export function factsOf(
  blocks: readonly Block[],
): Pick<Imported, 'title' | 'genre' | 'from' | 'to' | 'dates'> {
  const wordsOf = (block: Block | undefined): string =>
    block === undefined
      ? ''
      : block.kind === 'lines'
        ? block.lines.map(({ content }) => content.join('')).join(' ')
        : 'content' in block
          ? block.content.map(String).join('')
          : '';
  const part = (className: string): string =>
    wordsOf(blocks.find((block) => block.className === className));
  const anchored = (anchor: string): string =>
    wordsOf(blocks.find((block) => block.anchor === anchor));
  const heading = wordsOf(blocks.find(({ kind }) => kind === 'heading'));
  const title = anchored('subject') || heading.replace(/(?<=[\p{Ll}\p{N}]{2})\.$/u, '');
  const isLetter = part('salutation') !== '' || part('closing') !== '';
  const isMessage = anchored('date') !== '';
  const sender =
    part('signature')
      .trim()
      .replace(/(?<=\p{Ll}{2})[.,]$/u, '') || anchored('from').replace(/\s+\S+ at \S+\s*$/, '');
  const greeted = /^(?:My )?Dear (.+?)[,!:]?$/i.exec(part('salutation'))?.[1];
  const recipient = greeted !== undefined && NO_NAME.test(greeted) ? undefined : greeted;
  const genre = isMessage
    ? 'message'
    : isLetter
      ? 'letter'
      : part('classification') === ''
        ? undefined
        : 'telegram';
  return {
    ...(title !== '' && { title }),
    ...(genre !== undefined && { genre }),
    from: sender === '' ? [] : [sender],
    to: recipient === undefined ? [] : [recipient],
    dates: statedDates(anchored('date'), part('dateline'), blocks.map(wordsOf).join('\n')),
  };
}

function statedDates(listDate: string, dateline: string, text: string): StatedDate[] {
  const sent = mailDate(listDate);
  if (sent !== undefined)
    return [{ kind: 'sent', ...sent, explanation: `The head of the message: ${listDate}.` }];
  const [found] = datesIn(dateline);
  if (found !== undefined) {
    const hour = hourIn(dateline);
    return [
      {
        kind: 'written',
        edtf: found.edtf,
        ...(hour !== undefined && { from: hour }),
        explanation: `The date line: “${dateline.replace(/\.$/, '')}”.`,
      },
    ];
  }
  // The first date of a text need not be its own: the editors decide.
  const [first] = datesIn(text);
  return first === undefined || !text.startsWith(first.words)
    ? []
    : [
        {
          kind: 'written',
          edtf: first.edtf,
          explanation: `The text begins with “${first.words}”.`,
        },
      ];
}
