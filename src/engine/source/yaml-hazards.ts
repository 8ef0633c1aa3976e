/** Finds what is well-formed YAML and probably not what its author meant, or not safe to read. */
import { type Document, isNode, type Scalar, visit } from 'yaml';
import { codePointName } from './code-point.ts';
import { CONTROL } from './control.ts';

/** Something wrong with a file, by its offset. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly length?: number;
}

/** What no text has: control characters, and what stands for lost bytes or for no character. */
const STRANGE = new RegExp(`${CONTROL.source}|[\\0\\uFFFD\\p{Noncharacter_Code_Point}]`, 'u');

/** Records need no aliases. Many of them may stand for more values than memory holds. */
const MAX_ALIASES = 100;

/**
 * Finds aliases that may never end or fill the memory, values cut at a sign `#`, tags that have no meaning, and characters that no
 * text has.
 * @param document without syntax errors
 */
export function findHazards(document: Document.Parsed, text: string): Fault[] {
  const faults = document.warnings.flatMap(({ code, pos: [offset, end] }): Fault[] => {
    if (code !== 'TAG_RESOLVE_FAILED') return [];
    const tag = text.slice(offset, end);
    const message = `Unexpected tag "${tag}", expected a value without a tag.`;
    return [{ offset, message, length: tag.length }];
  });
  let aliases = 0;
  visit(document, {
    Alias(_key, alias, ancestors) {
      const [start = 0] = alias.range ?? [];
      const length = alias.source.length + '*'.length;
      const name = `alias "*${alias.source}"`;
      const report = (met: string, expected: string): void => {
        faults.push({ offset: start, message: `Unexpected ${met}, expected ${expected}.`, length });
      };
      const isRepeated = ancestors.some((one) => isNode(one) && 'anchor' in one && one.anchor);
      aliases++;
      if (aliases > MAX_ALIASES) {
        report(name, `at most ${MAX_ALIASES} aliases in a file`);
        return visit.BREAK;
      }
      if (isRepeated) {
        report(`${name} in a value that has an anchor itself`, 'a value');
        return visit.BREAK;
      }
      if (alias.resolve(document) === undefined) {
        report(name, 'quotation marks around a value that begins with "*"');
      }
      return undefined;
    },
    Scalar(key, scalar) {
      if (key === 'key' && scalar.value === '__proto__') {
        const message = 'Unexpected key "__proto__", expected another name.';
        faults.push({ offset: scalar.range?.[0] ?? 0, message, length: '__proto__'.length });
      }
      faults.push(...faultsOfScalar(scalar, text));
    },
  });
  return faults;
}

function* faultsOfScalar(scalar: Scalar, text: string): Generator<Fault> {
  const { value, type, comment } = scalar;
  const [start = 0, end = 0] = scalar.range ?? [];
  if (type === 'PLAIN' && comment != null && /^\S/.test(comment)) {
    const offset = text.indexOf('#', end);
    const words = /^.*/.exec(text.slice(offset))?.[0] ?? '';
    yield {
      offset,
      message: `Unexpected "${words}" after a value, expected quotation marks around a value that contains " #", or a space after the sign of a comment.`,
      length: words.length,
    };
  }
  if (typeof value !== 'string') return;
  const strange = value.isWellFormed() ? STRANGE.exec(value)?.[0] : 'lone surrogate';
  if (strange === undefined) return;
  const kind = CONTROL.test(strange) ? 'control character' : 'character';
  const met = strange.startsWith('lone') ? strange : `${kind} ${codePointName(strange)}`;
  // Written as it is, or by an escape.
  const at = text.indexOf(strange, start);
  const offset = at === -1 || at >= end ? start : at;
  yield { offset, message: `Unexpected ${met} in a value, expected text.` };
}
