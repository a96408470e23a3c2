/**
 * Every text that visitors read, by a flat key. One object per language in `elements/locales`; a site
 * overrides single keys with `messages` in its config.
 */
export interface Messages
  extends LayerMessages, SettingsMessages, EmbedMessages, DeclarationMessages {}

/** The texts of both layers. */
export interface LayerMessages extends NoticeMessages, PreferencesMessages {}

/** The texts of the first layer. Apart from the rest, because they are loaded before it. */
export interface NoticeMessages {
  readonly 'notice.label': string;
  readonly 'notice.title': string;
  readonly 'notice.text': string;
  /** In its place where silence is not a no: opt-out and notice regimes. */
  readonly 'notice.optOutText': string;
  /** Before those who answered an earlier version of the policy. */
  readonly 'notice.policyChanged': string;
  /** Before those who answered when `{names}`, services or categories, were not there. */
  readonly 'notice.news': string;
  readonly 'notice.learnMore': string;
  readonly 'action.acceptAll': string;
  readonly 'action.rejectAll': string;
  readonly 'action.choose': string;
  /** Says no to the customer survey that the site invites to. */
  readonly 'survey.dismiss': string;
  /** Shown where Global Privacy Control has switched something off. */
  readonly 'signal.honoured': string;
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
  readonly 'preferences.language': string;
  /** Link to the authority that hears complaints; holds `{name}`. */
  readonly 'preferences.complaint': string;
  /** To visitors who are known to be minors. */
  readonly 'preferences.minor': string;
  readonly 'regime.opt-in': string;
  readonly 'regime.opt-out': string;
  readonly 'regime.notice': string;
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
  /** The name that laws of the United States give the way back. */
  readonly 'settings.privacyChoices': string;
}

/** The texts in the place of a frame that waits. All but `embed.once` hold `{name}`, of the service. */
export interface EmbedMessages {
  readonly 'embed.text': string;
  readonly 'embed.once': string;
  readonly 'embed.always': string;
  readonly 'embed.open': string;
}

/** The texts of the cookie table. Much of what it says is in those of the preferences. */
export interface DeclarationMessages {
  readonly 'declaration.name': string;
  readonly 'declaration.type': string;
  readonly 'declaration.purpose': string;
  readonly 'declaration.lifetime': string;
  readonly 'declaration.provider': string;
  readonly 'declaration.cookie': string;
  readonly 'declaration.storageKey': string;
  readonly 'declaration.allowed': string;
  readonly 'declaration.denied': string;
  readonly 'declaration.change': string;
  /** Holds `{version}`. */
  readonly 'declaration.version': string;
  /** Holds `{format}`: JSON or CSV. */
  readonly 'declaration.export': string;
  readonly 'declaration.doNotTrackLink': string;
  readonly 'declaration.gpcHonoured': string;
  readonly 'declaration.gpcIgnored': string;
}
