/** The server that the browser tests read the built site from. */

const port = process.env.TEST_PORT ?? '4399';
const folder = process.env.TEST_SITE ?? 'dist';

/** Where the tests find the site; `TEST_PORT` chooses another port. */
export const siteUrl = `http://127.0.0.1:${port}/`;

/** How Playwright starts the server; `TEST_SITE` names another built site than `dist`. */
export const siteServer = {
  command: `node src/cli/serve.ts ${JSON.stringify(folder)}`,
  env: { PORT: port },
  url: siteUrl,
  reuseExistingServer: false,
};
