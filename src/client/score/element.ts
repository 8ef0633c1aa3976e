/** Loads the arrow keys of the conversation timeline when it gets the focus. */
import { CLASS_CONVERSATION_TOPICS } from '../../markup/contract.ts';
import { ifLoaded } from '../load-module.ts';

const systems = document.querySelector(`.${CLASS_CONVERSATION_TOPICS}`);

systems?.addEventListener(
  'focusin',
  () => {
    // Without the module, Tab moves between the links.
    ifLoaded(import('./walk.ts'), ({ walkScore }) => walkScore(systems));
  },
  { once: true },
);
