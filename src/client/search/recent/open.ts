/** Loads the searches of this tab. They come with the answer, so that they are there when a reader leaves. */
export const openRecent = () => import('./element.ts');
