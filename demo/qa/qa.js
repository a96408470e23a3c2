/** The QA page: puts its parts together. */
import { acts } from './acts.js';
import { addElements } from './add-elements.js';
import { compareSignal } from './compare.js';
import { find } from './dom.js';
import { showGuard } from './guard-log.js';
import { showHits } from './hits.js';
import { showRecord } from './record.js';
import { watchStorage } from './storage-log.js';

showHits();
watchStorage();

window.askfirst.push((consent) => {
  showGuard(consent);
  showRecord(consent);
  addElements(consent);

  const actions = { ...acts(consent), compare: compareSignal };
  document.addEventListener('click', ({ target }) => {
    const name = target.closest?.('[data-do]')?.dataset.do;
    if (name) actions[name]();
  });

  const { on } = window.demoSignal;
  find('figure="signal"').textContent = on ? 'on' : 'off';
  const toggle = find('do="signal"');
  toggle.textContent = `Do Not Track: ${on ? 'on' : 'off'}`;
  toggle.setAttribute('aria-pressed', on);

  const note = sessionStorage.getItem('demo:note');
  if (note) {
    sessionStorage.removeItem('demo:note');
    find('note').hidden = false;
    find('note').textContent = note;
  }
  if (sessionStorage.getItem('demo:compare')) {
    sessionStorage.removeItem('demo:compare');
    void compareSignal();
  }
});
