/** Watches folders for changes. */
import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import { basename, join } from 'node:path';

/** Folders of other programs: of version control, and of packages. */
const OTHERS = /^(\..*|node_modules)$/;

/** Files that editors keep while they edit a file. The name of a document may begin with a dot, too. */
const isOfEditor = (path: string): boolean => /^\.(?!.*\.md$)/.test(basename(path));

/** What is not there any more, or must not be read. */
const UNREADABLE = new Set(['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENOTDIR']);

/**
 * Watches a folder and the folders in it until the program ends. It has one watcher for each folder, and not for each of its many
 * files.
 * @param changed called with the path of what was written, created or removed
 * @throws Error of the system if it cannot watch any more
 */
export function watchFolders(root: string, changed: (path: string) => void): void {
  const watchers = new Map<string, FSWatcher>();

  /** Watches what a path leads to: a folder, or a file that is linked, since no watched folder reports its changes. */
  function begin(path: string, seen = new Set<string>()): void {
    const at = realpathSync(path);
    if (seen.has(at)) return;
    seen.add(at);
    const isFolder = statSync(at).isDirectory();
    // A folder that was removed and created again needs another watcher.
    watchers.get(at)?.close();
    const watcher = watch(at, (event, name) => {
      const met = isFolder && name !== null ? join(path, name) : path;
      if (isOfEditor(met)) return;
      if (event === 'rename') beginIfNeeded(met);
      changed(met);
    });
    watcher.on('error', () => watcher.close());
    watchers.set(at, watcher);
    if (!isFolder) return;
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (OTHERS.test(entry.name)) continue;
      if (entry.isDirectory() || entry.isSymbolicLink())
        beginIfNeeded(join(path, entry.name), seen);
    }
  }

  function beginIfNeeded(path: string, seen?: Set<string>): void {
    try {
      const isLinked = realpathSync(path) !== join(realpathSync(join(path, '..')), basename(path));
      if (isLinked || (statSync(path).isDirectory() && !OTHERS.test(basename(path)))) {
        begin(path, seen);
      }
    } catch (error) {
      if (!UNREADABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }

  begin(root);
}
