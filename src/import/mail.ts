/** Reads a message of mail (RFC 5322, MIME): its text and the head that a reader needs. */
import PostalMime, { type Address } from 'postal-mime';
import { decodeText, isIso2022Kr, isKnownCharset, unshifted } from './charset.ts';

/** A message. */
export interface Mail {
  readonly subject: string;
  /** The sender's name, or the address if there is none. */
  readonly from: string;
  readonly to: readonly string[];
  /** The field `Date` as it stands there. */
  readonly date: string;
  readonly messageId?: string;
  /** The Message-ID of the message that it answers. */
  readonly answers?: string;
  /** Head and body as plain text: the received text of a message. */
  readonly text: string;
  /** How many lines the head has. */
  readonly headLines: number;
  readonly remarks: readonly string[];
}

/** One character for each byte. `TextDecoder` has no such encoding: its latin1 is windows-1252. */
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fromLatin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/**
 * Reads a message.
 * @param charset the encoding of what does not say its own
 * @throws Error with what cannot be decoded
 */
export async function readMail(bytes: Uint8Array, charset?: string): Promise<Mail> {
  const { bytes: sound, isFlowed, deletesSpaces } = prepared(bytes, charset);
  const email = await PostalMime.parse(sound);
  const isHtml = email.text === undefined && email.html !== undefined;
  const body = (isHtml ? withoutTags(email.html ?? '') : (email.text ?? '')).replace(
    /\r\n?/g,
    '\n',
  );
  const text = isFlowed ? unflowed(body, deletesSpaces) : body;
  const field = (key: string): string => email.headers.find((one) => one.key === key)?.value ?? '';
  const head = [
    ['From', addressesText(email.from === undefined ? [] : [email.from])],
    ['To', addressesText(email.to ?? [])],
    ['Cc', addressesText(email.cc ?? [])],
    ['Date', field('date')],
    ['Subject', email.subject ?? ''],
    ['Message-ID', email.messageId ?? ''],
    ['In-Reply-To', email.inReplyTo ?? ''],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value?.replaceAll(/\s+/g, ' ').trim()}`);
  const whole = `${head.join('\n')}\n\n${trimmed(text)}\n`;
  if (whole.includes('\uFFFD')) {
    throw new Error(
      'Unexpected bytes that the encoding of the message does not have: they would be lost. The message is not imported.',
    );
  }
  return {
    subject: (email.subject ?? '').trim(),
    from: nameOf(email.from),
    to: (email.to ?? []).map(nameOf),
    date: field('date'),
    ...(email.messageId !== undefined && { messageId: email.messageId }),
    ...(answered(email) !== undefined && { answers: answered(email) }),
    text: whole,
    headLines: head.length,
    remarks: [
      ...(isHtml
        ? ['The message has no plain text: its text is that of the HTML, without marks.']
        : []),
      ...email.attachments.map(
        ({ filename, mimeType }) =>
          `The attachment ${filename ?? 'without a name'} (${mimeType}) is not in the text. It stays in the original.`,
      ),
    ],
  } as Mail;
}

const answered = ({
  inReplyTo,
  references,
}: {
  inReplyTo?: string | undefined;
  references?: string | undefined;
}): string | undefined =>
  /<[^>]+>/.exec(inReplyTo ?? '')?.[0] ?? /<[^>]+>\s*$/.exec(references ?? '')?.[0].trim();

function addressesText(list: readonly Address[]): string {
  return list
    .map(({ name, address }) =>
      name === '' || address === undefined ? `${name}${address ?? ''}` : `${name} <${address}>`,
    )
    .join(', ');
}

const nameOf = (one: Address | undefined): string => (one?.name || one?.address) ?? '';

/** Lines without spaces at their ends, and without empty lines around them. */
const trimmed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

interface Prepared {
  readonly bytes: Uint8Array;
  readonly isFlowed: boolean;
  readonly deletesSpaces: boolean;
}

/**
 * What the library decodes without saying so is refused here: unknown encodings, and bytes in none. It does not know
 * ISO-2022-KR, and joins the lines of quotations that flow.
 */
function prepared(bytes: Uint8Array, charset: string | undefined): Prepared {
  let raw = latin1(bytes);
  const declared = [
    ...raw.matchAll(/^content-type:(?:[^\n]|\n[ \t])*?charset="?([\w.:-]+)/gim),
    ...raw.matchAll(/=\?([\w.:-]+)\?[bq]\?/gi),
  ].map(([, name = '']) => name);
  const unknown = declared.find((name) => !isKnownCharset(name));
  if (unknown !== undefined) {
    throw new Error(
      `Unexpected encoding "${unknown}" of a message, expected one that can be decoded.`,
    );
  }
  if (declared.some(isIso2022Kr)) raw = withoutIso2022Kr(raw);
  const isDeclared = declared.some((name) => !/^(?:us-)?ascii$/i.test(name));
  // Bytes without an encoding of their own: UTF-8 may be read as such, anything else must be said.
  if (!isDeclared && /[\x80-\xff]/.test(raw)) {
    raw = latin1(new TextEncoder().encode(decodeText(fromLatin1(raw), charset)));
    raw = raw.replace(/charset="?(?:us-)?ascii"?/gi, 'charset=utf-8');
  }
  const isFlowed = /^content-type:(?:[^\n]|\n[ \t])*?format="?flowed/im.test(raw);
  const deletesSpaces = /^content-type:(?:[^\n]|\n[ \t])*?delsp="?yes/im.test(raw);
  return {
    bytes: fromLatin1(raw.replace(/format="?flowed"?/gi, 'format=fixed')),
    isFlowed,
    deletesSpaces,
  };
}

/** The message with EUC-KR in place of ISO-2022-KR. */
function withoutIso2022Kr(raw: string): string {
  const words = recodedParts(raw).replaceAll(
    /=\?iso-2022-kr\?([bq])\?([^?]*)\?=/gi,
    (_, kind: string, payload: string) => {
      const inner = /b/i.test(kind) ? atob(payload) : unquoted(payload);
      const text = decodeText(fromLatin1(inner), 'iso-2022-kr');
      const utf8 = latin1(new TextEncoder().encode(text));
      return `=?utf-8?B?${btoa(utf8)}?=`;
    },
  );
  return latin1(unshifted(fromLatin1(words))).replaceAll(
    /charset="?iso-2022-kr"?/gi,
    'charset=euc-kr',
  );
}

/** The message with each part of ISO-2022-KR in base64 or quoted-printable as EUC-KR in base64. */
function recodedParts(raw: string): string {
  const boundaries = Array.from(
    raw.matchAll(/boundary="?([^";\r\n]+)"?/gi),
    ([, boundary = '']) => `--${boundary.trimEnd()}`,
  );
  const out: string[] = [];
  let head: string[] = [];
  let body: string[] = [];
  let isHead = true;
  const endPart = (): void => {
    out.push(...recoded(head, body));
    head = [];
    body = [];
  };
  for (const line of raw.split('\n')) {
    if (boundaries.some((boundary) => line.startsWith(boundary))) {
      endPart();
      out.push(line);
      isHead = true;
    } else {
      (isHead ? head : body).push(line);
      if (line.trim() === '') isHead = false;
    }
  }
  endPart();
  return out.join('\n');
}

const ENCODED = /^content-transfer-encoding:\s*(base64|quoted-printable)/im;

/** The lines of a part. */
function recoded(head: readonly string[], body: readonly string[]): readonly string[] {
  const fields = head.join('\n');
  const [, encoding] = ENCODED.exec(fields) ?? [];
  const isKorean = /^content-type:(?:[^\n]|\n[ \t])*?charset="?iso-2022-kr/im.test(fields);
  if (encoding === undefined || !isKorean) return [...head, ...body];
  const text = body.join('\n');
  const bytes = /base64/i.test(encoding)
    ? Buffer.from(text, 'base64')
    : fromLatin1(fromHex(text.replaceAll(/=[ \t]*\r?\n/g, '')));
  const lines =
    Buffer.from(unshifted(bytes))
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  const newHead = fields.replace(ENCODED, 'Content-Transfer-Encoding: base64').split('\n');
  return [...newHead, ...lines, ''];
}

const fromHex = (text: string): string =>
  text.replaceAll(/=([\dA-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const unquoted = (payload: string): string => fromHex(payload.replaceAll('_', ' '));

/** Joins lines that flow, each with those of its own level of quotation. https://www.rfc-editor.org/rfc/rfc3676 */
function unflowed(text: string, deletesSpaces: boolean): string {
  const out: { level: number; words: string; isOpen: boolean }[] = [];
  for (const line of text.split('\n')) {
    const [, signs = '', rest = ''] = /^(>*)(.*)$/.exec(line) ?? [];
    const words = rest.replace(/^ /, '');
    const last = out.at(-1);
    const isOpen = words.endsWith(' ') && words !== '-- ';
    if (last?.isOpen && last.level === signs.length && words !== '-- ') {
      last.words = `${deletesSpaces ? last.words.slice(0, -1) : last.words}${words}`;
      last.isOpen = isOpen;
    } else {
      out.push({ level: signs.length, words, isOpen });
    }
  }
  return out
    .map(
      ({ level, words }) => `${'>'.repeat(level)}${level > 0 && words !== '' ? ' ' : ''}${words}`,
    )
    .join('\n');
}

/** The words of HTML mail, a line for each block. */
const withoutTags = (html: string): string =>
  html
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The day, hour and zone of a field `Date`. */
export function mailDate(
  field: string,
): { readonly edtf: string; readonly from: string; readonly zone?: string } | undefined {
  const [, day = '', month = '', year = '', hour = '', minute = '', zone] =
    /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::\d\d)?(?:\s+([+-]\d{4}|GMT|UTC?|Z))?/.exec(
      field,
    ) ?? asctime(field);
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return undefined;
  const two = (text: string): string => text.padStart(2, '0');
  const offset =
    zone === undefined
      ? undefined
      : /^[+-]/.test(zone)
        ? `${zone.slice(0, 3)}:${zone.slice(3)}`
        : '+00:00';
  const isOffset = offset !== undefined && /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset);
  return {
    edtf: `${year}-${two(String(number))}-${two(day)}`,
    from: `${two(hour)}:${minute}`,
    ...(isOffset && { zone: offset }),
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The form of archives of lists: `Thu Oct 29 17:36:33 PST 1998`. A zone by letters names no offset that is sure. */
function asctime(field: string): readonly string[] {
  const [, month = '', day = '', hour = '', minute = '', year = ''] =
    /[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d):(\d\d):\d\d(?: [A-Z]{1,5})? (\d{4})/.exec(
      field,
    ) ?? [];
  return ['', day, month, year, hour, minute];
}
