/** Records that the pages below show by number. */
const RECORDS = {
  1: {
    name: 'Alder Works',
    Industry: 'Manufacturing',
    Employees: '310',
    'Wallet growth': '4 %',
    Tenure: '3',
    'Billed revenue': '900000',
  },
  2: { name: 'Birch Lines', Industry: 'Manufacturing', Employees: '45', 'Billed revenue': '120000' },
  4: {
    name: 'Gorse Mills',
    'Open complaints': '2',
    'Key contact lost': 'yes',
    'Contract months left': '2',
    'Billed revenue': '400000',
  },
  3: { name: 'Cedar Post', Industry: 'Post', Employees: '2200', 'Billed revenue': '5400000' },
};

/**
 * An application that shows accounts by hash, as CRMs do: the address changes first, the heading after a moment,
 * the fields one by one after that. `#/accounts/1/stuck` never draws; `#/help` is a page without an account.
 */
const application = `
<body><nav>Menu</nav><main id="main"></main><script>
const records = ${JSON.stringify(RECORDS)};
const main = document.getElementById('main');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let turn = 0;
async function draw() {
  const mine = ++turn;
  const [, kind, id] = location.hash.split('/');
  const delay = Number(new URLSearchParams(location.search).get('delay') ?? 30);
  await wait(delay);
  if (mine !== turn) return;
  if (kind === 'help') { main.innerHTML = '<h1>Help</h1><p>Press a button.</p>'; return; }
  const record = records[id];
  if (!record) return;
  if (!main.querySelector('dl')) main.innerHTML = '<h1></h1><dl></dl>';
  main.querySelector('h1').textContent = record.name;
  const list = main.querySelector('dl');
  for (const [label, text] of Object.entries(record)) {
    if (label === 'name') continue;
    await wait(delay);
    if (mine !== turn) return;
    let value = list.querySelector('[data-label="' + label + '"]');
    if (!value) {
      list.append(Object.assign(document.createElement('dt'), { textContent: label }));
      value = list.appendChild(document.createElement('dd'));
      value.dataset.label = label;
    }
    value.textContent = text;
  }
}
addEventListener('hashchange', draw);
draw();
</script></body>`;

export const PAGES: Readonly<Record<string, string>> = {
  '/app': application,
  '/article':
    '<body><article><h1>Alder Works grows</h1><p>By Li Wei</p><p>The maker reported a profit.</p></article></body>',
  '/other':
    '<body><h1>Dogwood Bank</h1><dl><dt>Account name</dt><dd>Dogwood Bank</dd><dt>Industry</dt><dd>Banking</dd></dl></body>',
  '/accounts/21': `<body><h1>Hazel Freight</h1>
<dl><dt>Industry</dt><dd>Transport</dd><dt>Billed revenue</dt><dd>2400000</dd><dt>Wallet</dt><dd>5000000</dd></dl>
<h2>Contacts</h2><table><thead><tr><th>Name</th><th>Job title</th><th>Email</th></tr></thead>
<tbody><tr><td>Ann Lee</td><td>CFO</td><td>ann@hazel.test</td></tr></tbody></table>
<h2>Opportunities</h2><table><thead><tr><th>Name</th><th>Stage</th><th>Amount</th><th>Close date</th></tr></thead>
<tbody><tr><td>Fleet renewal</td><td>Proposal</td><td>1,200,000</td><td>2031-12-04</td></tr>
<tr><td>Old depot</td><td>Closed Won</td><td>10,000</td><td>2025-01-01</td></tr></tbody></table>
<h2>Invoices</h2><table><thead><tr><th>Number</th><th>Amount</th></tr></thead><tbody><tr><td>7</td><td>12</td></tr></tbody></table></body>`,
  '/accounts/5':
    '<body><h1>Elm Foods</h1><dl><dt>Industry</dt><dd>Food</dd><dt>Billed revenue</dt><dd>12 m or so</dd></dl></body>',
};
