/**
 * Notes attributes that a directive has twice: `:name[x]{ref=a ref=b}`. The parser keeps only the last one, so they have to be
 * noted while it reads.
 */
import { type Directives, directiveFromMarkdown } from 'mdast-util-directive';

/** An attribute that stands in the same braces before it. */
export interface RepeatedAttribute {
  /** `id` for `#t1`. */
  readonly name: string;
  /** Its offset in the text. */
  readonly offset: number;
}

type Extension = ReturnType<typeof directiveFromMarkdown>;
type Handle = NonNullable<NonNullable<Extension['exit']>[string]>;

/** The attributes of a parsed directive that repeat another. Classes are joined by the parser, and so not among them. */
export const repeatedAttributes = ({ data }: Pick<Directives, 'data'>): RepeatedAttribute[] =>
  (data as { repeated?: RepeatedAttribute[] } | undefined)?.repeated ?? [];

/** Extends the reading of directives. */
export function noteRepeatedAttributes(): Extension {
  const { exit } = directiveFromMarkdown();
  // The attributes in one pair of braces: no braces are within others.
  let begun: RepeatedAttribute[] = [];
  const begin = (token: Parameters<Handle>[0], name: string): void => {
    begun.push({ name, offset: token.start.offset });
  };
  const handlers = ['Text', 'Leaf', 'Container'].flatMap((kind): [string, Handle][] => {
    const name = (part: string): string => `directive${kind}${part}`;
    const after = (part: string, add: Handle): [string, Handle] => [
      name(part),
      function (token) {
        exit?.[name(part)]?.call(this, token);
        add.call(this, token);
      },
    ];
    return [
      after('AttributeName', function (token) {
        begin(token, this.sliceSerialize(token));
      }),
      after('AttributeId', (token) => begin(token, 'id')),
      after('Attributes', function () {
        const repeated = begun.filter(
          ({ name }, index) =>
            name !== 'class' && begun.findIndex((one) => one.name === name) < index,
        );
        begun = [];
        const node = this.stack.at(-1);
        if (repeated.length > 0 && node !== undefined)
          node.data = { ...node.data, repeated } as object;
      }),
    ];
  });
  return { exit: Object.fromEntries(handlers) };
}
