/** Which modules of Astro the development server leaves to Node. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { nativeAstroModules } from '../../../src/site/build/astro-modules.ts';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'dist');

/** How the plugin resolves a module of Astro. */
async function resolved(path: string, environment = 'ssr'): Promise<unknown> {
  const { resolveId } = nativeAstroModules() as Plugin & {
    resolveId: (this: object, source: string, importer: string, options: object) => unknown;
  };
  const id = join(astro, path);
  const context = { environment: { name: environment }, resolve: async () => ({ id }) };
  return resolveId.call(context, `./${path}`, join(astro, 'index.js'), {});
}

test.each(['core/errors/errors-data.js', 'runtime/server/escape.js', 'core/path.js'])(
  '%s is loaded by Node',
  async (path) => {
    const id = pathToFileURL(join(astro, path)).href;
    expect(await resolved(path)).toEqual({ id, external: true });
    expect(await import(id)).toBeDefined();
  },
);

test('a message about import.meta.env is no use of it', async () => {
  expect(await resolved('runtime/server/astro-global.js')).toMatchObject({ external: true });
});

test.each([
  ['vite-plugin-app/createAstroServerApp.js', 'imports modules that Astro makes for a project'],
  ['vite-plugin-app/handle-request.js', 'imports such a module'],
  ['actions/runtime/server.js', 'uses import.meta.env'],
])('%s is left to Vite, since it %s', async (path) => {
  expect(await resolved(path)).toEqual({ id: join(astro, path) });
});

test('code for browsers is left to Vite', async () => {
  expect(await resolved('core/path.js', 'client')).toBeUndefined();
});
