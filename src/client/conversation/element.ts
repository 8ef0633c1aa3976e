/** Loads the arrow keys of the conversation timeline when it gets the focus. */
import { CLASS_CONVERSATION_TOPICS } from '../../markup/contract.ts';
import { ifLoaded } from '../load-module.ts';

const topics = document.querySelector(`.${CLASS_CONVERSATION_TOPICS}`);

topics?.addEventListener(
  'focusin',
  () => {
    // Without the module, Tab moves between the links.
    ifLoaded(import('./walk.ts'), ({ handleArrowKeys }) => handleArrowKeys(topics));
  },
  { once: true },
);
