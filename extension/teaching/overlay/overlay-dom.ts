export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface OverlayDom {
  readonly host: HTMLElement;
  /** Lets the pointer through to what is under it, for as long as the work takes. */
  readonly through: <T>(work: () => T) => T;
  readonly outline: (box: Box | undefined) => void;
  /** Shown beside the outline. */
  readonly tip: (text: string, near: Box | undefined, fits: boolean) => void;
  readonly remove: () => void;
}

type Styles = Readonly<Record<string, string>>;

const TEAL = '#0f6b6e';
const AMBER = '#b06a00';
const TOP = '2147483647';

/**
 * The one thing that the product ever adds to a page: an element behind the body, with all that is in it closed to
 * the page. Styles are set one by one, since a page's policy may forbid style sheets.
 */
export function overlayDom(document: Document, help: string, language: string): OverlayDom {
  const host = make('div', {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'pointer-events': 'none',
    'z-index': TOP,
  });
  const inside = host.attachShadow({ mode: 'closed' });
  // Clicks end here: whatever the page does on a click, it does not do it while one points.
  const shield = make('div', {
    position: 'fixed',
    inset: '0',
    cursor: 'crosshair',
    'pointer-events': 'auto',
  });
  const frame = make('div', {
    position: 'fixed',
    display: 'none',
    'box-sizing': 'border-box',
    border: `2px solid ${TEAL}`,
    'border-radius': '3px',
    'box-shadow': '0 0 0 2px rgb(255 255 255 / 85%)',
    background: 'rgb(15 107 110 / 12%)',
    'pointer-events': 'none',
  });
  const bubble = make('div', {
    position: 'fixed',
    left: '8px',
    top: '8px',
    'max-width': 'min(420px, calc(100vw - 16px))',
    'box-sizing': 'border-box',
    padding: '6px 10px',
    'border-radius': '6px',
    background: '#1d2126',
    color: '#fff',
    font: '13px/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    'box-shadow': '0 2px 10px rgb(0 0 0 / 40%)',
    'pointer-events': 'none',
    'overflow-wrap': 'anywhere',
  });
  const told = make('div', { 'font-weight': '600' });
  const hint = make('div', { color: '#c9ced4', 'font-size': '12px' });
  told.setAttribute('role', 'status');
  hint.textContent = help;
  bubble.lang = language;
  bubble.append(told, hint);
  inside.append(shield, frame, bubble);
  document.documentElement.append(host);
  raise(host);

  return {
    host,
    through(work) {
      // Inside the closed part, where it is no change of the page.
      style(shield, { 'pointer-events': 'none' });
      try {
        return work();
      } finally {
        style(shield, { 'pointer-events': 'auto' });
      }
    },
    outline(box) {
      style(frame, { display: box === undefined ? 'none' : 'block' });
      if (box === undefined) return;
      style(frame, {
        left: `${box.left - 3}px`,
        top: `${box.top - 3}px`,
        width: `${box.width + 6}px`,
        height: `${box.height + 6}px`,
      });
    },
    tip(text, near, fits) {
      told.textContent = text;
      style(frame, { 'border-color': fits ? TEAL : AMBER });
      const view = document.defaultView;
      if (near === undefined || view === null) return;
      const { offsetWidth: width, offsetHeight: height } = bubble;
      const below = near.top + near.height + 10;
      const top = below + height > view.innerHeight ? Math.max(8, near.top - height - 10) : below;
      const left = Math.max(8, Math.min(near.left, view.innerWidth - width - 8));
      style(bubble, { left: `${left}px`, top: `${top}px` });
    },
    remove: () => host.remove(),
  };

  function make(tag: 'div', styles: Styles): HTMLDivElement {
    const element = document.createElement(tag);
    style(element, styles);
    return element;
  }
}

function style(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** Over dialogs as well, which lie above everything that has a mere z-index. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.setAttribute('popover', 'manual');
  host.showPopover();
}
