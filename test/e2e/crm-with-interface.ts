import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CrmWithInterface {
  readonly url: string;
  /** Address of an account's page. */
  readonly account: (id: AccountId) => string;
  /** Paths asked for so far, with the query left out. */
  readonly asked: readonly string[];
  /** Paths answered so far. */
  readonly answered: readonly string[];
  /** Answers about this account wait until they are let go. */
  readonly hold: (id: AccountId) => () => void;
  /** The interface answers with this status from now on. */
  readonly status: (code: number) => void;
  stop(): Promise<void>;
}

export type AccountId = keyof typeof ACCOUNTS;

/** What the page shows of an account, and what the interface says; they differ in the number of employees. */
export const ACCOUNTS = {
  '5a1f00c0ffee00001': { name: 'Alder Works', shown: '310', said: 325, deal: 'Alder press line' },
  '5a1f00c0ffee00002': { name: 'Birch Lines', shown: '45', said: 48, deal: 'Birch depot' },
  '5a1f00c0ffee00003': { name: 'Cedar Post', shown: '2200', said: 2300, deal: 'Cedar fleet' },
} as const;

/** Behind a hash, as EspoCRM has it; the names of cells are EspoCRM's own. */
const application = `<!doctype html><html lang="en"><title>CRM</title><body>
<div id="navbar"><a href="#User/view/5a1f00c0ffee00009">Li Wei</a></div><div id="main"></div><script>
const accounts = ${JSON.stringify(ACCOUNTS)};
const cell = (name, label, text) => '<div class="cell" data-name="' + name + '"><label class="control-label">' +
  label + '</label><div class="field" data-name="' + name + '">' + text + '</div></div>';
function draw() {
  const one = accounts[location.hash.split('/').at(-1)];
  document.getElementById('main').innerHTML = one === undefined ? '<h3>Accounts</h3>' :
    '<div class="record"><div class="page-header"><h3>' + one.name + '</h3></div><div class="detail">' +
    cell('name', 'Name', one.name) + cell('industry', 'Industry', 'Manufacturing') +
    cell('cEmployees', 'Employees', one.shown) + cell('website', 'Website', one.name.split(' ')[0] + '.test') +
    '</div></div>';
}
addEventListener('hashchange', draw);
draw();
</script></body></html>`;

/** A small CRM with pages and an interface for who has opened one, on a port of its own. */
export async function startCrmWithInterface(): Promise<CrmWithInterface> {
  const asked: string[] = [];
  const answered: string[] = [];
  const held = new Map<string, Promise<void>>();
  let code = 200;

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    asked.push(`${request.method} ${path}`);
    const id = Object.keys(ACCOUNTS).find((one) => path.includes(one)) as AccountId | undefined;
    void (held.get(id ?? '') ?? Promise.resolve()).then(() => {
      answer(response, path, id, /\bsession=li\b/.test(request.headers.cookie ?? ''));
      answered.push(path);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(response: ServerResponse, path: string, id: AccountId | undefined, known: boolean): void {
    if (path === '/') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'set-cookie': 'session=li; HttpOnly; SameSite=Strict',
      });
      response.end(application);
      return;
    }
    const body = answerTo(path, id);
    const status = !known ? 401 : code !== 200 ? code : body === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? body : {}));
  }

  return {
    url,
    account: (id) => `${url}/#Account/view/${id}`,
    asked,
    answered,
    hold(id) {
      let letGo = () => {};
      held.set(id, new Promise((resolve) => (letGo = resolve)));
      return () => {
        held.delete(id);
        letGo();
      };
    },
    status: (next) => (code = next),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answerTo(path: string, id: AccountId | undefined): unknown {
  if (id === undefined) return undefined;
  const { name, said, deal } = ACCOUNTS[id];
  if (path === `/api/v1/Account/${id}`) return { id, name, industry: 'Manufacturing', cEmployees: said };
  if (path.endsWith('/opportunities'))
    return { total: 1, list: [{ name: deal, stage: 'Proposal', amount: 90_000, closeDate: '2031-03-01' }] };
  return { total: 0, list: [] };
}
