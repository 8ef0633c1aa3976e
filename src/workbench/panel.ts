/** The panel beside a page of the development server. It is loaded by Astro's toolbar, and never part of a built site. */
import type { DevToolbarApp } from 'astro';
import { ANSWER, type Answer, ASK } from './messages.ts';
import type { Remark } from './report.ts';

const STYLE = `
  section {
    position: fixed; inset: 0 0 auto auto; z-index: 2147483000; box-sizing: border-box;
    width: min(26rem, 100vw); max-height: calc(100vh - 5rem); overflow: auto; padding: 1rem 1.25rem;
    font: 14px/1.45 system-ui, sans-serif; color: #1b1d22; background: #fff;
    border: 1px solid #b9bcc4; border-top: 0; border-right: 0; border-radius: 0 0 0 6px;
    box-shadow: 0 2px 12px #0003;
  }
  h2 { margin: 0 0 .25rem; font-size: 1rem; }
  h3 { margin: 1rem 0 .25rem; font-size: .875rem; }
  p { margin: .25rem 0; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding: .4rem 0; border-top: 1px solid #dfe1e6; overflow-wrap: anywhere; }
  button { font: inherit; color: #124a9c; background: none; border: 0; padding: 0; text-align: start; text-decoration: underline; cursor: pointer; }
  button.copy { border: 1px solid currentcolor; border-radius: 4px; padding: .15rem .6rem; text-decoration: none; }
  code { display: block; margin: .5rem 0; padding: .5rem; background: #f1f2f5; font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
  small { color: #565b66; font-size: inherit; }
  label { display: flex; gap: .5rem; align-items: baseline; }
  :focus-visible { outline: 2px solid #124a9c; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    section { color: #e7e8ec; background: #1c1e23; border-color: #4a4e58; }
    li { border-color: #3a3d45; }
    button { color: #9cc2ff; }
    code { background: #2a2d34; }
    small { color: #aeb2bc; }
    :focus-visible { outline-color: #9cc2ff; }
  }
`;

/** Remembers in this tab whether the panel is open, because each saved file reloads the page. */
const OPEN = 'annotated-archive-panel';

const app: DevToolbarApp = {
  init(canvas, toolbar, server) {
    const style = document.createElement('style');
    style.textContent = STYLE;
    const panel = document.createElement('section');
    panel.setAttribute('aria-label', 'Problems and names');
    canvas.append(style, panel);
    toolbar.onToggled(({ state }) => {
      sessionStorage.setItem(OPEN, state ? 'yes' : 'no');
    });
    server.on<Answer>(ANSWER, (answer) => {
      if (answer.page !== location.pathname) return;
      panel.replaceChildren(...contents(answer));
      const isFaulty = answer.here.length + answer.elsewhere.length > 0;
      toolbar.toggleNotification(isFaulty ? { state: true, level: 'error' } : { state: false });
    });
    server.send(ASK, { page: location.pathname });
    if (sessionStorage.getItem(OPEN) === 'yes') toolbar.toggleState({ state: true });
  },
};

export default app;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function contents(answer: Answer): Node[] {
  const { here, elsewhere, notices } = answer;
  const count = here.length + elsewhere.length;
  return [
    element('h2', count === 1 ? '1 problem' : `${count} problems`),
    ...remarks('On this page', here, answer),
    ...remarks('In other files', elsewhere, answer),
    ...remarks('Notices, which are no problems', notices, answer),
    ...names(answer),
  ];
}

function remarks(title: string, list: readonly Remark[], { folder }: Answer): Node[] {
  if (list.length === 0) return [];
  const items = list.map(({ message, file, line, column, rule, suggestion }) => {
    const place = `${file}:${line}:${column}`;
    const open = element('button', place);
    open.title = 'Opens the line in your editor';
    open.addEventListener('click', () => {
      // Vite's own address, which its error page uses as well.
      void fetch(`/__open-in-editor?file=${encodeURIComponent(`${folder}/${place}`)}`);
    });
    return element(
      'li',
      open,
      element('p', ...(rule === undefined ? [] : [element('small', `${rule}: `)]), message),
      ...(suggestion === undefined ? [] : [element('p', `Perhaps: ${suggestion}`)]),
    );
  });
  return [element('h3', title), element('ul', ...items)];
}

/** The names that no entry has, and the command that adds those that are chosen. */
function names({ names: list, option }: Answer): Node[] {
  if (list.length === 0) return [];
  const command = element('code');
  const chosen = new Map<string, HTMLInputElement>();
  const update = (): void => {
    const added = [...chosen]
      .filter(([, box]) => box.checked)
      .map(([name]) => JSON.stringify(name));
    command.textContent = `npm run names -- add ${added.join(' ')}${option} --write`;
  };
  const items = list.map(({ name, count, first, candidates }) => {
    const box = element('input');
    box.type = 'checkbox';
    box.checked = candidates.length === 0;
    box.addEventListener('change', update);
    chosen.set(name, box);
    const meant = candidates.length === 0 ? '' : ` Perhaps: ${candidates.join(', ')}`;
    return element(
      'li',
      element(
        'label',
        box,
        element('span', name, ' ', element('small', `${count}, first in ${first}.${meant}`)),
      ),
    );
  });
  update();
  const copy = element('button', 'Copy the command');
  copy.className = 'copy';
  copy.addEventListener(
    'click',
    () => void navigator.clipboard.writeText(command.textContent ?? ''),
  );
  return [element('h3', 'Names that no entry has'), element('ul', ...items), command, copy];
}
