/** The page that checks quotations. It fetches the words of documents on demand. */
import * as strings from '#strings/client-check.ts';
import { all } from '#strings/locale.ts';
import {
  CLASS_CHECK,
  CLASS_CHECK_ANSWER,
  CLASS_UNAVAILABLE,
  DATA_DOCUMENT,
  DATA_DOCUMENTS,
  DATA_FINDING,
  DATA_SIGLUM,
  DATA_WITHOUT_TEXT,
} from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import { fetchPassages } from '../document-words.ts';
import { fetchOnce } from '../fetch-once.ts';
import { siteAddress } from '../site-address.ts';
import {
  checkQuotation,
  parseReference,
  type QuotationMatch,
  type QuotationPlace,
  type WordDifference,
} from './logic.ts';

interface Searched {
  readonly id: string;
  readonly citationPrefix: string;
}

const form = document.querySelector<HTMLFormElement>(`form.${CLASS_CHECK}`);
const answer = document.querySelector<HTMLElement>(`.${CLASS_CHECK_ANSWER}`);

/** The documents of the page, or of the file that it names. */
interface Listed {
  readonly documents: readonly Searched[];
  /** Titles of those without a text. */
  readonly withoutText: readonly string[];
}

/** The list of the page, or of its file, which is fetched once. */
async function openListed(): Promise<Listed> {
  const file = form?.getAttribute(DATA_DOCUMENTS) ?? undefined;
  if (file !== undefined) return fetchOnce(file);
  return {
    documents: [...document.querySelectorAll(`[${DATA_DOCUMENT}]`)].map((one) => ({
      id: one.getAttribute(DATA_DOCUMENT) ?? '',
      citationPrefix: one.getAttribute(DATA_SIGLUM) ?? '',
    })),
    withoutText: [...document.querySelectorAll(`[${DATA_WITHOUT_TEXT}]`)].map(
      (one) => one.textContent,
    ),
  };
}

const RANK = { found: 0, altered: 1, near: 2, nowhere: 3 };

type Finding = readonly [QuotationMatch, Searched];

/** The matches in the documents of a reference, or in all documents, best first. */
async function findQuotation(
  words: string,
  reference: string,
  { documents }: Listed,
): Promise<readonly Finding[]> {
  const named = parseReference(reference, documents);
  const asked = named ? documents.filter(({ id }) => id === named.document) : documents;
  const findings = await Promise.all(
    asked.map(async (one): Promise<Finding> => {
      const passages = await fetchPassages(one.id);
      return [
        checkQuotation(
          words,
          passages.map(([id, text, hands]) => ({ id, words: text, hands })),
        ),
        one,
      ];
    }),
  );
  return findings.sort(([a], [b]) => RANK[a.kind] - RANK[b.kind]);
}

const numberInId = (id: string): string => id.replace(/^[a-z](?=\d+$)/, '');

function linkToPassages(
  { id, citationPrefix }: Searched,
  first: string,
  last = first,
): HTMLElement {
  const [from, to] = [numberInId(first), numberInId(last)];
  const link = createElement('a', '', `${citationPrefix}.${from === to ? from : `${from}–${to}`}`);
  const range = from === to ? '' : `?to=${to}`;
  link.setAttribute('href', siteAddress(`/documents/${id}/${range}#${first}`));
  return link;
}

const TAGS = { same: 'span', missing: 'ins', added: 'del' } as const;

const marked = (differences: readonly WordDifference[]): HTMLElement =>
  createElement(
    'p',
    'serif',
    ...differences.flatMap(({ kind, text }) => [createElement(TAGS[kind], '', text), ' ']),
  );

const line = (...content: (Node | string)[]): HTMLElement => createElement('p', '', ...content);

/** The sentences that describe the matches. */
function sentences(
  findings: readonly Finding[],
  reference: string,
  { documents, withoutText }: Listed,
): Node[] {
  const named = parseReference(reference, documents);
  const [finding, document] = findings[0] ?? [];
  if (finding === undefined || finding.kind === 'nowhere' || document === undefined) {
    return [line(strings.notFound(named ? 1 : documents.length, all(withoutText)))];
  }
  if (finding.kind === 'near') {
    return [
      line(strings.near, linkToPassages(document, finding.passage.id), ':'),
      marked(finding.differences),
      line(strings.legend),
    ];
  }
  const found = findings.flatMap(([match, one]) =>
    match.kind === finding.kind ? match.places.map((place) => ({ ...place, document: one })) : [],
  );
  const isElsewhere = found.every(({ first, last }) => {
    const [from = 0, to = 0] = [first, last].map(({ id }) => Number(numberInId(id)));
    return named?.from !== undefined && (to < named.from || from > (named.to ?? 0));
  });
  const said = finding.kind === 'altered' ? strings.altered : strings.exact;
  const lead = isElsewhere ? said.elsewhere : said.here;
  return [
    ...(found.length > 1 ? [line(said.places(found.length))] : []),
    ...found.flatMap((place) => placeLines(place, found.length > 1 ? '' : lead)),
  ];
}

/** A place with its sentence, and whose words they are. */
function placeLines(
  {
    first,
    last,
    sentence,
    isQuoted,
    alterations,
    document,
  }: QuotationPlace & { readonly document: Searched },
  lead: string,
): Node[] {
  const { hands } = first;
  return [
    line(lead, linkToPassages(document, first.id, last.id), '.'),
    createElement('p', 'serif', sentence),
    ...(alterations === undefined ? [] : strings.alterations(alterations).map((one) => line(one))),
    ...(hands === undefined ? [] : [line(strings.wordsOf(hands))]),
    ...(isQuoted ? [line(strings.quotedThere)] : []),
  ];
}

document.querySelector(`.${CLASS_UNAVAILABLE}`)?.remove();
form?.querySelector('button')?.removeAttribute('disabled');
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const fields = new FormData(form);
  const [words, reference] = ['words', 'reference'].map((name) => String(fields.get(name) ?? ''));
  if (!answer || !words?.trim()) return;
  try {
    const list = await openListed();
    const findings = await findQuotation(words, reference ?? '', list);
    answer.setAttribute(DATA_FINDING, findings[0]?.[0].kind ?? 'nowhere');
    answer.replaceChildren(...sentences(findings, reference ?? '', list));
  } catch {
    answer.setAttribute(DATA_FINDING, 'failure');
    answer.replaceChildren(line(strings.failed));
  }
});
