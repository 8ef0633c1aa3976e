/** Measures a command with all its processes, as Linux counts them in /proc. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and the processes that it started used. */
export interface TreeUsage {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
  /** The most memory that all had at one time, in GB. Memory that two of them share counts twice. */
  readonly memory: number;
  /** Seconds of CPU by the name of the program, of which Linux has 15 letters. */
  readonly programs: ReadonlyMap<string, number>;
}

/** Milliseconds between two looks at /proc. A process that lives shorter may be missed. */
const PAUSE = 50;
/** Of the clock in /proc, a second: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS = 100;
const PAGE_BYTES = 4096;

interface Seen {
  readonly session: number;
  readonly program: string;
  readonly cpu: number;
  readonly bytes: number;
}

/** One process; `undefined` if it has ended. */
function look(pid: string): Seen | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name of the program, in brackets, may have spaces.
  const end = stat.lastIndexOf(')');
  const program = stat.slice(stat.indexOf('(') + 1, end);
  const fields = stat.slice(end + 2).split(' ');
  const [session, user, system, pages] = [3, 11, 12, 21].map((index) => Number(fields[index]));
  if (session === undefined || user === undefined || system === undefined) return undefined;
  return { session, program, cpu: (user + system) / TICKS, bytes: (pages ?? 0) * PAGE_BYTES };
}

/** The processes of a session, by their ids. */
function* processesOf(session: number): Generator<readonly [string, Seen]> {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const seen = look(pid);
    if (seen?.session === session) yield [pid, seen];
  }
}

/** The memory in GB that all processes of a session have now. Memory that two of them share counts twice. */
export const memoryOf = (session: number): number =>
  processesOf(session).reduce((sum, [, { bytes }]) => sum + bytes, 0) / 1e9;

/** The seconds of CPU, user and system, that all processes of a session have used. */
export const cpuOf = (session: number): number =>
  processesOf(session).reduce((sum, [, { cpu }]) => sum + cpu, 0);

/**
 * Runs a command in a session of its own and adds up its processes, also those that it does not wait for.
 * @throws Error if it fails, with what it wrote
 */
export async function measureTree(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<TreeUsage> {
  const begun = performance.now();
  const child = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      written += part;
    });
  }
  const seenLast = new Map<string, Seen>();
  let memory = 0;
  const sample = (): void => {
    let bytes = 0;
    for (const [pid, seen] of processesOf(child.pid ?? 0)) {
      seenLast.set(pid, seen);
      bytes += seen.bytes;
    }
    memory = Math.max(memory, bytes);
  };
  const timer = setInterval(sample, PAUSE);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${written}`);
  const programs = byProgram(seenLast.values().map(({ program, cpu }) => [program, cpu]));
  return {
    wall: (performance.now() - begun) / 1000,
    cpu: programs.values().reduce((sum, one) => sum + one, 0),
    memory: memory / 1e9,
    programs,
  };
}

function byProgram(usages: Iterable<readonly [string, number]>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [program, cpu] of usages) sums.set(program, (sums.get(program) ?? 0) + cpu);
  return sums;
}

/** What two commands used, one after the other. */
export const inTurn = (one: TreeUsage, other: TreeUsage): TreeUsage => ({
  wall: one.wall + other.wall,
  cpu: one.cpu + other.cpu,
  memory: Math.max(one.memory, other.memory),
  programs: byProgram([...one.programs, ...other.programs]),
});
