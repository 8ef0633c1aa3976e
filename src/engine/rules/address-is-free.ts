import { CHECKSUMS, isReserved, receivedFileAddress } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { recordYaml } from './quotations.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** The address of an essay or a received file is that of no other page or file. */
export const addressIsFree: Rule = {
  name: 'address-is-free',
  *check({ essays, record }, context) {
    const first = new Map<string, Pick<Finding, 'file' | 'point'>>();
    for (const essay of essays) {
      const { address } = essay.record;
      const place = { file: essay.file, point: recordYaml(context, essay).locate(['address']) };
      const length = address.length;
      const before = first.get(address);
      if (before !== undefined) {
        const related = [{ ...before, message: 'the other essay' }];
        const message = `Unexpected second essay at "${address}", expected an address of its own.`;
        yield { message, ...place, length, related };
      } else if (isReserved(address)) {
        const message = `Unexpected address "${address}", expected one whose first part no other page of the site has.`;
        yield { message, ...place, length };
      }
      if (before === undefined) first.set(address, place);
    }
    yield* sharedFileAddresses(record.received, context);
  },
};

/** Received files whose addresses are equal to another's, also but for case, which some hosts do not tell apart. */
function* sharedFileAddresses(
  received: Edition['record']['received'],
  { yaml: { edition: yaml } }: RuleContext,
): Generator<Finding> {
  const first = new Map([[CHECKSUMS, 'the list of checksums']]);
  for (const [index, { file }] of received.entries()) {
    const address = receivedFileAddress(file);
    const before = first.get(address.toLowerCase());
    if (before === undefined) {
      first.set(address.toLowerCase(), `"${file}"`);
      continue;
    }
    yield {
      message: `Unexpected file "${file}" at "${address}", expected a name whose address is not that of ${before}.`,
      file: yaml.file,
      point: yaml.locate(['received', index, 'file']),
      length: file.length,
    };
  }
}
