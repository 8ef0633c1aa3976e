// What the build of this project asks of Astro, without its views: bench/floor.ts.
export default {
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  experimental: { incrementalBuild: true },
};
