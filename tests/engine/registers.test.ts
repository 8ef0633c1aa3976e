/** The table of registers, and the files, links, addresses and metadata that depend on it. */
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/engine/markdown/targets.ts';
import { entryAddress } from '../../src/engine/model/addresses.ts';
import { AUTHORITY } from '../../src/engine/schemas/registers.ts';
import { REGISTERS } from '../../src/engine/source/registers.ts';
import { entryMetadata } from '../../src/exports/metadata/pages.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import { openLighthouse, readLighthouse } from '../lighthouse.ts';

const archive = await readLighthouse();
const edition = await openLighthouse();

describe.each(REGISTERS)('the register of %s', (register) => {
  const [entry] = edition[register];
  if (entry === undefined) throw new Error(`The invented archive has no ${register}.`);

  it('has a file', () => {
    expect(archive[register].path).toBe(`lighthouse/authority/${register}.yaml`);
    expect(archive[register].text).toContain(`id: ${entry.id}`);
  });

  it('is linked to by the name of one of its records', () => {
    const { singular } = AUTHORITY[register];
    expect(parseTarget(`${singular}:${entry.id}`)).toEqual({ to: register, id: entry.id });
    expect(parseTarget(`${register}:${entry.id}`)).toBeUndefined();
  });

  it('has prose in fields of its schema', () => {
    const { schema, prose } = AUTHORITY[register];
    for (const field of prose) expect(Object.keys(schema.shape)).toContain(field);
  });

  it('has a page with its address and title', () => {
    const { links, jsonLd } = entryMetadata(edition, register, entry);
    const url = `https://lights.example${entryAddress[register](entry.id)}`;
    expect(links).toContainEqual(expect.objectContaining({ rel: 'canonical', href: url }));
    expect(jsonLd).toMatchObject({ '@id': url, name: entry.name });
  });

  it('is understood by search', () => {
    const { names } = buildLexicon(edition);
    expect(names[register].map(({ id }) => id)).toEqual(edition[register].map(({ id }) => id));
  });
});
