import { parentOf } from '../../crm/generic/shown.ts';

/** The page as composed: its document, the open shadow roots in it, and the frames of its own origin. */
export interface PageTrees {
  readonly document: Document;
  /** Every element, in document order, those of a shadow root or frame behind their host. */
  readonly all: readonly Element[];
  readonly parent: (element: Element) => Element | undefined;
  readonly children: (element: Element) => readonly Element[];
}

/** Hold nothing that could be read, and come and go without the record changing. */
const IDLE = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|LINK|META|HEAD|BR|WBR|HR|SVG|IMG)$/i;

export function pageTrees(document: Document): PageTrees {
  const frames = new Map<Document, Element>();
  const all: Element[] = [];
  gather(document);
  return { document, all, parent, children };

  function gather(root: Document | ShadowRoot): void {
    for (const element of Array.from(root.querySelectorAll('*'))) {
      all.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
      const inner = frameDocument(element);
      if (inner === undefined) continue;
      frames.set(inner, element);
      gather(inner);
    }
  }

  function parent(element: Element): Element | undefined {
    return parentOf(element) ?? frames.get(element.ownerDocument);
  }

  function children(element: Element): readonly Element[] {
    return within(element).filter(({ tagName }) => !IDLE.test(tagName));
  }

  function within(element: Element): Element[] {
    if (element.shadowRoot) return Array.from(element.shadowRoot.children);
    if (element.tagName === 'SLOT') {
      const given = (element as HTMLSlotElement).assignedElements();
      return given.length > 0 ? given : Array.from(element.children);
    }
    const inner = frameDocument(element)?.documentElement;
    return inner === undefined ? Array.from(element.children) : [inner];
  }
}

/** Another origin's is not ours to read. */
export function frameDocument(element: Element): Document | undefined {
  if (!/^I?FRAME$/.test(element.tagName)) return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
