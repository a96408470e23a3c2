import type { NoticeMessages } from '../../core/messages.js';

/** English, first layer. */
export const enNotice: NoticeMessages = {
  'notice.label': 'Cookie notice',
  'notice.title': 'This website uses cookies',
  'notice.text':
    'We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.',
  'notice.optOutText':
    'We use cookies to make this website work. We and independent third parties also use them to measure visits and to personalise advertising, unless you object. You can change your choice at any time.',
  'notice.policyChanged': 'Our cookie policy has changed since your last choice.',
  'notice.news': 'New since your last choice: {names}.',
  'notice.learnMore': 'Learn more',
  'action.acceptAll': 'Accept all',
  'action.rejectAll': 'Reject all',
  'action.choose': 'Choose',
  'survey.dismiss': 'No thanks',
  'signal.honoured': 'Opt-out request honoured',
};
