import type { Messages } from '../core/messages.js';

/** German. */
export const de: Messages = {
  'notice.label': 'Cookie-Hinweis',
  'notice.title': 'Diese Website verwendet Cookies',
  'notice.text':
    'Wir verwenden Cookies, damit diese Website funktioniert. Mit Ihrer Einwilligung verwenden wir und unabhängige Dritte sie auch, um Besuche zu messen und Werbung zu personalisieren. Sie können Ihre Auswahl jederzeit ändern.',
  'notice.optOutText':
    'Wir verwenden Cookies, damit diese Website funktioniert. Sofern Sie nicht widersprechen, verwenden wir und unabhängige Dritte sie auch, um Besuche zu messen und Werbung zu personalisieren. Sie können Ihre Auswahl jederzeit ändern.',
  'notice.policyChanged': 'Unsere Cookie-Richtlinie hat sich seit Ihrer letzten Auswahl geändert.',
  'notice.news': 'Neu seit Ihrer letzten Auswahl: {names}.',
  'notice.learnMore': 'Mehr erfahren',
  'action.acceptAll': 'Alle akzeptieren',
  'action.rejectAll': 'Alle ablehnen',
  'action.choose': 'Auswählen',
  'survey.dismiss': 'Nein, danke',
  'signal.honoured': 'Ihr Widerspruch wird beachtet',
  'action.save': 'Auswahl speichern',
  'action.close': 'Schließen',
  'preferences.title': 'Cookie-Einstellungen',
  'preferences.intro':
    'Entscheiden Sie, was Sie auf dieser Website zulassen. Sie können jederzeit zurückkehren und Ihre Auswahl ändern.',
  'preferences.policy': 'Cookie-Richtlinie',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Immer aktiv',
  'preferences.services': 'Dienste ({on} von {count} aktiv)',
  'preferences.hosts': 'Sendet Daten an',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Browserspeicher',
  'preferences.vendorPolicy': 'Datenschutzerklärung von {name}',
  'preferences.record': 'Sie haben Ihre Auswahl am {date} getroffen. Nachweisnummer: {id}',
  'preferences.download': 'Meinen Nachweis herunterladen',
  'preferences.delete': 'Meinen Nachweis löschen',
  'preferences.erased':
    'Ihre Auswahl ist gespeichert. Deaktivierte Dienste sind gestoppt und ihre im Browser gespeicherten Daten gelöscht.',
  'preferences.residue':
    'Diese Seite kann Folgendes nicht löschen: {names}. Nutzen Sie dafür bitte die Einstellungen Ihres Browsers.',
  'preferences.reload': 'Seite neu laden',
  'preferences.deleted':
    'Ihr Nachweis ist gelöscht. Zugelassen ist nur noch, was keine Auswahl erfordert.',
  'preferences.doNotTrackStatement':
    'Das Signal „Do Not Track“ Ihres Browsers ändert nichts an der Funktionsweise dieser Website. Bitte nutzen Sie stattdessen die Auswahlmöglichkeiten oben.',
  'preferences.language': 'Sprache',
  'preferences.complaint': 'Beschwerde einreichen: {name}',
  'preferences.minor': 'Aufgrund Ihres Alters bleibt Werbung deaktiviert.',
  'regime.opt-in': 'Optionale Dienste werden erst verwendet, wenn Sie sie zulassen.',
  'regime.opt-out': 'Optionale Dienste werden verwendet, bis Sie widersprechen.',
  'regime.notice': 'Optionale Dienste werden verwendet. Sie können jederzeit widersprechen.',
  'category.necessary.name': 'Notwendig',
  'category.necessary.description':
    'Für den Betrieb der Website erforderlich, etwa für Anmeldung, Warenkorb und das Speichern dieser Auswahl.',
  'category.functional.name': 'Funktional',
  'category.functional.description':
    'Zusatzfunktionen wie Videos, Karten und Chat sowie das Speichern Ihrer Einstellungen.',
  'category.analytics.name': 'Analyse',
  'category.analytics.description':
    'Misst Besuche und die Nutzung der Seiten, um die Website zu verbessern.',
  'category.advertising.name': 'Werbung',
  'category.advertising.description':
    'Erstellt ein Profil Ihrer Interessen, um Ihnen hier und auf anderen Websites personalisierte Werbung zu zeigen.',
  'settings.label': 'Cookie-Einstellungen',
  'settings.privacyChoices': 'Ihre Datenschutzoptionen',
  'embed.text':
    'Dieser Inhalt stammt von {name}. Wenn Sie ihn laden, erhält {name} Daten wie Ihre IP-Adresse und verwendet möglicherweise Cookies.',
  'embed.once': 'Einmal laden',
  'embed.always': '{name} immer laden',
  'embed.open': 'Bei {name} öffnen',
  'declaration.name': 'Name',
  'declaration.type': 'Typ',
  'declaration.purpose': 'Zweck',
  'declaration.lifetime': 'Speicherdauer',
  'declaration.provider': 'Anbieter',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Browserspeicher',
  'declaration.allowed': 'Zugelassen',
  'declaration.denied': 'Nicht zugelassen',
  'declaration.change': 'Meine Auswahl ändern',
  'declaration.version': 'Version {version}',
  'declaration.export': 'Als {format} speichern',
  'declaration.doNotTrackLink': 'Über Do Not Track',
  'declaration.gpcHonoured':
    'Sendet Ihr Browser „Global Privacy Control“, wertet diese Website das als Ihren Widerspruch gegen Werbung und den Verkauf von Daten und deaktiviert beides.',
  'declaration.gpcIgnored':
    'An Ihrem Standort ändert „Global Privacy Control“ auf dieser Website nichts: Optionale Dienste werden erst verwendet, wenn Sie sie zulassen.',
};
