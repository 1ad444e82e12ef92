/** An application of a make that no reader of pages knows: names that mean nothing to it, two lists side by side. */
interface OddRecord {
  readonly name: string;
  readonly trade: string;
  readonly money: string;
  readonly people: readonly (readonly [string, string])[];
}

const RECORDS: Readonly<Record<number, OddRecord>> = {
  17: {
    name: 'Alder Works',
    trade: 'Machine tools',
    money: '900000',
    people: [
      ['Ann Lee', 'Purchasing'],
      ['Ben Ortiz', 'Head of works'],
    ],
  },
  18: { name: 'Birch Lines', trade: 'Shipping', money: '120000', people: [['Cho Park', 'Owner']] },
  19: { name: 'Cedar Post', trade: 'Parcels', money: '5400000', people: [] },
};

/** Counts what a page does when it is clicked or typed at, and every change of its document. */
const WATCHED = `<script>
window.heard = [];
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin'])
  document.addEventListener(type, (event) => window.heard.push(type));
</script>`;

const people = (list: OddRecord['people']) => `<div class="ring"><div class="kopf">Runde</div>
<table><tr><th>Wer</th><th>Was</th></tr>
${list.map(([who, what]) => `<tr><td>${who}</td><td>${what}</td></tr>`).join('')}</table></div>`;

const asEver = ({ name, trade, money, people: list }: OddRecord) => `<body>
<div class="blatt"><div class="saeule"><p>Betrieb</p><p>Fach</p><p>Jahresgeld</p></div>
<div class="saeule"><p onclick="window.heard.push('own')">${name}</p><p>${trade}</p><p>${money}</p></div></div>
<button id="b">Weiter</button>${people(list)}${WATCHED}</body>`;

/** The same fields after a redesign: other elements, other order, another word for the money. */
const redesigned = ({ name, trade, money, people: list }: OddRecord) => `<body>
<section><span>Geld im Jahr</span><em>${money}</em></section>
<section><span>Fach</span><em>${trade}</em></section>
<div class="blatt"><div class="saeule"><p>Betrieb</p><p>Nummer</p></div>
<div class="saeule"><p>${name}</p><p>4</p></div></div>${people(list)}${WATCHED}</body>`;

/** Numbered records; 19 stands on the redesigned page. */
export const ODD_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(RECORDS).map(([id, record]) => [
    `/blatt/${id}`,
    id === '19' ? redesigned(record) : asEver(record),
  ]),
);
