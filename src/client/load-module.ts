/** Uses a module that a page can do without. Does nothing if the module cannot be loaded. */
export function ifLoaded<Module>(loading: Promise<Module>, use: (module: Module) => void): void {
  loading.then(use, () => undefined);
}
