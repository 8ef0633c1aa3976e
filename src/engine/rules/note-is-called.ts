import { callOf, looseNotes } from './notes-of.ts';
import { documentRule } from './rule.ts';

/**
 * Every note is called somewhere in its document. A call without a note and a note without a call are reported as one
 * problem by `note-has-text`, because the label is probably misspelt.
 */
export const noteIsCalled = documentRule('note-is-called', function* (document) {
  const { textless, uncalled } = looseNotes(document);
  for (const { label, position } of uncalled.slice(textless.length)) {
    yield {
      message: `Unexpected note ${callOf(label)}, expected a call ${callOf(label)} in the transcription.`,
      file: document.file,
      point: position,
      length: callOf(label).length,
    };
  }
});
