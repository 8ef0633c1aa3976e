/** Loads and shows a toolbar when words of the transcription are selected. */

import { ifLoaded } from '../load-module.ts';

/** Milliseconds without change after which a selection is complete. */
const SETTLE_MS = 250;

export function offerToolbar(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  /** Without a selection there is no toolbar to hide until it has been loaded. */
  let isLoaded = false;

  function settle(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      if (isPressed || !range || (range.collapsed && !isLoaded)) return;
      isLoaded = true;
      ifLoaded(import('./toolbar.ts'), ({ showToolbar }) => showToolbar(range));
    }, SETTLE_MS);
  }

  // Words may be selected already.
  settle();
  document.addEventListener('selectionchange', settle);
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      isPressed = false;
      if (!getSelection()?.isCollapsed) settle();
    });
  }
}
