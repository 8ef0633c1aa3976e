/** The built sites of the browser tests, each with its own server. */

export interface Site {
  /** The folder of its archive. */
  readonly archive: string;
  /** The folder of the built site. */
  readonly folder: string;
  /** The address of its server, with a trailing slash. */
  readonly url: string;
  readonly port: number;
}

/** `TEST_PORT` sets another port for the example. The edition's port is 100 above. */
const port = Number(process.env.TEST_PORT ?? '4399');

const siteAt = (archive: string, folder: string, port: number): Site => ({
  archive,
  folder,
  url: `http://127.0.0.1:${port}/`,
  port,
});

/** The example archive, on which every test of the software runs. */
export const example: Site = siteAt('examples/lighthouse', 'dist-lighthouse', port);

/** The archive in `content/`; `TEST_SITE` names another folder than `dist`. */
export const edition: Site = siteAt('content', process.env.TEST_SITE ?? 'dist', port + 100);

export const sites: readonly Site[] = [example, edition];

/** Archives with every structure of the source format. Their documents are tested for their words and for accessibility. */
export const structures: readonly Site[] = [
  siteAt('examples/letterbook', 'dist-letterbook', port + 1),
  siteAt('examples/folios', 'dist-folios', port + 2),
];

/** How Playwright starts the servers. */
export const servers = [...sites, ...structures].map(({ folder, port, url }) => ({
  command: `node src/cli/serve.ts ${JSON.stringify(folder)}`,
  env: { PORT: String(port) },
  url,
  reuseExistingServer: false,
}));
