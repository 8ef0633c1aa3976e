/** Groups of client modules that are bundled into one file. */
import { matchesGlob } from 'node:path';
import { PRELOAD_HELPER } from './no-preload-helper.ts';

/** A file for modules that several scripts need. A module is in the first group that it belongs to. */
export interface ScriptGroup {
  readonly name: string;
  /** Glob patterns for the paths of modules, from the folder of the project; or the name of a module without a file. */
  readonly modules: readonly string[];
  readonly except?: readonly string[];
}

export const SCRIPT_GROUPS: readonly ScriptGroup[] = [
  {
    // Small modules that scripts of one page share
    name: 'shared',
    modules: [
      PRELOAD_HELPER,
      'src/client/create-element.ts',
      'src/client/load-stylesheet.ts',
      'src/client/load-module.ts',
      'src/client/idle.ts',
      'src/client/clipboard/element.ts',
      'src/client/fonts/reload.ts',
      'src/client/passage/cited.ts',
      'src/markup/passage.ts',
      'src/client/popover/copy.ts',
      'src/client/site-address.ts',
      'src/client/settings.ts',
    ],
  },
  {
    // Where packs are and how they are fetched, which documents and the search need apart
    name: 'packs',
    modules: ['src/markup/packs.ts', 'src/client/fetch-once.ts'],
  },
  {
    // Parses queries and shows the first results: everything that the search page does not load later
    name: 'search',
    modules: [
      'src/search/**/*.ts',
      'src/client/search/*.ts',
      'src/client/search/recent/open.ts',
      'src/strings/*/locale.ts',
      'src/strings/*/search-results.ts',
      'src/markup/forms/result.ts',
      'src/client/search/result-groups/logic.ts',
      'src/client/search/interpretation/*.ts',
      'src/client/search/explanation/logic.ts',
      'node_modules/fastest-levenshtein/**',
      'node_modules/stemmer/**',
    ],
    except: [
      'src/client/search/{element,complete,answer,view,logic,svg}.ts',
      'src/search/match/{stemmers,wanted,place-words,across-passages}.ts',
      'src/search/query/{number-finders,dates,date-shapes,calendar,roman,source-places,nearest-words}.ts',
    ],
  },
  {
    // Numbers in words, which scripts of other pages need without notes
    name: 'numbers',
    modules: ['src/strings/*/{numbers,counted}.ts'],
  },
  {
    // The reader's own notes
    name: 'reader-notes',
    modules: ['src/client/reader-notes/*.ts'],
    except: ['src/client/reader-notes/{names,page}.ts'],
  },
];

/** Whether a module belongs to a group. @param id its absolute path, with forward slashes */
export function belongsTo({ modules, except = [] }: ScriptGroup, id: string): boolean {
  const matches = (pattern: string): boolean => pattern === id || matchesGlob(id, `**/${pattern}`);
  return modules.some(matches) && !except.some(matches);
}
