/** Puts two accounts with figures by product into the book of a page of the extension; runs inside that page. */
export function accountsWithProducts(): Promise<void> {
  const at = '2026-11-20T08:00:00Z';
  const typed = (field: string, value: string) => ({
    field,
    text: value,
    value,
    origin: 'typed',
    where: '',
    at,
  });
  const accounts = [
    {
      name: 'Alder Bank',
      industry: 'Banking',
      products: [
        { product: 'Leased line', revenue: 1_000_000, profit: 500_000 },
        { product: 'Cloud', revenue: 200_000 },
      ],
    },
    {
      name: 'Birch Post',
      industry: 'Post',
      products: [{ product: 'Cloud', revenue: 1_000_000, profit: -300_000 }],
    },
  ];
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('kam-sidecar');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction('accounts', 'readwrite');
      for (const { name, industry, products } of accounts) {
        change.objectStore('accounts').put({
          key: `typed:${name}`,
          kind: 'typed',
          name,
          read: [],
          typed: [typed('name', name), typed('industry', industry)],
          beside: { products },
          seen: at,
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
