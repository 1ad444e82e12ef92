/** A record's page of about as many elements as wanted: fields in parts, related lists, and what frames them. */
export function largePage(elements: number): string {
  const parts: string[] = [];
  let made = 0;
  for (let part = 0; made < elements - FRAME; part++) {
    const built = part % 3 === 2 ? relatedList(part) : fieldsOf(part);
    made += built.split(/<[a-z]/).length - 1;
    parts.push(built);
  }
  return `<!doctype html><html lang="en"><head><title>Northmarsh Port</title><style>
    .row { display: grid; grid-template-columns: 1fr 1fr } .label { color: #555 } .hidden { display: none }
  </style></head><body><nav><ul>${many(30, (at) => `<li><a href="/m/${at}">Module ${at}</a></li>`)}</ul></nav>
  <main><header><h1>Northmarsh Port</h1></header>${parts.join('')}</main></body></html>`;
}

/** Elements around the parts. */
const FRAME = 70;

function fieldsOf(part: number): string {
  return `<section class="panel"><h2>Part ${part}</h2>${many(
    20,
    (at) =>
      `<div class="row field"><div class="cell"><span class="label">${LABELS[at % LABELS.length]} ${part}</span></div>` +
      `<div class="cell value"><span class="text">${1000 * at + part}</span>` +
      `<button class="icon"><i class="pencil"></i><span class="hidden">Edit</span></button></div></div>`,
  )}</section>`;
}

function relatedList(part: number): string {
  return `<section class="related"><h2>Orders ${part}</h2><table><thead><tr>${many(
    6,
    (column) => `<th><span>Column ${column}</span></th>`,
  )}</tr></thead><tbody>${many(
    20,
    (row) =>
      `<tr>${many(6, (column) => `<td><a href="/o/${row}"><span>${row} ${column}</span></a></td>`)}</tr>`,
  )}</tbody></table></section>`;
}

const LABELS = [
  'Annual revenue',
  'Profit',
  'Wallet',
  'Industry',
  'Tenure',
  'Owner',
  'Region',
  'Phone',
  'City',
];

function many(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join('');
}
