import type { Block, Voice } from '../model/document.ts';
import { documentRule } from './rule.ts';

/** Every voice has at least one block. */
export const voiceIsWhole = documentRule('voice-is-whole', function* ({ file, body }) {
  for (const { position } of emptyVoices(body)) {
    yield {
      message:
        'Unexpected voice without passages, expected some between :::voice[Label]{#id by=person-or-group} and its ":::".',
      file,
      point: position,
      length: ':::voice'.length,
    };
  }
});

const emptyVoices = (blocks: readonly Block[]): Voice[] =>
  blocks.flatMap((block) => {
    if (!('blocks' in block)) return [];
    return block.type === 'voice' && block.blocks.length === 0
      ? [block.voice]
      : emptyVoices(block.blocks);
  });
