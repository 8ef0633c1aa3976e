/** Handles addresses whose fragment names nothing on the page. Their handling is loaded on demand. */
import { ifLoaded } from '../load-module.ts';

function follow(): void {
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id)) return;
  // Without the module the page stays where it is.
  ifLoaded(import('./correct.ts'), ({ correct }) => correct());
}

addEventListener('hashchange', follow);
follow();
