/** Takes the words of passages out of a document, its received file and the registry of addresses, and keeps the anchors. */
import { wordsHash } from '../engine/anchors/collect.ts';
import type { Document } from '../engine/model/document.ts';
import type { AnchorRegistry, RegistryEntry } from '../engine/schemas/anchor-registry.ts';

/** What stands in the received text in place of words that are withdrawn. */
export const WITHDRAWN = '[withdrawn]';

/** What is withdrawn of a document. */
export interface Redaction {
  readonly document: Document;
  /** Ids of passages; all if the whole document is withdrawn. */
  readonly passages: ReadonlySet<string>;
  readonly isWhole: boolean;
  readonly date: string;
  readonly reason: string;
}

/** The labels of the source's own notes that a passage calls: they are received, and stay. */
const receivedCalls = ({ document }: Redaction, id: string): string[] => {
  const received = new Set(
    document.notes.filter((note) => note.received).map(({ label }) => label),
  );
  return (document.passages.find((passage) => passage.id === id)?.calls ?? [])
    .map(({ label }) => label)
    .filter((label) => received.has(label));
};

/**
 * The document with a gap in place of the words of each passage, and with the withdrawal in its record.
 * @throws Error for a passage that has no attributes of its own in the file
 */
export function redactedDocument(text: string, redaction: Redaction): string {
  const { document, passages, isWhole, date, reason } = redaction;
  const lines = text.split('\n');
  const isEnd = (line: string): boolean => /^(?:\{#|:{2,}|\[\^[^\]]+\]:)/.test(line);
  const done = new Set<string>();
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const id = /^\{#([\w-]+)[^}]*\}\s*$/.exec(line)?.[1];
    const note = /^\[\^([^\]]+)\]:/.exec(line)?.[1];
    if (isWhole && note !== undefined && document.record.witness?.notes?.[note] !== undefined) {
      out.push(`[^${note}]: ${escaped(WITHDRAWN)}`);
    } else if (id !== undefined && passages.has(id)) {
      out.push(attributesOf(line, document, id), `${gap(reason)}${callsOf(document, id)}`);
      done.add(id);
    } else {
      out.push(line);
      continue;
    }
    while (at + 1 < lines.length && !isEnd(lines[at + 1] ?? '')) at++;
    out.push('');
  }
  const missing = [...passages].find((id) => !done.has(id));
  if (missing !== undefined) {
    throw new Error(
      `Unexpected passage "${missing}", expected one with a line {#${missing}} above it.`,
    );
  }
  const record = `withdrawn: { date: ${JSON.stringify(date)}, reason: ${JSON.stringify(reason)} }`;
  const close = out.indexOf('---', 1);
  return [...withoutReadings(out.slice(0, close), isWhole), record, ...out.slice(close)].join('\n');
}

const escaped = (text: string): string => text.replace('[', '\\[');

const gap = (reason: string): string =>
  `:gap{extent="the passage" reason="${reason.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" received="${WITHDRAWN}"}`;

const callsOf = ({ passages }: Document, id: string): string =>
  (passages.find((passage) => passage.id === id)?.calls ?? [])
    .map(({ label }) => `[^${label}]`)
    .join('');

/** The attributes of a passage. A turn no longer begins with the name of its speaker, and signs are no longer there. */
function attributesOf(line: string, { passages }: Document, id: string): string {
  const { kind, speaker } = passages.find((passage) => passage.id === id) ?? {};
  const plain = line.replace(/ signs=received/, '');
  return kind === 'turn' && speaker !== undefined && !line.includes('speaker=')
    ? plain.replace(/\}\s*$/, ` speaker=${speaker}}`)
    : plain;
}

/** Without words there is no name to decide on. */
function withoutReadings(record: readonly string[], isWhole: boolean): string[] {
  const at = record.findIndex((line) => line.startsWith('readings:'));
  if (!isWhole || at === -1) return [...record];
  let end = at + 1;
  while (/^\s/.test(record[end] ?? '')) end++;
  return [...record.slice(0, at), ...record.slice(end)];
}

/** The lines of the received file with the words taken out. No line goes, so that lines keep their addresses. */
export function redactedLines(lines: readonly string[], redaction: Redaction): string[] {
  const { document, passages, isWhole } = redaction;
  const out = [...lines];
  const numbers = (document.record.witness?.lines ?? []).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  // From the end, so that the places before are still right.
  const spans = document.passages
    .filter(({ id, received }) => passages.has(id) && received !== undefined)
    .map(({ id, received }) => ({
      id,
      ...(received as { line: number; start: number; end: number }),
    }))
    .sort((a, b) => b.line - a.line || b.start - a.start);
  for (const { id, line, start, end } of spans) {
    const calls = receivedCalls(redaction, id).join('');
    let left = end - start;
    let from = start;
    for (const number of numbers.slice(numbers.indexOf(line))) {
      const text = out[number - 1] ?? '';
      const taken = Math.min(left, text.length - from);
      const words = number === line ? `${WITHDRAWN}${calls}` : '';
      out[number - 1] = `${text.slice(0, from)}${words}${text.slice(from + taken)}`;
      left -= taken + 1;
      from = 0;
      if (left <= 0) break;
    }
  }
  if (isWhole) {
    for (const [label, ranges] of Object.entries(document.record.witness?.notes ?? {})) {
      for (const [index, [first, last]] of ranges.entries()) {
        const mark = /^\s*\S+/.exec(out[first - 1] ?? '')?.[0] ?? label;
        for (let line = first; line <= last; line++) out[line - 1] = '';
        if (index === 0) out[first - 1] = `${mark} ${WITHDRAWN}`;
      }
    }
  }
  return out;
}

/** The registry without the words: each entry has those that its anchor has now, and the reason. */
export function redactedRegistry(
  registry: AnchorRegistry,
  current: ReadonlyMap<string, string>,
  { document, passages, isWhole, reason }: Redaction,
): AnchorRegistry {
  return registry.map((page) => {
    const isText = page.page === document.id;
    if (!isText && page.page !== `${document.id}/received`) return page;
    const isMeant = ({ id, kind, words }: RegistryEntry): boolean => {
      if (kind === 'topic' || kind === 'voice' || kind === 'page') return false;
      if (!isText) return current.get(`${page.page}#${id}`) !== words;
      return kind === 'note'
        ? isWhole && current.get(`${page.page}#${id}`) !== words && /^n-\d/.test(id)
        : passages.has(id);
    };
    return {
      ...page,
      anchors: page.anchors.map((entry) => {
        if (!isMeant(entry)) return entry;
        const words = current.get(`${page.page}#${entry.id}`) ?? WITHDRAWN;
        const { corrected: _, ...rest } = entry;
        const isLost =
          current.get(`${page.page}#${entry.id}`) === undefined && entry.state === 'current';
        return {
          ...rest,
          words,
          sha: wordsHash(words),
          reason,
          ...(isLost && { state: 'retired' as const }),
        };
      }),
    };
  });
}
