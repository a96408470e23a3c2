import { element } from './element.js';
import { report } from './measure.js';
import { price, products } from './products.js';

const find = (name) => document.querySelector(`[data-${name}]`);

/** The cart: product id → how many. Kept for the visit, which is necessary, so nobody is asked. */
const cart = new Map(JSON.parse(sessionStorage.getItem('shop:cart') ?? '[]'));

/** Shows products and cart. */
export function startShop() {
  find('products').append(...products.map(productCard));
  document.addEventListener('shop:told', ({ detail }) => tell(detail));
  showCart();
  watchViews();
}

function productCard(product) {
  const { id, name, text } = product;
  const add = element('button', { className: 'button', type: 'button' }, 'Add to cart');
  add.setAttribute('aria-label', `Add to cart: ${name}`);
  add.addEventListener('click', () => {
    change(product, 1);
    report('add_to_cart', { items: [id], value: product.price / 100, currency: 'EUR' });
  });
  return element(
    'li',
    { className: 'product', id: `product-${id}` },
    element('img', { src: `/storefront/art/${id}.svg`, width: 300, height: 240, alt: '' }),
    element('h3', {}, name),
    element('p', { className: 'soft' }, text),
    element('p', { className: 'price' }, price(product.price)),
    add,
  );
}

/** Reports a product once, when half of it has been on the screen. */
function watchViews() {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        report('view_item', { items: [target.id.replace('product-', '')] });
      }
    },
    { threshold: 0.5 },
  );
  document.querySelectorAll('.product').forEach((card) => watcher.observe(card));
}

function change({ id, name }, by) {
  const count = (cart.get(id) ?? 0) + by;
  if (count > 0) cart.set(id, count);
  else cart.delete(id);
  keep();
  showCart();
  say(by > 0 ? `${name} is in the cart.` : `${name}: one less in the cart.`);
}

function keep() {
  sessionStorage.setItem('shop:cart', JSON.stringify([...cart]));
}

function showCart() {
  const lines = products.filter(({ id }) => cart.has(id));
  const total = lines.reduce((sum, { id, price: each }) => sum + each * cart.get(id), 0);
  const count = [...cart.values()].reduce((sum, each) => sum + each, 0);
  find('cart-count').textContent = count;
  if (lines.length === 0) {
    find('cart').replaceChildren(element('p', { className: 'soft' }, 'Nothing in it yet.'));
    return;
  }
  const buy = element('button', { className: 'button main', type: 'button' }, 'Buy now');
  buy.addEventListener('click', () => purchase(total));
  find('cart').replaceChildren(
    element('ul', { className: 'lines' }, ...lines.map(cartLine)),
    element(
      'p',
      { className: 'total' },
      element('span', {}, 'Total'),
      element('strong', {}, price(total)),
    ),
    buy,
  );
}

function cartLine(product) {
  const { id, name } = product;
  const less = element('button', { className: 'link', type: 'button' }, 'Remove');
  less.setAttribute('aria-label', `Remove one: ${name}`);
  less.addEventListener('click', () => {
    change(product, -1);
    report('remove_from_cart', { items: [id] });
    document.getElementById('cart').focus();
  });
  return element(
    'li',
    {},
    element('span', {}, `${cart.get(id)} × ${name}`),
    element('span', {}, price(product.price * cart.get(id))),
    less,
  );
}

function purchase(total) {
  report('purchase', { items: [...cart.keys()], value: total / 100, currency: 'EUR' });
  cart.clear();
  keep();
  showCart();
  find('cart').replaceChildren(
    element(
      'p',
      {},
      element('strong', {}, 'Thank you!'),
      ' Your order went through, whatever you chose.',
    ),
  );
  say('Thank you! Your order went through.');
  document.getElementById('cart').focus();
}

const say = (text) => {
  find('said').textContent = text;
};

function tell({ name, details }) {
  const about = (details.items ?? []).join(', ');
  find('told').prepend(element('li', {}, element('code', {}, name), ` ${about}`));
  [...find('told').children].slice(6).forEach((old) => old.remove());
}
