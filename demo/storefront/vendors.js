/** Addresses of the vendors, from the page. */
export const vendors = JSON.parse(document.getElementById('vendors').textContent);
