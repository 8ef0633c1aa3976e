/** The order of test files: those that build sites first, because they take as long as all others together. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { seeded } from '../campaigns/random.ts';

const BUILDS = 'tests/site/builds.test.ts';

/** Sorts files at random, by the seed that the run prints, with the builds of sites at the front. */
export class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const random = seeded(this.ctx.config.sequence.seed);
    const placed = files.map((file) => ({
      file,
      place: file.moduleId.endsWith(BUILDS) ? -1 : random(),
    }));
    return placed.sort((a, b) => a.place - b.place).map(({ file }) => file);
  }
}
