/** Reads a Word file (.docx): mammoth makes HTML of it, which is read as such. */
import mammoth from 'mammoth';
import type { Doubt } from './blocks.ts';
import { type RichText, readHtml } from './html.ts';

/** What mammoth does not map by itself. */
const STYLES = ['u => u', 'strike => del', 'small-caps => span.sc', 'comment-reference => span'];

/** Reads the file. @throws Error if it is no Word file */
export async function readWord(bytes: Uint8Array): Promise<RichText> {
  let pictures = 0;
  const convert = mammoth.images.imgElement(async () => {
    pictures++;
    return { src: '' };
  });
  const { value, messages } = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: convert })
    .catch((error: Error) => {
      throw new Error(`Unexpected file, expected a Word file (.docx): ${error.message}`);
    });
  const text = readHtml(value);
  const doubts: Doubt[] = messages.map(({ message }) => ({ message: `Word: ${message}.` }));
  const rest = text.doubts.filter(({ message }) => !message.startsWith('A picture'));
  const left =
    pictures === 0
      ? []
      : [{ message: `${pictures} pictures are left out. They stay in the original.` }];
  return { ...text, doubts: [...rest, ...left, ...doubts] };
}
