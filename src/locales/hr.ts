import type { Messages } from '../core/messages.js';

/** Croatian. */
export const hr: Messages = {
  'notice.label': 'Obavijest o kolačićima',
  'notice.title': 'Ova web-stranica koristi kolačiće',
  'notice.text':
    'Kolačiće koristimo kako bi ova web-stranica radila. Uz vašu privolu mi i neovisne treće strane koristimo ih i za mjerenje posjeta i personalizaciju oglasa. Svoj odabir možete promijeniti u svakom trenutku.',
  'notice.optOutText':
    'Kolačiće koristimo kako bi ova web-stranica radila. Ako ne uložite prigovor, mi i neovisne treće strane koristimo ih i za mjerenje posjeta i personalizaciju oglasa. Svoj odabir možete promijeniti u svakom trenutku.',
  'notice.policyChanged': 'Naša politika kolačića promijenila se od vašeg posljednjeg odabira.',
  'notice.news': 'Novo od vašeg posljednjeg odabira: {names}.',
  'notice.learnMore': 'Saznajte više',
  'action.acceptAll': 'Prihvati sve',
  'action.rejectAll': 'Odbij sve',
  'action.choose': 'Prilagodi',
  'survey.dismiss': 'Ne, hvala',
  'signal.honoured': 'Prigovor je uvažen',
  'action.save': 'Spremi odabir',
  'action.close': 'Zatvori',
  'preferences.title': 'Postavke kolačića',
  'preferences.intro':
    'Odlučite što dopuštate na ovoj web-stranici. U svakom se trenutku možete vratiti i promijeniti svoj odabir.',
  'preferences.policy': 'Politika kolačića',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Uvijek uključeno',
  'preferences.services': 'Usluge (uključeno: {on} od {count})',
  'preferences.hosts': 'Šalje podatke na',
  'preferences.cookies': 'Kolačići',
  'preferences.storage': 'Pohrana u pregledniku',
  'preferences.vendorPolicy': 'Politika privatnosti: {name}',
  'preferences.record': 'Datum odabira: {date}. Broj zapisa: {id}',
  'preferences.download': 'Preuzmi zapis',
  'preferences.delete': 'Izbriši zapis',
  'preferences.erased':
    'Vaš je odabir spremljen. Isključene su usluge zaustavljene, a podaci koje su pohranile uklonjeni.',
  'preferences.residue':
    'Ova stranica ne može ukloniti: {names}. To možete učiniti u postavkama preglednika.',
  'preferences.reload': 'Ponovno učitaj stranicu',
  'preferences.deleted': 'Vaš je zapis izbrisan i ništa što zahtijeva odabir nije dopušteno.',
  'preferences.doNotTrackStatement':
    'Signal „Do Not Track” vašeg preglednika ne mijenja rad ove web-stranice. Umjesto njega upotrijebite gornje mogućnosti.',
  'preferences.language': 'Jezik',
  'preferences.complaint': 'Podnesi pritužbu: {name}',
  'preferences.minor': 'Zbog vaše dobi oglašavanje ostaje isključeno.',
  'regime.opt-in': 'Neobavezne usluge ne koriste se dok ih ne dopustite.',
  'regime.opt-out': 'Neobavezne usluge koriste se dok ne uložite prigovor.',
  'regime.notice': 'Koriste se neobavezne usluge. Prigovor možete uložiti u svakom trenutku.',
  'category.necessary.name': 'Nužni',
  'category.necessary.description':
    'Potrebni za rad web-stranice, primjerice za održavanje prijave, sadržaj košarice i pamćenje ovog odabira.',
  'category.functional.name': 'Funkcionalni',
  'category.functional.description':
    'Dodatne mogućnosti, kao što su videozapisi, karte i chat, te pamćenje vaših postavki.',
  'category.analytics.name': 'Analitički',
  'category.analytics.description':
    'Mjere posjete i način korištenja stranica kako bi se web-stranica mogla poboljšati.',
  'category.advertising.name': 'Oglašivački',
  'category.advertising.description':
    'Izrađuju profil vaših interesa kako bi vam ovdje i na drugim web-stranicama prikazivali personalizirane oglase.',
  'settings.label': 'Postavke kolačića',
  'settings.privacyChoices': 'Vaši odabiri privatnosti',
  'embed.text':
    'Ovaj sadržaj pruža {name}. Ako ga učitate, {name} prima podatke poput vaše IP adrese i može koristiti kolačiće.',
  'embed.once': 'Učitaj jednom',
  'embed.always': 'Uvijek učitaj: {name}',
  'embed.open': 'Otvori na stranici {name}',
  'declaration.name': 'Naziv',
  'declaration.type': 'Vrsta',
  'declaration.purpose': 'Svrha',
  'declaration.lifetime': 'Razdoblje pohrane',
  'declaration.provider': 'Pružatelj',
  'declaration.cookie': 'Kolačić',
  'declaration.storageKey': 'Pohrana u pregledniku',
  'declaration.allowed': 'Dopušteno',
  'declaration.denied': 'Nije dopušteno',
  'declaration.change': 'Promijeni odabir',
  'declaration.version': 'Verzija {version}',
  'declaration.export': 'Spremi kao {format}',
  'declaration.doNotTrackLink': 'O signalu Do Not Track',
  'declaration.gpcHonoured':
    'Ako vaš preglednik šalje signal „Global Privacy Control”, ova ga web-stranica smatra vašim prigovorom na oglašavanje i prodaju podataka te ih isključuje.',
  'declaration.gpcIgnored':
    'Ondje gdje se nalazite signal „Global Privacy Control” ne mijenja ništa na ovoj web-stranici: neobavezne usluge ne koriste se dok ih ne dopustite.',
};
