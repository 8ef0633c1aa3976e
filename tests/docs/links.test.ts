/** Documents for developers and editors name only what exists: files, headings, commands. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/**/*.md', 'bench/*.md', '.github/**/*.md'], {
  cwd: root,
}).map((path) => path.replaceAll('\\', '/'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The text without code, in which brackets and hashes mean something else. */
const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]+`/g, (code) => '.'.repeat(code.length));

/** Addresses of the headings of a document, as GitHub makes them. */
function headingsOf(path: string): Set<string> {
  const slugger = new GithubSlugger();
  const text = read(path).replace(/^```[\s\S]*?^```$/gm, '');
  return new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
      slugger.slug(title.replaceAll('`', '')),
    ),
  );
}

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('links to files and headings that exist', () => {
    const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = links
      .filter((to) => !/^(https?:|mailto:)/.test(to))
      .filter((to) => {
        const [file = '', heading] = to.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        if (!existsSync(join(root, target))) return true;
        return heading !== undefined && !headingsOf(target).has(heading);
      });
    expect(broken).toEqual([]);
  });

  test('names files of the code that exist', () => {
    const named = [
      ...text.matchAll(
        /`((?:src|tests|scripts|docs|bench|examples|public|\.ci|\.github)\/[\w./-]*)`/g,
      ),
    ].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = [...text.matchAll(/npm run (?:--?\w+ )*([\w:]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
