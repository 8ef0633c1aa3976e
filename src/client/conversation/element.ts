/** Loads the arrow keys of the conversation timeline when it gets the focus. */
import { CLASS_CONVERSATION_TOPICS } from '../../markup/contract.ts';

const topics = document.querySelector(`.${CLASS_CONVERSATION_TOPICS}`);

topics?.addEventListener(
  'focusin',
  async () => {
    const { handleArrowKeys } = await import('./walk.ts');
    handleArrowKeys(topics);
  },
  { once: true },
);
