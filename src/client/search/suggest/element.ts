/** Search fields suggest from the first time they are used: until then nothing is fetched for it. */
for (const field of document.querySelectorAll<HTMLInputElement>('.search-field input')) {
  const begin = async (): Promise<void> => {
    const before = field.value;
    (await import('./field.ts')).suggestIn(field, before);
  };
  if (document.activeElement === field) begin();
  else field.addEventListener('focus', begin, { once: true });
}
