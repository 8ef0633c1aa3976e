/** The addresses by which built files name each other. They are relative, so that the site works in any folder of a host. */
import { basename } from 'node:path';
import type { RenderBuiltAssetUrl } from 'vite';

/** For Vite's `experimental.renderBuiltUrl`. Pages have addresses from the root, which a later step makes relative. */
export const renderBuiltUrl: RenderBuiltAssetUrl = (file, { type, hostType, ssr }) => {
  if (hostType === 'css') return type === 'public' ? `../${file}` : `./${basename(file)}`;
  return hostType === 'js' && !ssr ? `./${basename(file)}` : undefined;
};
