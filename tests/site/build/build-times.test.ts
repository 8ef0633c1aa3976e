import { describe, expect, test } from 'vitest';
import { type BuildProfile, openTimes, profileTable } from '../../../src/site/build/build-times.ts';

/** Times with clocks that are set by hand. */
function timed() {
  const clock = { now: 0, cpu: 0 };
  const times = openTimes({
    now: () => clock.now,
    cpu: () => clock.cpu,
    peakMemory: () => 1_500_000_000,
  });
  return { clock, times };
}

const thousandths = (seconds: number): number => Math.round(seconds * 1000);

describe('the times of a build', () => {
  test('begin with the process, and leave nothing out between phases', () => {
    const { clock, times } = timed();
    Object.assign(clock, { now: 400.4, cpu: 300.3 });
    times.begin('compile');
    Object.assign(clock, { now: 1000.5, cpu: 1300 });
    times.begin('render');
    Object.assign(clock, { now: 4000, cpu: 6000.2 });
    times.count({ documents: 1000, pages: 4 });
    times.count({ rendered: 3 });
    expect(times.profile()).toEqual({
      documents: 1000,
      pages: 4,
      rendered: 3,
      files: 0,
      seconds: 4,
      cpuSeconds: 6,
      peakMemoryBytes: 1_500_000_000,
      phases: [
        { phase: 'start', seconds: 0.4, cpuSeconds: 0.3 },
        { phase: 'compile', seconds: 0.601, cpuSeconds: 1 },
        { phase: 'render', seconds: 2.999, cpuSeconds: 4.7 },
      ],
    });
  });

  test('add up to the whole, to the millisecond, however the clock runs', () => {
    const { clock, times } = timed();
    for (let step = 0; step < 200; step++) {
      clock.now += Math.abs(Math.sin(step)) * 7;
      clock.cpu += Math.abs(Math.cos(step)) * 3;
      times.begin(step % 2 === 0 ? 'compile' : 'render');
    }
    clock.now += 0.5;
    const { phases, seconds, cpuSeconds }: BuildProfile = times.profile();
    const sum = (of: 'seconds' | 'cpuSeconds'): number =>
      phases.reduce((total, phase) => total + thousandths(phase[of]), 0);
    expect(sum('seconds')).toBe(thousandths(seconds));
    expect(sum('cpuSeconds')).toBe(thousandths(cpuSeconds));
  });

  test('are a table with shares', () => {
    const { clock, times } = timed();
    Object.assign(clock, { now: 1000, cpu: 500 });
    times.begin('compile');
    Object.assign(clock, { now: 4000, cpu: 6000 });
    times.count({ documents: 1200, pages: 4000, rendered: 3, files: 9 });
    expect(profileTable(times.profile()).split('\n')).toEqual([
      '1,200 documents, 4,000 pages, 3 of them rendered, 9 other files, 1.50 GB of memory',
      '  start                  1.0 s   25 %      0.5 s CPU',
      '  compile documents      3.0 s   75 %      5.5 s CPU',
      '  together               4.0 s  100 %      6.0 s CPU',
    ]);
  });
});
