import { element, find } from './dom.js';

const METHODS = {
  'accept-all': 'Accept all was pressed',
  'reject-all': 'Reject all was pressed',
  custom: 'Chosen one by one',
  withdraw: 'Consent was withdrawn',
};
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' });
const DAY = 86_400_000;

/** Keeps the record on the page in step with the consent. */
export function showRecord(consent) {
  consent.addEventListener('decide', () => show(consent));
  // What takes a while to know, the language for one, is written later and told by no event.
  document.addEventListener('demo:stored', () => show(consent));
  show(consent);
}

function show(consent) {
  const { record, decided, config } = consent;
  const end = record && record.time + config.cookie.days * DAY;
  find('figure="answer"').textContent = decided
    ? record.method
    : record
      ? 'asked again'
      : 'none yet';
  const names = (answer) =>
    Object.keys(record.choices)
      .filter((id) => record.choices[id] === answer)
      .join(', ') || 'nothing';
  const rows = record
    ? {
        'Random id': record.id,
        Time: date.format(record.time),
        [end < Date.now() ? 'Expired' : 'Expires']: date.format(end),
        'Policy version':
          record.policy === config.policy.version
            ? record.policy
            : `${record.policy}; the page has ${config.policy.version}`,
        Language: record.language ?? 'not yet known',
        Method: METHODS[record.method],
        Granted: names(true),
        Denied: names(false),
        'Kept in': record.persisted,
        Counts: decided ? 'yes' : 'the visitor is asked again',
      }
    : { Record: `none; the page has policy version ${config.policy.version}` };
  find('record').replaceChildren(
    ...Object.entries(rows).map(([name, value]) =>
      element('div', '', element('dt', '', name), element('dd', '', value)),
    ),
  );
  find('stored').textContent = readStored(config.cookie.name)?.text ?? 'Nothing is stored.';
}

/** Returns the text of the record as it is stored, and where. */
export function readStored(name) {
  const pair = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  if (pair) return { text: decodeURIComponent(pair.slice(name.length + 1)), place: 'cookie' };
  const text = localStorage.getItem(name);
  return text === null ? undefined : { text, place: 'localStorage' };
}
