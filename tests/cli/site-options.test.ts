import { describe, expect, it } from 'vitest';
import { readSiteOptions } from '../../src/cli/site-options.ts';

const read = (args: string, env = {}) => readSiteOptions(args.split(' ').filter(Boolean), env);

const EXAMPLE = 'examples/lighthouse';

describe('the options of a site', () => {
  it('builds another archive into a folder of its own when no folder is named', () => {
    expect(read(`--archive ${EXAMPLE}`)).toEqual({
      archive: EXAMPLE,
      out: 'dist-lighthouse',
      port: 4321,
      drafts: false,
    });
    expect(read(`--archive=${EXAMPLE}/`).out).toBe('dist-lighthouse');
  });

  it('reads variables when there is no option', () => {
    const env = { ARCHIVE: EXAMPLE, SITE_OUT: 'site', PORT: '8080' };
    expect(read('', env)).toEqual({
      archive: EXAMPLE,
      out: 'site',
      port: 8080,
      drafts: false,
    });
    expect(read('--out other --port 8081', env)).toMatchObject({ out: 'other', port: 8081 });
  });

  it('builds drafts where they are asked for', () => {
    expect(read('--drafts').drafts).toBe(true);
    expect(read('', { DRAFTS: '1' }).drafts).toBe(true);
    expect(read('', { DRAFTS: '' }).drafts).toBe(false);
  });

  it('gives a shard a folder of its own', () => {
    expect(read(`--archive ${EXAMPLE} --shard 2/3`)).toMatchObject({
      out: 'dist-lighthouse-shard-2-of-3',
      shard: { number: 2, count: 3 },
    });
    expect(read('--shard 1/1 --out part').out).toBe('part');
    expect(() => read('--shard 4/3')).toThrow('Unexpected shard "4/3"');
    expect(() => read('--shard 0/3')).toThrow('expected one such as 2/4');
  });

  it.each([
    ['--drafts=no', 'Unexpected --drafts=no, expected --drafts without a value.'],
    [
      '--archiv x',
      'Unexpected --archiv, expected --archive, --out, --port, --drafts, --profile, --shard, --json.\nPerhaps: --archive',
    ],
    [
      '--verbose',
      'Unexpected --verbose, expected --archive, --out, --port, --drafts, --profile, --shard, --json.',
    ],
    [
      EXAMPLE,
      `Unexpected ${EXAMPLE}, expected --archive, --out, --port, --drafts, --profile, --shard, --json.`,
    ],
    ['--archive', 'Expected a value after --archive.'],
    ['--archive examples/lighthous', `expected an edition.yaml there.\nPerhaps: ${EXAMPLE}`],
    [`--archive ${EXAMPLE} --port 80a`, 'Unexpected --port 80a, expected a number'],
  ])('says what is wrong with %s', (args, message) => {
    expect(() => read(args)).toThrow(message);
  });
});
