/** Makes the score ready for arrow keys when the keyboard comes to it, and not before. */
const systems = document.querySelector('.systems');

systems?.addEventListener(
  'focusin',
  async () => {
    const { walkScore } = await import('./walk.ts');
    walkScore(systems);
  },
  { once: true },
);
