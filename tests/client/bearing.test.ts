import { describe, expect, it } from 'vitest';
import { claimsOn, handsOn, markOf, quotationPage } from '../../src/client/bearing/logic.ts';
import type { QuotingFacts } from '../../src/engine/model/published-files.ts';

const facts: QuotingFacts = {
  hands: [['Ada wrote.'], ['Ben spoke.']],
  handsOf: { t2: 1 },
  claims: [
    ['/claims/#late', 'The boat was late'],
    ['/claims/#oil', 'The oil was low'],
  ],
  on: { t1: [1, 0], t2: [7] },
  quotations: { t1: 'oil', t3: 'late' },
  marks: ['t1', 't3'],
};

describe('the mark of a passage', () => {
  it('leads to the first of its claims, or to the page of the quotation', () => {
    expect(markOf(facts, 't1')).toEqual({ address: '/claims/#oil', claims: 2 });
    expect(markOf(facts, 't3')).toEqual({ address: '/quotations/late/', claims: 0 });
  });

  it('is none where there is nothing to lead to', () => {
    expect(markOf(facts, 't2')).toBeUndefined();
    expect(markOf(facts, 't4')).toBeUndefined();
  });
});

describe('the panel about a passage', () => {
  it('has its claims, its page and those through whom the words come', () => {
    expect(claimsOn(facts, 't1').map(({ title }) => title)).toEqual([
      'The oil was low',
      'The boat was late',
    ]);
    expect(quotationPage(facts, 't2')).toBeUndefined();
    expect(handsOn(facts, 't1')).toEqual(['Ada wrote.']);
    expect(handsOn(facts, 't2')).toEqual(['Ben spoke.']);
  });
});
