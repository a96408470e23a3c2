/* global askfirst -- in the page */

/** What is found in a receipt as it was made. */
export const FINE = { valid: true, altered: [], verifiable: true };

/** The receipt, once the page can give one. */
export async function receiptOf(page) {
  await page.waitFor('!!window.askfirst?.consent?.receipt');
  return page.evaluate(() => askfirst.consent.receipt());
}
