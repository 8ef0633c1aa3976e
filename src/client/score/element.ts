/** Loads the arrow keys of the conversation timeline when it gets the focus. */
import { CLASS_CONVERSATION_TOPICS } from '../../markup/contract.ts';

const systems = document.querySelector(`.${CLASS_CONVERSATION_TOPICS}`);

systems?.addEventListener(
  'focusin',
  async () => {
    const { walkScore } = await import('./walk.ts');
    walkScore(systems);
  },
  { once: true },
);
