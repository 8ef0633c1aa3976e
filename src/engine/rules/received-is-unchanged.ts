import { digest } from '../source/digest.ts';
import type { Rule } from './rule.ts';
import { oneOf } from './wording.ts';

/** The received files, and their originals, are exactly those that the edition lists, byte for byte. */
export const receivedIsUnchanged: Rule = {
  name: 'received-is-unchanged',
  *check({ record, received }, { yaml: { edition: yaml }, archive }) {
    const names = received.map(({ file }) => file);
    const files = new Map(received.map((one) => [one.file, one]));
    for (const [index, { file: name, sha256 }] of record.received.entries()) {
      const met = files.get(name);
      const field = met === undefined ? 'file' : 'sha256';
      if (met?.sha256 === sha256) continue;
      yield {
        message:
          met === undefined
            ? `Unexpected file "${name}", expected ${oneOf('received file', names)}.`
            : `Unexpected SHA-256 of "${name}", expected ${met.sha256}: the file or this line was changed.`,
        file: yaml.file,
        point: yaml.locate(['received', index, field]),
        length: (met === undefined ? name : sha256).length,
      };
    }
    const listed = new Set(record.received.map(({ file }) => file));
    for (const { file, sha256 } of received) {
      if (listed.has(file)) continue;
      yield {
        message: `Unexpected file "${file}" in the folder "received", expected a line for it here.`,
        file: yaml.file,
        point: yaml.locateKey(['received']),
        length: 'received'.length,
        suggestion: `- { file: ${file}, sha256: ${sha256}, title: … }`,
      };
    }
    const used = new Set<string>();
    const originals = new Map(archive.originals.map(({ name, bytes }) => [name, digest(bytes)]));
    for (const [index, { original }] of record.received.entries()) {
      if (original === undefined) continue;
      const met = originals.get(original.file);
      used.add(original.file);
      if (met === original.sha256) continue;
      const field = met === undefined ? 'file' : 'sha256';
      yield {
        message:
          met === undefined
            ? `Unexpected original "${original.file}", expected a file in the folder "originals".`
            : `Unexpected SHA-256 of "${original.file}", expected ${met}: the file or this line was changed.`,
        file: yaml.file,
        point: yaml.locate(['received', index, 'original', field]),
        length: original[field].length,
      };
    }
    for (const name of originals.keys()) {
      if (used.has(name)) continue;
      yield {
        message: `Unexpected file "${name}" in the folder "originals", expected a received text that was derived from it.`,
        file: yaml.file,
        point: yaml.locateKey(['received']),
        length: 'received'.length,
      };
    }
  },
};
