/** Which modules of the browser's code come together as one file. */
import { matchesGlob } from 'node:path';
import { PRELOAD_HELPER } from './plain-imports.ts';

/** A file for modules that several scripts need. The first group that a module belongs to has it. */
export interface ScriptGroup {
  readonly name: string;
  /** Glob patterns for the paths of modules, from the folder of the project; or the name of a module without a file. */
  readonly modules: readonly string[];
  readonly except?: readonly string[];
}

export const SCRIPT_GROUPS: readonly ScriptGroup[] = [
  {
    // Small modules that scripts of one page share.
    name: 'shared',
    modules: [
      PRELOAD_HELPER,
      'src/client/make.ts',
      'src/client/stylesheet.ts',
      'src/client/idle.ts',
      'src/client/clipboard/*.ts',
      'src/client/faces/anew.ts',
      'src/client/passage/cited.ts',
      'src/client/nodes.ts',
      'src/markup/passage.ts',
      'src/markup/tree.ts',
      'src/client/floating/copy.ts',
      'src/client/keys/switch.ts',
      'src/search/words.ts',
    ],
  },
  {
    // What reads a query and shows what answers it: all but what the search page fetches later.
    name: 'search',
    modules: [
      'src/search/**/*.ts',
      'src/client/search/*.ts',
      'src/client/search/groups/logic.ts',
      'src/client/search/reading/*.ts',
      'src/client/search/why/logic.ts',
      'node_modules/fastest-levenshtein/**',
      'node_modules/stemmer/**',
    ],
    except: ['src/client/search/{element,view,svg}.ts'],
  },
];

/** Whether a module belongs to a group. @param id its absolute path, with forward slashes */
export function belongsTo({ modules, except = [] }: ScriptGroup, id: string): boolean {
  const matches = (pattern: string): boolean => pattern === id || matchesGlob(id, `**/${pattern}`);
  return modules.some(matches) && !except.some(matches);
}
