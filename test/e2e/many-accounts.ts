/** Puts so many typed accounts into the book of a page of the extension; runs inside that page. */
export function manyAccounts(many: number): Promise<void> {
  const at = '2026-11-20T08:00:00Z';
  const typed = (field: string, text: string, value: string | number) => ({
    field,
    text,
    value,
    origin: 'typed',
    where: '',
    at,
  });
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('kam-sidecar');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction('accounts', 'readwrite');
      const accounts = change.objectStore('accounts');
      for (let at = 0; at < many; at += 1) {
        const name = at % 2 === 0 ? `Account ${at}` : `华信${at}`;
        const revenue = 1000 + ((at * 7919) % 1_000_003);
        accounts.put({
          key: `typed:many ${at}`,
          kind: 'typed',
          name,
          read: [],
          typed: [
            typed('name', name, name),
            typed('industry', at % 3 === 0 ? '银行' : 'Post', at % 3 === 0 ? '银行' : 'Post'),
            ...(at % 10 === 0 ? [] : [typed('revenue', String(revenue), revenue)]),
            typed('onTimePayment', '95 %', 0.95 - (at % 50) / 100),
            typed('wallet', String(revenue * 2), revenue * 2),
            typed('tenure', String(at % 12), at % 12),
          ],
          seen: '2026-11-20T08:00:00Z',
        });
      }
      change.oncomplete = () => {
        asked.result.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}
