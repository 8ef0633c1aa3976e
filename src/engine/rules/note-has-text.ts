import { callOf, looseNotes } from './notes-of.ts';
import { documentRule } from './rule.ts';

/** Every note that is called has a text. If the source's text is unavailable, the site says so. */
export const noteHasText = documentRule('note-has-text', function* (document) {
  const { file } = document;
  const { textless, uncalled } = looseNotes(document);
  for (const [index, { label, position }] of textless.entries()) {
    const idle = uncalled[index];
    yield {
      message: `Unexpected call of the note ${callOf(label)}, expected its definition below: "${callOf(label)}: …".`,
      file,
      point: position,
      length: callOf(label).length,
      ...(idle === undefined
        ? {}
        : {
            suggestion: callOf(idle.label),
            related: [{ file, point: idle.position, message: 'nothing calls this note' }],
          }),
    };
  }
  for (const { label, text, carried, position } of document.notes) {
    if (text !== '' || !carried) continue;
    yield {
      message: `Unexpected note ${callOf(label)} without words, expected its text after the colon.`,
      file,
      point: position,
      length: callOf(label).length,
    };
  }
});
