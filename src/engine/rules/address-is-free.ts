import { isReserved } from '../model/addresses.ts';
import { recordYaml } from './quotations.ts';
import type { Finding, Rule } from './rule.ts';

/** The address of an essay is that of no other page. */
export const addressIsFree: Rule = {
  name: 'address-is-free',
  *check({ essays }, context) {
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
  },
};
