/** What the shop sells. Prices in cents. */
export const products = [
  { id: 'mug', name: 'Harbour mug', price: 1800, text: 'Holds a morning. Stoneware.' },
  { id: 'lamp', name: 'Desk lamp', price: 8900, text: 'Warm light, one switch.' },
  { id: 'notebook', name: 'Notebook', price: 1400, text: '192 pages that lie flat.' },
  { id: 'plant', name: 'Plant pot', price: 2600, text: 'Terracotta, with a saucer.' },
  { id: 'bag', name: 'Market bag', price: 5400, text: 'Waxed cotton, leather handles.' },
  { id: 'clock', name: 'Wall clock', price: 6200, text: 'Does not tick.' },
  { id: 'blanket', name: 'Wool blanket', price: 9800, text: 'For two, or one who is cold.' },
  { id: 'candle', name: 'Candle', price: 2200, text: 'Beeswax. Forty evenings.' },
];

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

export const price = (cents) => money.format(cents / 100);
