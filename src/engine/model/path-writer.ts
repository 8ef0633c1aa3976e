/** Writes projected shapes as compact SVG path data. */
import type { GeoContext } from 'd3-geo';

type Tenths = readonly [x: number, y: number];

/** Writes relative steps in tenths of a unit, which take half the bytes of absolute positions. */
export class PathWriter implements GeoContext {
  readonly #least: number;
  #written = '';
  #line: Tenths[] = [];

  /** @param least minimum area of closed shapes in square units; smaller ones are left out */
  constructor(least = 0) {
    this.#least = least;
  }

  moveTo(x: number, y: number): void {
    this.#end('');
    this.#line = [[Math.round(x * 10), Math.round(y * 10)]];
  }

  lineTo(x: number, y: number): void {
    this.#line.push([Math.round(x * 10), Math.round(y * 10)]);
  }

  closePath(): void {
    if (areaOf(this.#line) / 100 < this.#least) this.#line = [];
    this.#end('z');
  }

  beginPath(): void {}

  /** Unused: d3 draws only points with arcs. */
  arc(): void {}

  toString(): string {
    this.#end('');
    return this.#written;
  }

  #end(close: string): void {
    const [first, ...rest] = this.#line;
    this.#line = [];
    if (first === undefined || rest.length === 0) return;
    let [x, y] = first;
    const steps = rest
      .map(([toX, toY]) => {
        const step = [toX - x, toY - y];
        [x, y] = [toX, toY];
        return step;
      })
      .filter(([dx, dy]) => dx !== 0 || dy !== 0)
      .flat();
    this.#written += `M${formatTenths(first)}l${formatTenths(steps)}${close}`;
  }
}

/** Formats tenths in their shortest form: `1.5-.3 2`. */
const formatTenths = (tenths: readonly number[]): string =>
  tenths
    .map((tenth) => String(tenth / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => text + (number.startsWith('-') ? '' : ' ') + number)
    .trim();

/** Area of a polygon in square units of its coordinates. */
const areaOf = (points: readonly Tenths[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
