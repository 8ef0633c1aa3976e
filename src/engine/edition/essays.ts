/** The essays of an edition: pages of editorial prose. */
import { type Collector, collect } from '../markdown/collector.ts';
import { parseProse } from '../markdown/parse.ts';
import { renderProse } from '../markdown/prose.ts';
import { openText } from '../markdown/source-text.ts';
import type { Essay } from '../model/edition.ts';
import { essay } from '../schemas/document.ts';
import { validate } from '../schemas/validate.ts';
import type { SourceFile } from '../source/archive.ts';
import { controlFaults, controlsIn } from '../source/control.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { sectionsOf } from './essay-sections.ts';
import { keepProse, mayCount, type ProseInputs } from './kept-prose.ts';

const keepEssay = keepProse<SourceFile, Essay | undefined>(({ text }) => !mayCount(text));

/** Compiles the essays whose records can be read, in the edition's order. */
export const compileEssays = (
  files: readonly SourceFile[],
  prose: ProseInputs,
  collector: Collector,
): Essay[] =>
  files
    .flatMap((file) => {
      const kept = keepEssay(prose.inputs, file, (found) => compileEssay(file, prose, found));
      collect(kept, collector);
      return kept.made ?? [];
    })
    .sort((a, b) => a.record.order - b.record.order);

function compileEssay(
  { id, path: file, text }: SourceFile,
  { inputs: { works, undivided }, countable }: ProseInputs,
  collector: Collector,
): Essay | undefined {
  const { yaml, body } = parseFrontMatter(file, text);
  const { value: record, problems } = validate(essay, yaml);
  collector.problems.push(...problems);
  if (record === undefined) return undefined;
  const { children } = parseProse(body);
  const { point, report } = openText(file, body, collector.problems);
  for (const { offset, message } of controlFaults(body, controlsIn(body))) {
    report('character-is-text', point(offset), message);
  }
  const context = { file, works, undivided, countable, point, from: id };
  const parsedBlocks = sectionsOf(children);
  // Rendered as a whole, because links may be defined in another section. Sections need only the text.
  const prose = renderProse(children, context);
  collect(prose, collector);
  const sections = parsedBlocks.map(({ anchor, title, content }) => {
    return { anchor, title, text: renderProse(content, context).text };
  });
  return { id, file, record, html: prose.html, sections };
}
