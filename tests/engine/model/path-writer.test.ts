import { describe, expect, it } from 'vitest';
import { PathWriter } from '../../../src/engine/model/path-writer.ts';

function written(draw: (writer: PathWriter) => void, least?: number): string {
  const writer = new PathWriter(least);
  draw(writer);
  return writer.toString();
}

describe('path data', () => {
  it('begins at a point and continues in steps of a tenth of a unit', () => {
    const line = written((writer) => {
      writer.moveTo(10.04, 20);
      writer.lineTo(10.52, 19.7);
      writer.lineTo(8, 19.7);
    });
    expect(line).toBe('M10 20l.5-.3-2.5 0');
  });

  it('does not accumulate rounding errors: every step begins at a drawn point', () => {
    const line = written((writer) => {
      writer.moveTo(0, 0);
      for (let step = 1; step <= 10; step++) writer.lineTo(step * 0.14, 0);
    });
    const steps = [...line.slice(line.indexOf('l') + 1).matchAll(/([\d.-]+) 0/g)];
    expect(steps.reduce((sum, [, step]) => sum + Number(step), 0)).toBeCloseTo(1.4, 5);
  });

  it('omits steps of length 0', () => {
    const line = written((writer) => {
      writer.moveTo(1, 1);
      writer.lineTo(1.01, 1.02);
      writer.lineTo(2, 1);
    });
    expect(line).toBe('M1 1l1 0');
  });

  it('closes each shape', () => {
    const square = (writer: PathWriter, at: number): void => {
      writer.moveTo(at, 0);
      writer.lineTo(at + 2, 0);
      writer.lineTo(at + 2, 2);
      writer.closePath();
    };
    const shapes = written((writer) => {
      square(writer, 0);
      square(writer, 5);
    });
    expect(shapes).toBe('M0 0l2 0 0 2zM5 0l2 0 0 2z');
    expect(written((writer) => square(writer, 0), 3)).toBe('');
  });
});
