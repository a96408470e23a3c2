import type { Messages } from '../core/messages.js';

/** Maltese. */
export const mt: Messages = {
  'notice.label': 'Avviż dwar il-cookies',
  'notice.title': 'Dan is-sit web juża l-cookies',
  'notice.text':
    'Nużaw il-cookies biex dan is-sit web jaħdem. Bil-kunsens tiegħek, aħna u partijiet terzi indipendenti nużawhom ukoll biex inkejlu ż-żjarat u nippersonalizzaw ir-reklamar. Tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  'notice.optOutText':
    'Nużaw il-cookies biex dan is-sit web jaħdem. Sakemm ma toġġezzjonax, aħna u partijiet terzi indipendenti nużawhom ukoll biex inkejlu ż-żjarat u nippersonalizzaw ir-reklamar. Tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  'notice.policyChanged':
    'Il-politika tagħna dwar il-cookies inbidlet mill-aħħar għażla tiegħek ’l hawn.',
  'notice.news': 'Ġdid mill-aħħar għażla tiegħek ’l hawn: {names}.',
  'notice.learnMore': 'Aktar informazzjoni',
  'action.acceptAll': 'Aċċetta kollox',
  'action.rejectAll': 'Irrifjuta kollox',
  'action.choose': 'Agħżel',
  'survey.dismiss': 'Le, grazzi',
  'signal.honoured': 'Oġġezzjoni rispettata',
  'action.save': 'Issejvja l-għażla',
  'action.close': 'Agħlaq',
  'preferences.title': 'Preferenzi tal-cookies',
  'preferences.intro':
    'Iddeċiedi x’tippermetti fuq dan is-sit web. Tista’ terġa’ lura u tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  'preferences.policy': 'Politika dwar il-cookies',
  'preferences.contact': 'Kuntatt',
  'preferences.alwaysOn': 'Dejjem attiv',
  'preferences.services': 'Servizzi ({on} minn {count} attivi)',
  'preferences.hosts': 'Jibgħat data lil',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Ħżin tal-browser',
  'preferences.vendorPolicy': 'Politika dwar il-privatezza: {name}',
  'preferences.record': 'Data tal-għażla: {date}. Numru tar-rekord: {id}',
  'preferences.download': 'Niżżel ir-rekord',
  'preferences.delete': 'Ħassar ir-rekord',
  'preferences.erased':
    'L-għażla tiegħek ġiet issejvjata. Dak li ddiżattivajt twaqqaf, u d-data li kien ħażen tneħħiet.',
  'preferences.residue':
    'Din il-paġna ma tistax tneħħi: {names}. Tista’ tagħmel dan mis-settings tal-browser.',
  'preferences.reload': 'Erġa’ iftaħ il-paġna',
  'preferences.deleted': 'Ir-rekord tiegħek tħassar, u xejn li jeħtieġ għażla mhu permess.',
  'preferences.doNotTrackStatement':
    'Is-sinjal “Do Not Track” tal-browser tiegħek ma jibdilx kif jaħdem dan is-sit web. Minflok, uża l-għażliet ta’ hawn fuq.',
  'preferences.language': 'Lingwa',
  'preferences.complaint': 'Ressaq ilment: {name}',
  'preferences.minor': 'Minħabba l-età tiegħek, ir-reklamar jibqa’ diżattivat.',
  'regime.opt-in': 'Xejn fakultattiv ma jintuża qabel ma tippermettih.',
  'regime.opt-out': 'Is-servizzi fakultattivi jintużaw sakemm toġġezzjona.',
  'regime.notice': 'Jintużaw servizzi fakultattivi. Tista’ toġġezzjona fi kwalunkwe ħin.',
  'category.necessary.name': 'Neċessarji',
  'category.necessary.description':
    'Meħtieġa biex is-sit web jaħdem, pereżempju biex jinżammu l-login, il-kontenut tal-basket u din l-għażla.',
  'category.functional.name': 'Funzjonali',
  'category.functional.description':
    'Funzjonijiet addizzjonali bħal vidjos, mapep u chat, u biex jinżammu l-preferenzi tiegħek.',
  'category.analytics.name': 'Analitika',
  'category.analytics.description':
    'Tkejjel iż-żjarat u kif jintużaw il-paġni, biex is-sit web ikun jista’ jittejjeb.',
  'category.advertising.name': 'Reklamar',
  'category.advertising.description':
    'Joħloq profil tal-interessi tiegħek, biex jurik reklamar personalizzat hawn u fuq siti web oħra.',
  'settings.label': 'Preferenzi tal-cookies',
  'settings.privacyChoices': 'L-għażliet tiegħek dwar il-privatezza',
  'embed.text':
    'Dan il-kontenut ġej minn {name}. Jekk turih, {name} jirċievi data bħall-indirizz IP tiegħek u jista’ juża l-cookies.',
  'embed.once': 'Uri darba',
  'embed.always': 'Dejjem uri {name}',
  'embed.open': 'Iftaħ fuq {name}',
  'declaration.name': 'Isem',
  'declaration.type': 'Tip',
  'declaration.purpose': 'Għan',
  'declaration.lifetime': 'Perjodu ta’ żamma',
  'declaration.provider': 'Fornitur',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Ħżin tal-browser',
  'declaration.allowed': 'Permess',
  'declaration.denied': 'Mhux permess',
  'declaration.change': 'Ibdel l-għażla',
  'declaration.version': 'Verżjoni {version}',
  'declaration.export': 'Issejvja bħala {format}',
  'declaration.doNotTrackLink': 'Dwar Do Not Track',
  'declaration.gpcHonoured':
    'Jekk il-browser tiegħek jibgħat “Global Privacy Control”, dan is-sit web iqisu bħala oġġezzjoni tiegħek għar-reklamar u għall-bejgħ tad-data, u jiddiżattivahom.',
  'declaration.gpcIgnored':
    'Fejn tinsab, “Global Privacy Control” ma jibdel xejn fuq dan is-sit web: xejn fakultattiv ma jintuża qabel ma tippermettih.',
};
