/** What the records of the demo hold; several share an owner, an industry, a region, or lack them. */
export interface DemoRecord {
  readonly id: number;
  readonly name: string;
  readonly parts: Readonly<Record<PartKey, Readonly<Record<string, string>>>>;
  readonly people: readonly string[];
}

export type PartKey = 'details' | 'figures' | 'care';
const PARTS: readonly PartKey[] = ['details', 'figures', 'care'];

export type Chance = () => number;

/** A small page of one record, whose parts come each in its own time and stay as they were until then. */
export class DemoCrm {
  /** An application does either throughout: content and then address, or the other way round. */
  contentFirst = false;
  private shown = 0;

  private readonly page: Window;
  private readonly records: readonly DemoRecord[];
  private readonly chance: Chance;

  constructor(page: Window, records: readonly DemoRecord[], chance: Chance) {
    this.page = page;
    this.records = records;
    this.chance = chance;
    page.document.body.innerHTML = `<main><header><h1></h1></header>${PARTS.map(
      (part) => `<section id="${part}"><h3>${part}</h3><dl></dl></section>`,
    ).join(
      '',
    )}<section id="people"><h3>Contacts</h3><table><thead><tr><th>Name</th><th>Title</th></tr></thead><tbody></tbody></table></section></main>`;
  }

  /** Opens a record as a single-page application does, in one of the orders that are met. */
  open(id: number): void {
    this.shown += 1;
    const visit = this.shown;
    const record = this.records.find((one) => one.id === id) as DemoRecord;
    const later = (ms: number, draw: () => void) =>
      this.page.setTimeout(() => {
        if (visit === this.shown) draw();
      }, ms);
    const manner = this.chance();
    if (this.contentFirst) {
      // The address follows a moment behind.
      this.all(record);
      later(this.chance() * 350, () => this.address(id));
      return;
    }
    this.address(id);
    if (manner < 0.2) later(this.chance() * 1500, () => this.all(record));
    else if (manner < 0.4) {
      this.empty();
      later(this.chance() * 1500, () => this.all(record));
    } else for (const draw of this.pieces(record)) later(this.chance() * (manner < 0.7 ? 300 : 1800), draw);
  }

  private address(id: number): void {
    if (this.chance() < 0.5) this.page.history.pushState({}, '', `/accounts/${id}`);
    else this.page.history.replaceState({}, '', `/accounts/${id}?tab=${Math.floor(this.chance() * 3)}`);
  }

  private all(record: DemoRecord): void {
    for (const draw of this.pieces(record)) draw();
  }

  private empty(): void {
    const { document } = this.page;
    for (const one of document.querySelectorAll('h1,dl,tbody')) one.textContent = '';
    (document.querySelector('h1') as Element).textContent = 'Loading…';
  }

  private pieces({ name, parts, people }: DemoRecord): (() => void)[] {
    const { document } = this.page;
    const at = (place: string) => document.querySelector(place) as Element;
    return [
      () => settle(at('h1'), name),
      ...PARTS.map((part) => () => fill(at(`#${part} dl`), parts[part])),
      () => {
        at('tbody').innerHTML = people.map((person) => `<tr><td>${person}</td><td>Buyer</td></tr>`).join('');
      },
    ];
  }
}

/** Changes in place what differs, as the rendering libraries do. */
function fill(list: Element, values: Readonly<Record<string, string>>): void {
  const entries = Object.entries(values);
  while (list.children.length > entries.length * 2) list.lastElementChild?.remove();
  while (list.children.length < entries.length * 2) {
    const tag = list.children.length % 2 === 0 ? 'dt' : 'dd';
    list.append(list.ownerDocument.createElement(tag));
  }
  entries.forEach(([label, text], n) => {
    settle(list.children[n * 2] as Element, label);
    settle(list.children[n * 2 + 1] as Element, text);
  });
}

function settle(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
