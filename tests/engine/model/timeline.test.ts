import { describe, expect, it } from 'vitest';
import { axisAround, divisionsOf } from '../../../src/engine/model/timeline.ts';

const divided = (...dates: string[]) => {
  const axis = axisAround(
    dates.map((edtf) => ({ edtf })),
    900,
  );
  if (axis === undefined) return undefined;
  const divisions = divisionsOf(axis);
  const years = divisions.map(({ date }) => date.getUTCFullYear());
  return { unit: axis.unit, count: divisions.length, first: years[0], last: years.at(-1) };
};

describe('the axis of time', () => {
  it('is divided by the span of the dates', () => {
    expect(divided('1949-03-05', '1950-02')).toEqual({
      ...{ unit: 'month', count: 14, first: 1949, last: 1950 },
    });
    expect(divided('1891-06-06', '1912-03')).toMatchObject({ unit: 'year', count: 22, last: 1912 });
    expect(divided('1606~', '1848')).toMatchObject({ unit: 'decade', first: 1600, last: 1840 });
    expect(divided('-0043-03-15', '1949')).toMatchObject({
      unit: 'century',
      first: -100,
      last: 1900,
    });
    expect(divided('0030', '0041')).toMatchObject({ unit: 'year', first: 30, last: 41 });
  });

  it('leaves out dates without a beginning', () => {
    expect(divided('XXXX', '../1950')).toBeUndefined();
    expect(divided('XXXX', '1950-01-02')).toMatchObject({ unit: 'month', count: 1 });
  });

  it('has divisions side by side over its whole length', () => {
    const axis = axisAround([{ edtf: '1606' }, { edtf: '1848' }], 900);
    const divisions = axis === undefined ? [] : divisionsOf(axis);
    const [first, last] = [divisions[0], divisions.at(-1)];
    expect(first?.at).toBe(0);
    expect((last?.at ?? 0) + (last?.width ?? 0)).toBeCloseTo(900);
  });
});
