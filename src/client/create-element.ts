/** Makes an element with an optional class name and its content. */
export function createElement(
  name: string,
  className = '',
  ...content: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
