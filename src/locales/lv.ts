import type { Messages } from '../core/messages.js';

/** Latvian. */
export const lv: Messages = {
  'notice.label': 'Paziņojums par sīkdatnēm',
  'notice.title': 'Šajā vietnē tiek izmantotas sīkdatnes',
  'notice.text':
    'Mēs izmantojam sīkdatnes, lai šī vietne darbotos. Ar jūsu piekrišanu mēs un neatkarīgas trešās personas tās izmantojam arī apmeklējumu mērīšanai un reklāmas personalizēšanai. Savu izvēli varat mainīt jebkurā laikā.',
  'notice.optOutText':
    'Mēs izmantojam sīkdatnes, lai šī vietne darbotos. Ja neiebilstat, mēs un neatkarīgas trešās personas tās izmantojam arī apmeklējumu mērīšanai un reklāmas personalizēšanai. Savu izvēli varat mainīt jebkurā laikā.',
  'notice.policyChanged': 'Kopš jūsu pēdējās izvēles mūsu sīkdatņu politika ir mainījusies.',
  'notice.news': 'Jaunums kopš jūsu pēdējās izvēles: {names}.',
  'notice.learnMore': 'Uzzināt vairāk',
  'action.acceptAll': 'Pieņemt visas',
  'action.rejectAll': 'Noraidīt visas',
  'action.choose': 'Izvēlēties',
  'survey.dismiss': 'Nē, paldies',
  'signal.honoured': 'Iebildums ņemts vērā',
  'action.save': 'Saglabāt izvēli',
  'action.close': 'Aizvērt',
  'preferences.title': 'Sīkdatņu iestatījumi',
  'preferences.intro':
    'Izlemiet, ko atļaujat šajā vietnē. Jebkurā laikā varat atgriezties un mainīt savu izvēli.',
  'preferences.policy': 'Sīkdatņu politika',
  'preferences.contact': 'Kontakti',
  'preferences.alwaysOn': 'Vienmēr ieslēgts',
  'preferences.services': 'Pakalpojumi (ieslēgti: {on} no {count})',
  'preferences.hosts': 'Sūta datus uz',
  'preferences.cookies': 'Sīkdatnes',
  'preferences.storage': 'Pārlūka krātuve',
  'preferences.vendorPolicy': 'Privātuma politika: {name}',
  'preferences.record': 'Izvēles laiks: {date}. Ieraksta numurs: {id}',
  'preferences.download': 'Lejupielādēt ierakstu',
  'preferences.delete': 'Dzēst ierakstu',
  'preferences.erased':
    'Jūsu izvēle ir saglabāta. Izslēgtie pakalpojumi ir apturēti, un to saglabātie dati ir dzēsti.',
  'preferences.residue': 'Šī lapa nevar izdzēst: {names}. To varat izdarīt pārlūka iestatījumos.',
  'preferences.reload': 'Pārlādēt lapu',
  'preferences.deleted': 'Jūsu ieraksts ir dzēsts, un nekas, kam vajadzīga izvēle, nav atļauts.',
  'preferences.doNotTrackStatement':
    'Jūsu pārlūka signāls „Do Not Track” nemaina šīs vietnes darbību. Tā vietā izmantojiet iepriekš norādītās iespējas.',
  'preferences.language': 'Valoda',
  'preferences.complaint': 'Iesniegt sūdzību: {name}',
  'preferences.minor': 'Jūsu vecuma dēļ reklāma paliek izslēgta.',
  'regime.opt-in': 'Neobligātie pakalpojumi netiek izmantoti, kamēr tos neatļaujat.',
  'regime.opt-out': 'Neobligātie pakalpojumi tiek izmantoti, kamēr neiebilstat.',
  'regime.notice': 'Tiek izmantoti neobligāti pakalpojumi. Iebilst varat jebkurā laikā.',
  'category.necessary.name': 'Nepieciešamās',
  'category.necessary.description':
    'Vajadzīgas vietnes darbībai, piemēram, lai saglabātu pieteikšanos, groza saturu un šo izvēli.',
  'category.functional.name': 'Funkcionālās',
  'category.functional.description':
    'Papildu iespējas, piemēram, video, kartes un tērzēšana, kā arī jūsu iestatījumu saglabāšana.',
  'category.analytics.name': 'Analītiskās',
  'category.analytics.description':
    'Mēra apmeklējumus un lapu lietojumu, lai vietni varētu uzlabot.',
  'category.advertising.name': 'Reklāmas',
  'category.advertising.description':
    'Veido jūsu interešu profilu, lai šeit un citās vietnēs rādītu personalizētu reklāmu.',
  'settings.label': 'Sīkdatņu iestatījumi',
  'settings.privacyChoices': 'Jūsu privātuma izvēles',
  'embed.text':
    'Šo saturu nodrošina {name}. Ja to ielādēsiet, {name} saņems datus, piemēram, jūsu IP adresi, un var izmantot sīkdatnes.',
  'embed.once': 'Ielādēt vienreiz',
  'embed.always': 'Vienmēr ielādēt: {name}',
  'embed.open': 'Atvērt vietnē {name}',
  'declaration.name': 'Nosaukums',
  'declaration.type': 'Veids',
  'declaration.purpose': 'Nolūks',
  'declaration.lifetime': 'Glabāšanas ilgums',
  'declaration.provider': 'Nodrošinātājs',
  'declaration.cookie': 'Sīkdatne',
  'declaration.storageKey': 'Pārlūka krātuve',
  'declaration.allowed': 'Atļauts',
  'declaration.denied': 'Nav atļauts',
  'declaration.change': 'Mainīt izvēli',
  'declaration.version': 'Versija {version}',
  'declaration.export': 'Saglabāt kā {format}',
  'declaration.doNotTrackLink': 'Par Do Not Track',
  'declaration.gpcHonoured':
    'Ja jūsu pārlūks sūta signālu „Global Privacy Control”, šī vietne to uzskata par jūsu iebildumu pret reklāmu un datu pārdošanu un tās izslēdz.',
  'declaration.gpcIgnored':
    'Jūsu atrašanās vietā signāls „Global Privacy Control” šajā vietnē neko nemaina: neobligātie pakalpojumi netiek izmantoti, kamēr tos neatļaujat.',
};
