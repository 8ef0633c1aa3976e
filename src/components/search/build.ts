/** Changes with every build, so that no browser keeps an older index. */
export const BUILD = Date.now().toString(36);
