/** Checks of the whole archive, one file per rule. Rules for single files are enforced where the files are read. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import { addressIsFree } from './address-is-free.ts';
import { anchorIsFree } from './anchor-is-free.ts';
import { anchorIsKept } from './anchor-is-kept.ts';
import { anchorIsNotReused } from './anchor-is-not-reused.ts';
import { anchorIsSingle } from './anchor-is-single.ts';
import { anchorTextIsStable } from './anchor-text-is-stable.ts';
import { collectionIsKnown } from './collection-is-known.ts';
import { editionIsConsistent } from './edition-is-consistent.ts';
import { enclosureIsAnother } from './enclosure-is-another.ts';
import { entryIsSingle } from './entry-is-single.ts';
import { genreIsKnown } from './genre-is-known.ts';
import { levelFitsPattern } from './level-fits-pattern.ts';
import { levelIsKnown } from './level-is-known.ts';
import { nameIsKnown } from './name-is-known.ts';
import { nameIsUnambiguous } from './name-is-unambiguous.ts';
import { noteHasText } from './note-has-text.ts';
import { noteIsCalled } from './note-is-called.ts';
import { noteIsSingle } from './note-is-single.ts';
import { noteKindIsKnown } from './note-kind-is-known.ts';
import { noteLabelIsKnown } from './note-label-is-known.ts';
import { numberIsSingle } from './number-is-single.ts';
import { phraseStands } from './phrase-stands.ts';
import { readingIsUsed } from './reading-is-used.ts';
import { receivedIsCovered } from './received-is-covered.ts';
import { receivedIsUnchanged } from './received-is-unchanged.ts';
import { referenceLands } from './reference-lands.ts';
import type { Rule, RuleContext } from './rule.ts';
import { topicIsWhole } from './topic-is-whole.ts';
import { turnHasAct } from './turn-has-act.ts';
import { turnHasSpeaker } from './turn-has-speaker.ts';
import { voiceIsWhole } from './voice-is-whole.ts';
import { workIsKnown } from './work-is-known.ts';

const rules: readonly Rule[] = [
  entryIsSingle,
  editionIsConsistent,
  addressIsFree,
  numberIsSingle,
  enclosureIsAnother,
  collectionIsKnown,
  receivedIsUnchanged,
  receivedIsCovered,
  anchorIsSingle,
  anchorIsFree,
  anchorIsKept,
  anchorIsNotReused,
  anchorTextIsStable,
  topicIsWhole,
  voiceIsWhole,
  turnHasSpeaker,
  turnHasAct,
  nameIsKnown,
  nameIsUnambiguous,
  readingIsUsed,
  noteHasText,
  noteIsCalled,
  noteIsSingle,
  noteLabelIsKnown,
  noteKindIsKnown,
  referenceLands,
  phraseStands,
  workIsKnown,
  levelIsKnown,
  levelFitsPattern,
  genreIsKnown,
];

/** Every problem of every rule. */
export const checkRules = (edition: Edition, context: RuleContext): Diagnostic[] =>
  rules.flatMap(({ name, check }) =>
    [...check(edition, context)].map((finding) => ({ rule: name, ...finding })),
  );
