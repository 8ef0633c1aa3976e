/** The other people present at the meetings of a person. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress, personAddress } from '../engine/model/addresses.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, personOf } from '../engine/model/entries.ts';
import { membersOf, membersOfParty, officeOn } from '../engine/model/people.ts';
import { stringsOf } from '../strings/strings.ts';

/** A meeting at which the person was present, with the others by party. */
export interface OthersPresentView {
  /** Id of the document that records it. */
  readonly document: string;
  readonly href: string;
  readonly title: string;
  readonly parties: readonly {
    readonly label: string;
    readonly members: readonly {
      readonly href: string;
      readonly name: string;
      /** The person's role at the meeting, or office at the time. */
      readonly role?: string | undefined;
    }[];
  }[];
}

/** The meetings at which `person` was present. */
export const othersPresentViews = (edition: Edition, person: string): OthersPresentView[] =>
  edition.documents
    .filter((document) => membersOf(document).includes(person))
    .map((document) => meetingView(edition, document, person));

function meetingView(edition: Edition, document: Document, person: string): OthersPresentView {
  const { title, subtitle, parties } = document.record;
  return {
    document: document.id,
    href: documentAddress(document.id),
    title: stringsOf(edition.record.lang).register.meeting(typeset(title), subtitle),
    parties: parties.map((party) => ({
      label: party.label,
      members: membersOfParty(party)
        .filter(({ id }) => id !== person)
        .map(({ id, role }) => {
          const other = personOf(edition, id);
          return {
            href: personAddress(id),
            name: other.name,
            role: role ?? officeOn(other, dateOf(document))?.title,
          };
        }),
    })),
  };
}
