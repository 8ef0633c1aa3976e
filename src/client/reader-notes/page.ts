/** The page of the reader's notes: lists them by document, saves them as files, adds them from a file, deletes them. */
import * as words from '#strings/client-reader-notes.ts';
import {
  CLASS_READER_NOTES,
  CLASS_UNAVAILABLE,
  DATA_DOCUMENTS,
  DATA_DOES,
  DATA_TITLES,
} from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/reader-notes.css?url';
import { createElement } from '../create-element.ts';
import { fetchPassages } from '../document-words.ts';
import { fetchOnce } from '../fetch-once.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { saveFile } from '../save-file.ts';
import { siteAddress } from '../site-address.ts';
import { canStore } from '../stored.ts';
import { collectionOf, markdownOf, readNotes } from './files.ts';
import { noteItem } from './item.ts';
import { dropNote, keepNote, keptNotes } from './kept.ts';
import { isNoteName } from './names.ts';
import { documentOf, newId, type ReaderNote } from './note.ts';
import { findInDocument, type PassageText } from './quote.ts';

const place = document.querySelector<HTMLElement>(`.${CLASS_READER_NOTES}`);
if (place) start(place);

/** Titles of the documents by their ids, in their order. */
type Titles = ReadonlyMap<string, string>;

async function titlesOf(place: HTMLElement): Promise<Titles> {
  const file = place.getAttribute(DATA_DOCUMENTS);
  if (file === null) {
    return new Map(Object.entries(JSON.parse(place.getAttribute(DATA_TITLES) ?? '{}')));
  }
  const { documents } = await fetchOnce<{ documents: { id: string; title: string }[] }>(file);
  return new Map(documents.map(({ id, title }) => [id, title]));
}

/** The passages of a document; `undefined` if they cannot be loaded. */
async function passagesOf(id: string): Promise<PassageText[] | undefined> {
  try {
    return (await fetchPassages(id)).map(([anchor, text]) => ({ id: anchor, text }));
  } catch {
    return undefined;
  }
}

/** The notes in the order of the text; those on passages that are gone come last. */
function inOrder(
  notes: readonly ReaderNote[],
  passages: readonly PassageText[] = [],
): ReaderNote[] {
  const places = new Map(passages.map(({ id }, at) => [id, at]));
  const placeOf = ({ target }: ReaderNote): number =>
    places.get(target[0]?.selector.value ?? '') ?? places.size;
  return notes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

async function start(place: HTMLElement): Promise<void> {
  const [status, list] = [...place.children].slice(1) as [HTMLElement, HTMLElement];
  const [titles] = await Promise.all([
    titlesOf(place).catch((): Titles => new Map()),
    loadStylesheet(stylesheetUrl),
  ]);
  const groups = (): [string, ReaderNote[]][] => {
    const byDocument = Map.groupBy(keptNotes(), ({ target }) => {
      const [first] = target;
      const id = first && documentOf(first);
      return id !== undefined && (titles.has(id) || titles.size === 0) ? id : '';
    });
    const order = [...titles.keys(), ''];
    return [...byDocument].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  };
  const titleOf = (id: string): string =>
    id === '' ? words.otherDocuments : (titles.get(id) ?? id);

  async function show(): Promise<void> {
    const shown = await Promise.all(
      groups().map(async ([id, notes]) => {
        const passages = id === '' ? [] : await passagesOf(id);
        const heading = createElement('h2', '', titleOf(id));
        const items = inOrder(notes, passages).map((note) => itemOf(id, note, passages));
        return createElement('section', '', heading, createElement('ul', '', ...items));
      }),
    );
    list.replaceChildren(...(shown.length > 0 ? shown : [createElement('p', '', words.none)]));
    for (const one of place.querySelectorAll<HTMLButtonElement>(`[${DATA_DOES}]`))
      one.disabled = shown.length === 0;
  }

  function itemOf(id: string, note: ReaderNote, passages: PassageText[] | undefined): HTMLElement {
    const found = note.target.map(({ selector }) =>
      findInDocument(passages ?? [], selector.value, selector.refinedBy),
    );
    const anchor = found[0]?.id ?? note.target[0]?.selector.value ?? '';
    return noteItem(note, {
      on: words.inPassage(anchor),
      address: id === '' ? undefined : siteAddress(`/documents/${id}/#${anchor}`),
      isGone: passages !== undefined && found.some((one) => one === undefined),
      changed: async () => {
        await show();
        list.tabIndex = -1;
        list.focus();
      },
    });
  }

  const actions: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
    json: () =>
      saveFile(collectionOf(keptNotes(), newId()), 'application/ld+json', 'your-notes.jsonld'),
    markdown: () =>
      saveFile(
        markdownOf(groups().map(([id, notes]) => ({ title: titleOf(id), notes }))),
        'text/markdown',
        'your-notes.md',
      ),
    delete: (button) => deleteAll(button),
  };

  let isAsked = false;
  function deleteAll(button: HTMLButtonElement): void {
    const notes = keptNotes();
    if (!isAsked) {
      isAsked = true;
      button.textContent = words.removeAllNow(notes.length);
      return;
    }
    isAsked = false;
    button.textContent = words.removeAll;
    const isDone = notes.map(({ id }) => dropNote(id)).every(Boolean);
    status.textContent = isDone ? words.allRemoved : words.notRemoved;
    show();
  }

  for (const button of place.querySelectorAll<HTMLButtonElement>(`[${DATA_DOES}]`)) {
    const does = button.getAttribute(DATA_DOES) ?? '';
    button.addEventListener('click', () => actions[does]?.(button));
    if (does === 'delete') {
      button.addEventListener('blur', () => {
        isAsked = false;
        button.textContent = words.removeAll;
      });
    }
  }

  const input = place.querySelector('input');
  input?.addEventListener('change', async () => {
    const text = await input.files?.[0]?.text().catch(() => undefined);
    input.value = '';
    status.textContent = text === undefined ? words.noFile : add(text, titles);
    await show();
  });
  addEventListener('storage', ({ key }) => {
    if (key === null || isNoteName(key)) show();
  });

  if (!canStore()) status.textContent = words.noStorage;
  await show();
  document.querySelector(`.${CLASS_UNAVAILABLE}`)?.remove();
  if (input) input.disabled = false;
}

/** Adds the notes of a file. @returns what to say of it */
function add(text: string, titles: Titles): string {
  const isOurs = (id: string): boolean => titles.size === 0 || titles.has(id);
  const read = readNotes(text, keptNotes(), isOurs, new Date().toISOString());
  if ('failure' in read) {
    return read.failure === 'not-json' ? words.notJson : words.noAnnotations;
  }
  const kept = read.added.filter(keepNote).length;
  const left = read.added.length - kept;
  const said = words.imported(kept, read.known, read.foreign);
  return left === 0 ? said : `${said} ${words.noRoom(left)}`;
}
