/** The shop's entry, as a shop would write it: consent first, then the shop. */
import { doNotTrackStatement } from 'askfirst';
import { consent } from './consent.js';
import { startMeasuring } from './measure.js';
import { startShop } from './shop.js';
import { showFilm } from './film.js';
import { statement } from './statement.js';
import { vendors } from './vendors.js';

// A service entry and the shop agree on nothing but the queue, so the shop never waits for anyone.
startMeasuring(consent, vendors);
startShop();
showFilm(consent, vendors);

document.querySelector('[data-statement]').append(...statement(doNotTrackStatement));

// The round button in the corner can come last.
void import('askfirst/define/settings');
