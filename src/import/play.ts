/** Reads a scene of a play: speakers, speeches, stage directions. */
import type { Block, Inline } from './blocks.ts';
import { asLines, part } from './plain-blocks.ts';

/** A name in capitals at the beginning of a line, with a full stop or a colon, or alone on its line. */
const SPEAKER = /^((?!(?:ACT|SCENE)\b)\p{Lu}[\p{Lu}'’. -]*\p{Lu}(?:[.:](?=\s|$)|$))(\s*)(.*)$/u;
const DIRECTION = /^[[(]?(?:Re-)?(?:Enter|Exit|Exeunt|Manet|Flourish|Alarum|Curtain)\b/;
const HEADING = /^(?:ACT|SCENE|Act|Scene|PROLOGUE|EPILOGUE)\b.{0,70}$/;
const ASIDE = /^([[(][^\])]{1,60}[\])][.:]?)\s+/;
/** A verse line that completes the line before it is moved to the right. */
const MIN_CONTINUED_SPACES = 4;
const MAX_VERSE_CHARACTERS = 60;
/** Speeches, below which capitals at the beginning of lines are something else. */
const MIN_SPEECHES = 3;

/** Whether a text is a scene: speakers come again, three speeches at least. */
export function isScene(lines: readonly string[]): boolean {
  const speakers = lines.flatMap((line) => SPEAKER.exec(line)?.[1] ?? []);
  return speakers.length >= MIN_SPEECHES && new Set(speakers).size < speakers.length;
}

/** Whether the speeches of a scene are verse: their lines are short, and begin with capitals. */
export const isVerseScene = (lines: readonly string[]): boolean =>
  lines.every((line) => line.trim().length <= MAX_VERSE_CHARACTERS);

/** The blocks of lines of a scene, or none if they are no part of one. */
export function sceneBlocks(lines: readonly string[], isVerse: boolean): Block[] {
  const [line = ''] = lines;
  if (lines.length === 1 && HEADING.test(line.trim())) {
    return [{ kind: 'heading', level: 1, content: [line.trim()] }];
  }
  if (DIRECTION.test(line.trim())) return [part(lines.join('\n'), { className: 'stage' })];
  const speeches: string[][] = [];
  for (const one of lines) {
    if (SPEAKER.test(one)) speeches.push([one]);
    else if (speeches.length === 0) return [];
    else speeches.at(-1)?.push(one);
  }
  return speeches.map((speech) => speechBlock(speech, isVerse));
}

function speechBlock([first = '', ...rest]: readonly string[], isVerse: boolean): Block {
  const [, name = '', space = '', words = ''] = SPEAKER.exec(first) ?? [];
  const speaker: Inline = { mark: 'speaker', content: [name] };
  if (!isVerse) {
    const text = [words, ...rest].join('\n').trim();
    return { kind: 'paragraph', anchor: 'speech', content: [speaker, ' ', ...spoken(text)] };
  }
  const isContinued = space.length >= MIN_CONTINUED_SPACES;
  const indent = ' '.repeat(isContinued ? name.length + space.length : 0);
  const verses = [...(words === '' ? [] : [`${indent}${words}`]), ...rest];
  const { lines } = asLines(['', ...verses], 'verse');
  return {
    kind: 'lines',
    anchor: 'speech',
    className: isContinued ? 'verse.continued' : 'verse',
    lines: [
      { content: [speaker], indent: 0 },
      ...lines.slice(1).map(({ content, indent: steps }) => ({
        content: spoken(content.join('')),
        indent: steps,
      })),
    ],
  };
}

/** Words of a speech, with the direction in brackets at their beginning. */
function spoken(text: string): Inline[] {
  const [whole = '', direction] = ASIDE.exec(text) ?? [];
  return direction === undefined
    ? [text]
    : [{ mark: 'stage', content: [direction] }, ' ', text.slice(whole.length)];
}
