/** `/` leads to the page's search field, unless something is being written. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const writing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  const field = document.querySelector<HTMLInputElement>('form[role="search"] input');
  if (key !== '/' || ctrlKey || metaKey || altKey || writing || !field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
