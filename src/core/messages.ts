/**
 * Every text that visitors read, by a flat key. One object per language in `elements/locales`; a site
 * overrides single keys with `messages` in its config.
 */
export interface Messages extends NoticeMessages, PreferencesMessages, SettingsMessages {}

/** The texts of the first layer. Apart from the rest, because they are loaded before it. */
export interface NoticeMessages {
  readonly 'notice.label': string;
  readonly 'notice.title': string;
  readonly 'notice.text': string;
  /** Before those who answered an earlier version of the policy. */
  readonly 'notice.policyChanged': string;
  /** Before those who answered when `{names}`, services or categories, were not there. */
  readonly 'notice.news': string;
  readonly 'notice.learnMore': string;
  readonly 'action.acceptAll': string;
  readonly 'action.rejectAll': string;
  readonly 'action.choose': string;
}

/** The texts of the second layer. Its Accept all and Reject all are those of the notice. */
export interface PreferencesMessages {
  readonly 'action.save': string;
  readonly 'action.close': string;
  readonly 'preferences.title': string;
  readonly 'preferences.intro': string;
  readonly 'preferences.policy': string;
  readonly 'preferences.contact': string;
  readonly 'preferences.alwaysOn': string;
  /** Holds `{on}` and `{count}`. */
  readonly 'preferences.services': string;
  readonly 'preferences.hosts': string;
  readonly 'preferences.cookies': string;
  readonly 'preferences.storage': string;
  /** Holds `{name}`. */
  readonly 'preferences.vendorPolicy': string;
  /** Holds `{date}` and `{id}`. */
  readonly 'preferences.record': string;
  readonly 'preferences.download': string;
  readonly 'preferences.delete': string;
  readonly 'preferences.deleted': string;
  readonly 'preferences.erased': string;
  /** After that; holds `{names}`, of what is left. */
  readonly 'preferences.residue': string;
  readonly 'preferences.reload': string;
  readonly 'preferences.doNotTrackStatement': string;
  readonly 'category.necessary.name': string;
  readonly 'category.necessary.description': string;
  readonly 'category.functional.name': string;
  readonly 'category.functional.description': string;
  readonly 'category.analytics.name': string;
  readonly 'category.analytics.description': string;
  readonly 'category.advertising.name': string;
  readonly 'category.advertising.description': string;
}

/** The text of the way back. */
export interface SettingsMessages {
  readonly 'settings.label': string;
}
