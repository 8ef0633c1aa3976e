import { describe, expect, test } from 'vitest';
import { FORMAT, formatProblem } from '../../../src/engine/format/version.ts';
import { parseYaml } from '../../../src/engine/source/yaml.ts';

const messageOf = (text: string): string | undefined =>
  formatProblem(parseYaml('edition.yaml', text))?.message;

describe('the format of an archive', () => {
  test('is accepted if it is that of the engine', () => {
    expect(messageOf(`title: Log\nformat: ${FORMAT}\n`)).toBeUndefined();
  });

  test('is older where there is none: the message names the command that upgrades it', () => {
    expect(messageOf('title: Log\n')).toMatch(/^No format, expected \d+\. "npm run migrate" shows/);
    expect(messageOf('')).toMatch(/^No format/);
  });

  test('may be newer: the message asks for a newer engine', () => {
    expect(messageOf(`format: ${FORMAT + 1}`)).toMatch(/needs a newer version/);
  });

  test('is a number', () => {
    expect(messageOf('format: "one"')).toMatch(/^Unexpected format "one", .* is a number/);
  });

  test('is not judged where the file is no YAML', () => {
    expect(messageOf('title: [Log')).toBeUndefined();
  });
});
