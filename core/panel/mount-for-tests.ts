import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A screen in the document, found through roles and names as a reader of the page would. */
export interface Mounted {
  readonly root: HTMLElement;
  show(screen: ComponentChild): Promise<void>;
  region(name: string): HTMLElement;
  meter(name: string): HTMLElement;
  button(name: string, within?: Element): HTMLButtonElement;
  click(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
  /** Types into a field and leaves it. */
  fill(element: Element, text: string): Promise<void>;
  press(element: Element, key: string): Promise<void>;
  submit(element: Element): Promise<void>;
}

/** Draws a screen; what was drawn before goes. */
export async function mount(screen: ComponentChild): Promise<Mounted> {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.querySelector<HTMLElement>('#root') as HTMLElement;
  const show = (next: ComponentChild) => settled(() => render(next, root));
  await show(screen);
  const named = (selector: string, name: string) => found(`${selector}[aria-label="${name}"]`, root);
  return {
    root,
    show,
    region: (name) => named('section', name),
    meter: (name) => named('[role="meter"]', name),
    button: (name, within = root) => {
      const hit = [...within.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
      );
      if (hit === undefined) throw new Error(`no button ${name}`);
      return hit;
    },
    click: (element) => settled(() => (element as HTMLElement).click()),
    type: (element, text) =>
      settled(() => {
        (element as HTMLInputElement).value = text;
        element.dispatchEvent(
          new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
        );
      }),
    fill: (element, text) =>
      settled(() => {
        (element as HTMLInputElement).value = text;
        for (const kind of ['input', 'change']) element.dispatchEvent(new Event(kind, { bubbles: true }));
      }),
    press: (element, key) =>
      settled(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))),
    submit: (element) =>
      settled(() =>
        element.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
      ),
  };
}

export function found(selector: string, within: Element): HTMLElement {
  const hit = within.querySelector<HTMLElement>(selector);
  if (hit === null) throw new Error(`nothing matches ${selector}`);
  return hit;
}

async function settled(change: () => unknown): Promise<void> {
  await act(async () => {
    change();
    await Promise.resolve();
  });
}
