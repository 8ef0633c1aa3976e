/**
 * The settings of a web server for a site: types, encoding, headers, caching. The files in docs/hosting are generated from these, one
 * for each server. The content security policy stays in the pages, which differ; a header adds what a page cannot say.
 */
import {
  isText,
  SPECIAL_NAMES,
  TYPES_BY_EXTENSION,
  TYPES_BY_NAME,
  withCharset,
} from './media-types.ts';

/** Headers of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** How long files are kept, by the beginning of their addresses; the first that fits holds. */
export const CACHING = [
  // The names of these files change with their content.
  { folder: '/_astro/', value: 'public, max-age=31536000, immutable' },
  { folder: '/fonts/', value: 'public, max-age=604800' },
  // Scripts ask for these with the version of the index.
  { folder: '/pagefind/', value: 'public, max-age=86400' },
  { folder: '/search/', value: 'no-cache' },
] as const;

/** For everything else: keep it, and ask whether it has changed. */
export const DEFAULT_CACHING = 'no-cache';

/** Other sites may fetch what is below these addresses. */
export const SHARED = ['/data/', '/received/'] as const;

const headerLines = (line: (name: string, value: string) => string): string[] =>
  Object.entries(HEADERS).map(([name, value]) => line(name, value));

const escaped = (name: string): string => name.replaceAll('.', '\\.');

const specialTypes = SPECIAL_NAMES.map((name) => [name, TYPES_BY_NAME[name] ?? ''] as const);
const extensionTypes = Object.entries(TYPES_BY_EXTENSION);
const textTypes = [
  ...new Set([...Object.values(TYPES_BY_EXTENSION), ...Object.values(TYPES_BY_NAME)]),
].filter((type) => isText(type) && !/json/.test(type));

/** nginx 1.18 or newer. */
function nginx(): string {
  return `${[
    'map $uri $cache_control {',
    `  default "${DEFAULT_CACHING}";`,
    ...CACHING.map(({ folder, value }) => `  ~^${folder} "${value}";`),
    '}',
    '',
    'map $uri $allow_origin {',
    '  default "";',
    ...SHARED.map((folder) => `  ~^${folder} "*";`),
    '}',
    '',
    'server {',
    '  listen 80;',
    '  server_name lights.example;',
    '  root /var/www/site;',
    '  index index.html;',
    '  error_page 404 /404.html;',
    '  charset utf-8;',
    `  charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  types {',
    ...extensionTypes.map(([extension, type]) => `    ${type} ${extension};`),
    '  }',
    '  # The files of npm run compress. With the module ngx_brotli: brotli_static on;',
    '  gzip_static on;',
    '  add_header Cache-Control $cache_control always;',
    '  add_header Access-Control-Allow-Origin $allow_origin always;',
    ...headerLines((name, value) => `  add_header ${name} "${value}" always;`),
    ...specialTypes.map(
      ([name, type]) => `  location ~ /${escaped(name)}$ { types { } default_type '${type}'; }`,
    ),
    '  location / { try_files $uri $uri/ =404; }',
    '}',
  ].join('\n')}\n`;
}

/** Apache 2.4, as .htaccess or within a <Directory>. */
function apache(): string {
  return `${[
    'ErrorDocument 404 /404.html',
    'DirectoryIndex index.html',
    'Options -Indexes',
    ...extensionTypes.map(([extension, type]) => `AddType '${type}' .${extension}`),
    `AddCharset UTF-8 ${extensionTypes
      .filter(([, type]) => textTypes.includes(type))
      .map(([extension]) => `.${extension}`)
      .join(' ')}`,
    ...specialTypes.map(
      ([name, type]) => `<Files "${name}">\n  ForceType '${withCharset(type)}'\n</Files>`,
    ),
    '<IfModule mod_headers.c>',
    ...headerLines((name, value) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${DEFAULT_CACHING}"`,
    ...CACHING.map(
      ({ folder, value }) =>
        `  Header set Cache-Control "${value}" "expr=%{REQUEST_URI} =~ m#${folder}#"`,
    ),
    ...SHARED.map(
      (folder) =>
        `  Header set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#^${folder}#"`,
    ),
    '</IfModule>',
    '# The files of npm run compress.',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...(['br', 'gz'] as const).flatMap((ending) => [
      `  RewriteCond %{HTTP:Accept-Encoding} ${ending === 'br' ? 'br' : 'gzip'}`,
      `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `  RewriteRule ^(.+)$ $1.${ending} [L]`,
    ]),
    '</IfModule>',
    'RemoveType .br .gz',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
  ].join('\n')}\n`;
}

/** Caddy 2. */
function caddy(): string {
  return `${[
    'lights.example {',
    '  root * /var/www/site',
    ...specialTypes.map(
      ([name, type]) => `  header */${name} Content-Type \`${withCharset(type)}\``,
    ),
    ...extensionTypes.map(
      ([extension, type]) => `  header *.${extension} ?Content-Type "${withCharset(type)}"`,
    ),
    '  header {',
    ...headerLines((name, value) => `    ${name} "${value}"`),
    `    ?Cache-Control "${DEFAULT_CACHING}"`,
    '  }',
    ...CACHING.map(({ folder, value }) => `  header ${folder}* Cache-Control "${value}"`),
    ...SHARED.map((folder) => `  header ${folder}* Access-Control-Allow-Origin "*"`),
    '  file_server {',
    '    # The files of npm run compress.',
    '    precompressed br gzip',
    '  }',
    '  handle_errors 404 {',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

/** `_headers` in the root of the site, which Netlify and Cloudflare Pages read. */
function headersFile(): string {
  return `${[
    '/*',
    ...headerLines((name, value) => `  ${name}: ${value}`),
    ...CACHING.flatMap(({ folder, value }) => [`${folder}*`, `  Cache-Control: ${value}`]),
    ...SHARED.flatMap((folder) => [`${folder}*`, '  Access-Control-Allow-Origin: *']),
    ...specialTypes
      .filter(([name]) => Object.hasOwn(TYPES_BY_NAME, name))
      .flatMap(([name, type]) => [
        `${name === 'opensearch.xml' ? '' : placeOf(name)}/${name}`,
        `  Content-Type: ${withCharset(type)}`,
      ]),
    ...['bib', 'ris', 'atom'].flatMap((extension) => [
      `/*.${extension}`,
      `  Content-Type: ${withCharset(TYPES_BY_EXTENSION[extension] ?? '')}`,
    ]),
  ].join('\n')}\n`;
}

/** The folder of a file with a type of its own. */
const placeOf = (name: string): string =>
  /^(?:bibliography|citations|letters)\./.test(name) ? '/data' : '/documents/:document';

/** The text of each file, by its name in docs/hosting. */
export const HOSTING: Readonly<Record<string, () => string>> = {
  'nginx.conf': nginx,
  'htaccess.txt': apache,
  Caddyfile: caddy,
  _headers: headersFile,
};
