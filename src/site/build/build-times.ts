/**
 * Says where the time of a build went. One phase follows another without a gap, so that the phases add up to the whole.
 * docs/large.md describes the file that `npm run build -- --profile FILE` writes.
 */

/** The phases of a build, in their order, with their names in the table. */
export const PHASES = {
  start: 'start',
  compare: 'compare with last build',
  load: 'load Astro',
  wait: 'wait for another build',
  compile: 'compile documents',
  caches: 'verify caches',
  records: 'search records',
  bundle: 'scripts and styles',
  views: 'views of pages',
  render: 'render pages',
  siteMap: 'site map',
  files: 'files beside pages',
  books: 'books',
  index: 'wait for search index',
  proof: 'prove the text',
  publish: 'write the site',
} as const;

export type Phase = keyof typeof PHASES;

/** What a build counts. */
export interface Counts {
  /** Documents of the edition. */
  readonly documents: number;
  /** Pages of the site. */
  readonly pages: number;
  /** Those that were rendered. The others came from the cache of the last build. */
  readonly rendered: number;
  /** Files beside the pages, without those of the search index. */
  readonly files: number;
}

/** Times in seconds, exact to the millisecond. */
interface Spent {
  /** On the clock. */
  readonly seconds: number;
  /** Of the processor, user and system, in the process of the build. The search index is made by another process. */
  readonly cpuSeconds: number;
}

/** What `--profile` writes. */
export interface BuildProfile extends Counts, Spent {
  /** The most memory that the process of the build had. */
  readonly peakMemoryBytes: number;
  /** In the order in which they began. Their times add up to those of the build. */
  readonly phases: readonly (Spent & { readonly phase: Phase })[];
}

/** What a process has used since it began: milliseconds, and bytes. */
export interface Meter {
  readonly now: () => number;
  readonly cpu: () => number;
  readonly peakMemory: () => number;
}

export interface BuildTimes {
  /** Ends the phase before, and begins this one. */
  begin(phase: Phase): void;
  /** Sets some of the counts. */
  count(counts: Partial<Counts>): void;
  readonly counts: () => Counts;
  /** Ends the last phase. */
  profile(): BuildProfile;
}

/** Milliseconds of a moment on both clocks, whole, so that differences add up. */
type Moment = Readonly<Record<'now' | 'cpu', number>>;

/** Begins with the phase `start`, at the moment at which the process began. */
export function openTimes(meter: Meter): BuildTimes {
  const begun: { readonly phase: Phase; readonly at: Moment }[] = [
    { phase: 'start', at: { now: 0, cpu: 0 } },
  ];
  let counts: Counts = { documents: 0, pages: 0, rendered: 0, files: 0 };
  const moment = (): Moment => ({ now: Math.round(meter.now()), cpu: Math.round(meter.cpu()) });
  return {
    begin(phase) {
      begun.push({ phase, at: moment() });
    },
    count(some) {
      counts = { ...counts, ...some };
    },
    counts: () => counts,
    profile() {
      const end = moment();
      const phases = begun.map(({ phase, at }, place) => {
        const next = begun[place + 1]?.at ?? end;
        return { phase, ...spent(next.now - at.now, next.cpu - at.cpu) };
      });
      return {
        ...counts,
        ...spent(end.now, end.cpu),
        peakMemoryBytes: meter.peakMemory(),
        phases,
      };
    },
  };
}

const spent = (now: number, cpu: number): Spent => ({
  seconds: now / 1000,
  cpuSeconds: cpu / 1000,
});

/** The times of the build that this process makes: one, from the start of the process. */
export const buildTimes = openTimes({
  now: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
});

const counted = (count: number): string => count.toLocaleString('en');

/** A table of the phases and a sentence with the counts. */
export function profileTable(profile: BuildProfile): string {
  const { documents, pages, rendered, files, phases, seconds, cpuSeconds } = profile;
  const rows = [
    ...phases.map((one) => [PHASES[one.phase], one.seconds, one.cpuSeconds] as const),
    ['together', seconds, cpuSeconds] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, wall, cpu]) => {
    const share = seconds === 0 ? 0 : Math.round((100 * wall) / seconds);
    return `  ${name.padEnd(width)} ${wall.toFixed(1).padStart(8)} s ${`${share}`.padStart(4)} % ${cpu.toFixed(1).padStart(8)} s CPU`;
  });
  const memory = (profile.peakMemoryBytes / 1e9).toFixed(2);
  return [
    `${counted(documents)} documents, ${counted(pages)} pages, ${counted(rendered)} of them rendered, ` +
      `${counted(files)} other files, ${memory} GB of memory`,
    ...lines,
  ].join('\n');
}
