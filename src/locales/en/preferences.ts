import type { PreferencesMessages } from '../../core/messages.js';

/** English, second layer. */
export const enPreferences: PreferencesMessages = {
  'action.save': 'Save choices',
  'action.close': 'Close',
  'preferences.title': 'Cookie settings',
  'preferences.intro':
    'Decide what you allow on this website. You can come back and change your choice at any time.',
  'preferences.policy': 'Cookie policy',
  'preferences.contact': 'Contact',
  'preferences.alwaysOn': 'Always on',
  'preferences.services': 'Services ({on} of {count} on)',
  'preferences.hosts': 'Sends data to',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Browser storage',
  'preferences.vendorPolicy': 'Privacy policy of {name}',
  'preferences.record': 'You made your choice on {date}. Record number: {id}',
  'preferences.download': 'Download my record',
  'preferences.delete': 'Delete my record',
  'preferences.erased':
    'Your choice is saved. What you switched off is stopped, and what it had stored is removed.',
  'preferences.residue':
    'Not within reach of this page: {names}. Your browser’s settings remove it.',
  'preferences.reload': 'Load this page again',
  'preferences.deleted': 'Your record is deleted, and nothing that needs a choice is allowed.',
  'preferences.doNotTrackStatement':
    'Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.',
  'preferences.language': 'Language',
  'preferences.complaint': 'Complain to {name}',
  'preferences.minor': 'Because of your age, advertising stays switched off.',
  'regime.opt-in': 'Nothing optional is used before you allow it.',
  'regime.opt-out': 'Optional services are used until you object.',
  'regime.notice': 'Optional services are used. You can object at any time.',
  'category.necessary.name': 'Necessary',
  'category.necessary.description':
    'Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.',
  'category.functional.name': 'Functional',
  'category.functional.description':
    'Extra features such as videos, maps and chat, and remembering your settings.',
  'category.analytics.name': 'Analytics',
  'category.analytics.description':
    'Measures visits and how pages are used, so that the website can be improved.',
  'category.advertising.name': 'Advertising',
  'category.advertising.description':
    'Builds a profile of your interests, to show you personalised advertising here and on other websites.',
};
