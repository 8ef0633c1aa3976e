/** XML that exports write: read, and validated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

const schemas = new Map<string, RelaxNGValidator>();

/** Says where a file departs from a RELAX NG schema in `tests/fixtures`; empty where it is valid. */
export function faultsOf(xml: string, schema: string): string[] {
  const validator =
    schemas.get(schema) ??
    RelaxNGValidator.fromDoc(
      XmlDocument.fromString(
        readFileSync(join(import.meta.dirname, '../fixtures', schema), 'utf8'),
      ),
    );
  schemas.set(schema, validator);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, xpath }) => `${xpath}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}

/** The text in each element that `xpath` finds, with its attributes. */
export function found(
  xml: string,
  xpath: string,
): { readonly text: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document
      .find(xpath, { tei: 'http://www.tei-c.org/ns/1.0', atom: 'http://www.w3.org/2005/Atom' })
      .map((node) => ({
        text: node.content,
        attributes: Object.fromEntries(
          ('attrs' in node
            ? (node.attrs as { name: string; prefix: string; value: string }[])
            : []
          ).map(({ prefix, name, value }) => [prefix === '' ? name : `${prefix}:${name}`, value]),
        ),
      }));
  } finally {
    document.dispose();
  }
}
