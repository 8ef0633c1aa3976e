/** The page that checks quotations. It fetches the words of documents on demand. */
import * as strings from '#strings/client-check.ts';
import type { PassageWords } from '../../engine/model/published-files.ts';
import {
  CLASS_CHECK,
  CLASS_CHECK_ANSWER,
  CLASS_UNAVAILABLE,
  DATA_DOCUMENT,
  DATA_FINDING,
  DATA_SIGLUM,
} from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import {
  checkQuotation,
  parseReference,
  type QuotationMatch,
  type WordDifference,
} from './logic.ts';

interface Searched {
  readonly id: string;
  readonly citationPrefix: string;
}

const form = document.querySelector<HTMLFormElement>(`form.${CLASS_CHECK}`);
const answer = document.querySelector<HTMLElement>(`.${CLASS_CHECK_ANSWER}`);
const documents: readonly Searched[] = [...document.querySelectorAll(`[${DATA_DOCUMENT}]`)].map(
  (one) => ({
    id: one.getAttribute(DATA_DOCUMENT) ?? '',
    citationPrefix: one.getAttribute(DATA_SIGLUM) ?? '',
  }),
);

const requests = new Map<string, Promise<PassageWords>>();

function fetchWords(id: string): Promise<PassageWords> {
  const words =
    requests.get(id) ??
    fetch(`/documents/${id}/passages.json`).then((file) => {
      if (!file.ok) throw new Error(`${file.status}`);
      return file.json();
    });
  requests.set(id, words);
  words.catch(() => requests.delete(id));
  return words;
}

const RANK = { found: 0, near: 1, nowhere: 2 };

/** The best match in the documents of a reference, or in all documents. */
async function findQuotation(
  words: string,
  reference: string,
): Promise<[QuotationMatch, Searched | undefined]> {
  const named = parseReference(reference, documents);
  const asked = named ? documents.filter(({ id }) => id === named.document) : documents;
  const findings = await Promise.all(
    asked.map(async (one): Promise<[QuotationMatch, Searched]> => {
      const { passages } = await fetchWords(one.id);
      return [
        checkQuotation(
          words,
          passages.map(([id, text]) => ({ id, words: text })),
        ),
        one,
      ];
    }),
  );
  return (
    findings.sort(([a], [b]) => RANK[a.kind] - RANK[b.kind])[0] ?? [{ kind: 'nowhere' }, undefined]
  );
}

const numberInId = (id: string): string => id.replace(/^[a-z](?=\d+$)/, '');

function linkToPassages(
  { id, citationPrefix }: Searched,
  first: string,
  last = first,
): HTMLElement {
  const [from, to] = [numberInId(first), numberInId(last)];
  const link = createElement('a', '', `${citationPrefix}.${from === to ? from : `${from}–${to}`}`);
  link.setAttribute('href', `/documents/${id}/${from === to ? '' : `?to=${to}`}#${first}`);
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

/** The sentences that describe a match. */
function sentences(
  finding: QuotationMatch,
  document: Searched | undefined,
  reference: string,
): Node[] {
  const named = parseReference(reference, documents);
  if (finding.kind === 'nowhere' || !document) {
    return [line(strings.notFound(named ? 1 : documents.length))];
  }
  if (finding.kind === 'near') {
    return [
      line(strings.near, linkToPassages(document, finding.passage.id), ':'),
      marked(finding.differences),
      line(strings.legend),
    ];
  }
  const [from, to] = [numberInId(finding.first), numberInId(finding.last)].map(Number);
  const isElsewhere =
    named?.from !== undefined && ((to ?? 0) < named.from || (from ?? 0) > (named.to ?? 0));
  return [
    line(
      isElsewhere ? strings.exactElsewhere : strings.exact,
      linkToPassages(document, finding.first, finding.last),
      '.',
    ),
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
    const [finding, document] = await findQuotation(words, reference ?? '');
    answer.setAttribute(DATA_FINDING, finding.kind);
    answer.replaceChildren(...sentences(finding, document, reference ?? ''));
  } catch {
    answer.setAttribute(DATA_FINDING, 'failure');
    answer.replaceChildren(line(strings.failed));
  }
});
