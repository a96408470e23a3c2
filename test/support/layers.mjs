/* global askfirst -- in the page */

/** Opens the preferences as the page would, and sees them open; `all` with every service shown. */
export async function openPreferences(page, all = false) {
  await page.evaluate(() => askfirst.consent.showPreferences());
  await page.waitFor(
    () => document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog')?.open,
  );
  if (all) {
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('askfirst-preferences');
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    });
  }
}

/** Resolves when everything of ours that stands in manners.html itself is there. */
export const furnished = (page) =>
  page.waitFor(
    () =>
      document.querySelector('#light table') &&
      document.querySelector('#shadow').shadowRoot.querySelector('table') &&
      document.querySelector('#inline').shadowRoot?.querySelector('button') &&
      document.querySelector('askfirst-embed').shadowRoot.querySelector('[part=panel]'),
  );
