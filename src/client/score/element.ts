/** Makes the score ready for arrow keys when the keyboard comes to it, and not before. */
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
