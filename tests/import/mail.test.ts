import { describe, expect, test } from 'vitest';
import { mailDate } from '../../src/import/mail.ts';
import { encode } from './encode.ts';
import { importFile } from './starter.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) =>
      byte > 0x7e || byte === 0x3d || (byte < 0x20 && byte !== 0x0a)
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');

const CASES: readonly (readonly [string, string, string])[] = [
  ['utf-8', 'Grüße', 'Die Lampe brennt für uns.'],
  ['iso-8859-1', 'Café', 'Le phare est éteint.'],
  ['koi8-r', 'Маяк', 'Лампа горит на берегу.'],
  ['windows-1251', 'Берег', 'Письмо пришло вчера — наконец.'],
  ['euc-kr', '등대', '등대의 불이 꺼졌다.'],
  ['iso-2022-kr', '배', '배가 늦게 왔다. Two boats.'],
  ['gb18030', '灯塔', '灯塔的灯灭了。'],
  ['shift_jis', '灯台', '灯台の明かりが消えた。'],
];

const head = (charset: string, subject: string, encoding: string): string =>
  [
    'From: Clara Weston <clara at eastmere.example>',
    'To: Edmund Hale <edmund@northam.example>',
    'Date: Tue, 12 Mar 2002 09:14:00 +0100',
    `Subject: =?${charset}?B?${base64(encode(subject, charset))}?=`,
    'Message-ID: <1@eastmere.example>',
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    '',
  ].join('\r\n');

describe.each(CASES)('mail in %s', (charset, subject, body) => {
  const encoded = encode(body, charset);
  const forms: [string, Uint8Array][] = [
    ['8bit', encoded],
    ['base64', ascii(base64(encoded))],
    ['quoted-printable', ascii(quoted(encoded))],
  ];

  test.each(forms)('as %s', async (encoding, bytes) => {
    const { documents, plan, text } = await importFile(
      'a.eml',
      joined(ascii(head(charset, subject, encoding)), bytes),
    );
    expect(text('received/a.txt')).toBe(
      [
        'From: Clara Weston <clara at eastmere.example>',
        'To: Edmund Hale <edmund@northam.example>',
        'Date: Tue, 12 Mar 2002 09:14:00 +0100',
        `Subject: ${subject}`,
        'Message-ID: <1@eastmere.example>',
        '',
        `${body}\n`,
      ].join('\n'),
    );
    const [message] = documents;
    expect(message?.record).toMatchObject({
      title: subject,
      genre: 'message',
      from: ['clara-weston'],
      to: ['edmund-hale'],
      dates: [{ kind: 'sent', edtf: '2002-03-12', from: '09:14', zone: '+01:00', basis: 'stated' }],
    });
    expect(message?.passages.at(-1)?.text.replace(/\s/g, ' ')).toContain(body.slice(0, 4));
    expect(plan.files.get('originals/a.eml')).toBeInstanceOf(Uint8Array);
    expect(text('edition.yaml')).toContain('by: "mail-1"');
  });
});

test('parts of a message, in ISO-2022-KR by base64 and quoted-printable', async () => {
  const part = (encoding: string, body: string): string =>
    `--b\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/plain;\r\n charset="iso-2022-kr"\r\n\r\n${body}\r\n`;
  const long = '배가 늦게 왔다. '.repeat(12).trim();
  const wrapped = quoted(encode(long, 'iso-2022-kr')).replaceAll(/.{60}(?<!=.?)/g, '$&=\r\n');
  const { text } = await importFile(
    'a.eml',
    ascii(
      `${plain(['Subject: A', 'Content-Type: multipart/mixed; boundary="b"'], '')}\r\n` +
        part('base64', base64(encode('등대의 불이 꺼졌다.', 'iso-2022-kr'))) +
        part('quoted-printable', wrapped) +
        '--b--\r\n',
    ),
  );
  const received = text('received/a.txt');
  expect(received).toContain('등대의 불이 꺼졌다.');
  expect(received.replaceAll(/\s+/g, ' ')).toContain(long);
});

const plain = (fields: readonly string[], body: string): string =>
  [
    'From: Clara Weston <c@e.example>',
    'Date: Tue, 12 Mar 2002 09:14:00 +0000',
    ...fields,
    '',
    body,
  ].join('\n');

describe('what cannot be decoded is said', () => {
  const type = (charset: string): string[] => [
    'Subject: A',
    `Content-Type: text/plain; charset=${charset}`,
  ];

  test.each([
    [
      'an unknown encoding',
      ascii(plain(type('x-harbour'), 'A')),
      'Unexpected encoding "x-harbour"',
    ],
    [
      'an unknown encoding of a subject',
      ascii(plain(['Subject: =?x-harbour?Q?A?='], 'A')),
      '"x-harbour"',
    ],
    [
      'bytes that the encoding does not have',
      joined(ascii(plain(type('euc-kr'), 'A ')), Uint8Array.from([0xff, 0xff])),
      'would be lost',
    ],
    [
      'bytes in no encoding',
      joined(ascii(plain(['Subject: A'], 'A ')), Uint8Array.from([0xcc, 0xe0])),
      'say it with --charset',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(importFile('a.eml', bytes)).rejects.toThrow(message);
  });

  test('and read with --charset', async () => {
    const bytes = joined(ascii(plain(['Subject: A'], '')), encode('Маяк горит.', 'koi8-r'));
    const { text } = await importFile('a.eml', bytes, { charset: 'koi8-r' });
    expect(text('received/a.txt')).toContain('Маяк горит.');
  });
});

describe('the text of a message', () => {
  test('joins lines that flow, each with its level', async () => {
    const { text, documents } = await importFile(
      'a.eml',
      plain(
        ['Subject: A', 'Content-Type: text/plain; format=flowed'],
        'Clara wrote:\n> The lamp is \n> out, and \n>> so is \n>> the bell.\n\nThen we \nrow.\n-- \nEdmund Hale',
      ),
    );
    expect(text('received/a.txt')).toContain(
      'Clara wrote:\n> The lamp is out, and \n>> so is the bell.\n\nThen we row.\n--\nEdmund Hale\n'.replace(
        'and \n',
        'and\n',
      ),
    );
    expect(documents[0]?.passages.map(({ kind, classes }) => [kind, ...classes])).toEqual([
      ['frame', 'routing'],
      ['frame', 'attribution'],
      ['paragraph'],
      ['paragraph'],
      ['frame', 'signature'],
    ]);
  });

  test('is the plain part; attachments are named', async () => {
    const body = [
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'The lamp.',
      '--c',
      'Content-Type: text/html',
      '',
      '<b>The lamp.</b>',
      '--c--',
      '--b',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename="lamp.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
      '',
    ].join('\n');
    const { text, plan } = await importFile(
      'a.eml',
      plain(['Subject: A', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body),
    );
    expect(text('received/a.txt')).toMatch(/\n\nThe lamp\.\n$/);
    expect(plan.documents[0]?.doubts.map(({ message }) => message).join()).toContain(
      'lamp.png (image/png)',
    );
  });

  test.each([
    ['Tue, 5 Mar 2002 08:12:44 +0100', { edtf: '2002-03-05', from: '08:12', zone: '+01:00' }],
    ['5 Mar 2002 08:12 GMT', { edtf: '2002-03-05', from: '08:12', zone: '+00:00' }],
    ['Thu Oct 29 17:36:33 PST 1998', { edtf: '1998-10-29', from: '17:36' }],
    ['yesterday', undefined],
  ])('is dated by “%s”', (field, date) => {
    expect(mailDate(field)).toEqual(date);
  });
});

test('an mbox of 300 messages with threads is imported, each answer with the message that it answers', async () => {
  const count = 300;
  const messages = Array.from({ length: count }, (_, index) => {
    const answered = index < 10 ? undefined : Math.floor(index / 10) - 1;
    const day = String(1 + (index % 28)).padStart(2, '0');
    return [
      `From clara@e.example Tue Mar ${day} 09:14:00 2002`,
      `From: ${index % 2 === 0 ? 'Clara Weston' : 'Edmund Hale'} <m${index % 2}@e.example>`,
      `Date: Tue, ${day} Mar 2002 ${String(index % 24).padStart(2, '0')}:14:00 +0000`,
      `Subject: ${answered === undefined ? `The lamp ${index}` : `Re: The lamp ${answered}`}`,
      `Message-ID: <${index}@e.example>`,
      ...(answered === undefined ? [] : [`In-Reply-To: <${answered}@e.example>`]),
      '',
      ...(answered === undefined ? [] : ['On Tuesday Clara wrote:', '> The lamp is out.', '']),
      `Message ${index} on the lamp, in which`,
      '>From here the light is seen.',
      '',
      '',
    ].join('\n');
  });
  const { documents, plan, edition } = await importFile('list.mbox', messages.join(''));
  expect(documents).toHaveLength(count);
  expect(documents.every(({ record }) => record.from.length === 1)).toBe(true);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(count);
  const answers = documents.filter(({ record }) =>
    record.abstract.text.startsWith('An answer to ['),
  );
  expect(answers).toHaveLength(count - 10);
  const titles = new Map(edition.documents.map(({ id, record }) => [id, record.title]));
  for (const { record } of answers) {
    const [, title, id = ''] = /\[(.*)\]\((.*)\)/.exec(record.abstract.text) ?? [];
    expect(titles.get(id)).toBe(title);
  }
  expect([...plan.files.keys()].filter((path) => path.startsWith('originals/'))).toEqual([
    'originals/list.mbox',
  ]);
  expect(documents[0]?.passages.at(-1)?.text).toContain('in which From here the light is seen.');
  expect(plan.documents.flatMap(({ unknown }) => unknown)).toEqual([]);
});
