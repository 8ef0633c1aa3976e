import { perObject } from '../source/per-object.ts';
import { recordYaml } from './quotations.ts';
import type { Rule } from './rule.ts';

/** Every value of a call number has the form that its archive declares for the level. */
export const levelFitsPattern: Rule = {
  name: 'level-fits-pattern',
  *check({ documents, groups }, context) {
    for (const document of documents) {
      const { repository, levels = {} } = document.record.archive ?? {};
      const declared = groups.find(({ id }) => id === repository)?.levels ?? [];
      for (const level of declared) {
        const { id, pattern, range } = level;
        const value = Object.hasOwn(levels, id) ? levels[id] : undefined;
        if (value === undefined) continue;
        const form = formOf(level);
        const parts = range ? value.split(/\s?[-–,]\s?/) : [value];
        if (parts.every((part) => form.test(part))) continue;
        yield {
          message: `Unexpected "${value}" for the level "${id}", expected ${range ? 'values' : 'a value'} of the form ${pattern}, which the archive "${repository}" declares.`,
          file: document.file,
          point: recordYaml(context, document).locate(['archive', 'levels', id]),
          length: value.length,
        };
      }
    }
  },
};

const formOf = perObject(
  ({ pattern }: { readonly pattern: string }) => new RegExp(`^(?:${pattern})$`, 'iu'),
);
