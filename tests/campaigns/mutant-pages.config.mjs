/** The configuration of a build that changes one character of a finished page: what a fault of the renderer might do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import base from '../../astro.config.mjs';

/** `MUTANT` is the page within the site, the index of the change, and what replaces how many characters. */
const { page, at, length, put } = JSON.parse(process.env.MUTANT ?? '{}');

/** @type {import('astro').AstroIntegration} */
const mutant = {
  name: 'mutant',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const file = fileURLToPath(new URL(page, dir));
      const html = readFileSync(file, 'utf8');
      writeFileSync(file, html.slice(0, at) + put + html.slice(at + length));
    },
  },
};

export default { ...base, integrations: [mutant, ...(base.integrations ?? [])] };
