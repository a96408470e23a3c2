import type { Messages } from '../core/messages.js';

/** Estonian. */
export const et: Messages = {
  'notice.label': 'Küpsiseteade',
  'notice.title': 'See veebisait kasutab küpsiseid',
  'notice.text':
    'Kasutame küpsiseid, et veebisait toimiks. Teie nõusolekul kasutame meie ja sõltumatud kolmandad isikud neid ka külastuste mõõtmiseks ja reklaami isikupärastamiseks. Saate oma valikut igal ajal muuta.',
  'notice.optOutText':
    'Kasutame küpsiseid, et veebisait toimiks. Kui te ei esita vastuväidet, kasutame meie ja sõltumatud kolmandad isikud neid ka külastuste mõõtmiseks ja reklaami isikupärastamiseks. Saate oma valikut igal ajal muuta.',
  'notice.policyChanged': 'Meie küpsisepoliitika on pärast teie viimast valikut muutunud.',
  'notice.news': 'Uus pärast teie viimast valikut: {names}.',
  'notice.learnMore': 'Lisateave',
  'action.acceptAll': 'Nõustu kõigiga',
  'action.rejectAll': 'Keeldu kõigist',
  'action.choose': 'Vali ise',
  'survey.dismiss': 'Ei, aitäh',
  'signal.honoured': 'Teie vastuväide on arvesse võetud',
  'action.save': 'Salvesta valik',
  'action.close': 'Sulge',
  'preferences.title': 'Küpsiste seaded',
  'preferences.intro':
    'Otsustage, mida sellel veebisaidil lubate. Saate igal ajal tagasi tulla ja oma valikut muuta.',
  'preferences.policy': 'Küpsisepoliitika',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Alati sees',
  'preferences.services': 'Teenused (sees {on}/{count})',
  'preferences.hosts': 'Saadab andmeid aadressidele',
  'preferences.cookies': 'Küpsised',
  'preferences.storage': 'Brauseri salvestusruum',
  'preferences.vendorPolicy': 'Privaatsuspoliitika: {name}',
  'preferences.record': 'Teie valiku aeg: {date}. Kirje number: {id}',
  'preferences.download': 'Laadi minu valiku andmed alla',
  'preferences.delete': 'Kustuta minu valiku andmed',
  'preferences.erased':
    'Teie valik on salvestatud. Väljalülitatud teenused on peatatud ja nende andmed brauserist kustutatud.',
  'preferences.residue': 'See leht ei saa kustutada: {names}. Seda saate teha brauseri seadetes.',
  'preferences.reload': 'Laadi leht uuesti',
  'preferences.deleted':
    'Teie valiku andmed on kustutatud. Lubatud on ainult see, mis valikut ei nõua.',
  'preferences.doNotTrackStatement':
    'Teie brauseri signaal „Do Not Track” ei muuda selle veebisaidi toimimist. Kasutage selle asemel ülalolevaid valikuid.',
  'preferences.language': 'Keel',
  'preferences.complaint': 'Esita kaebus: {name}',
  'preferences.minor': 'Teie vanuse tõttu jääb reklaam väljalülitatuks.',
  'regime.opt-in': 'Valikulisi teenuseid ei kasutata enne, kui te need lubate.',
  'regime.opt-out': 'Valikulisi teenuseid kasutatakse seni, kuni esitate vastuväite.',
  'regime.notice': 'Kasutatakse valikulisi teenuseid. Võite igal ajal esitada vastuväite.',
  'category.necessary.name': 'Vajalikud',
  'category.necessary.description':
    'Vajalikud veebisaidi toimimiseks, näiteks sisselogimiseks, ostukorvi jaoks ja selle valiku meelespidamiseks.',
  'category.functional.name': 'Funktsionaalsed',
  'category.functional.description':
    'Lisafunktsioonid, nagu videod, kaardid ja vestlus, ning teie seadete meelespidamine.',
  'category.analytics.name': 'Analüütika',
  'category.analytics.description':
    'Mõõdab külastusi ja lehtede kasutamist, et veebisaiti paremaks muuta.',
  'category.advertising.name': 'Reklaam',
  'category.advertising.description':
    'Koostab teie huvide profiili, et näidata teile siin ja teistel veebisaitidel isikupärastatud reklaami.',
  'settings.label': 'Küpsiste seaded',
  'settings.privacyChoices': 'Teie privaatsusvalikud',
  'embed.text':
    'Selle sisu pakkuja on {name}. Kui sisu laadite, saab {name} andmeid, näiteks teie IP-aadressi, ja võib kasutada küpsiseid.',
  'embed.once': 'Laadi üks kord',
  'embed.always': 'Laadi alati {name}',
  'embed.open': 'Ava teenuses {name}',
  'declaration.name': 'Nimi',
  'declaration.type': 'Liik',
  'declaration.purpose': 'Eesmärk',
  'declaration.lifetime': 'Säilitusaeg',
  'declaration.provider': 'Teenusepakkuja',
  'declaration.cookie': 'Küpsis',
  'declaration.storageKey': 'Brauseri salvestusruum',
  'declaration.allowed': 'Lubatud',
  'declaration.denied': 'Pole lubatud',
  'declaration.change': 'Muuda minu valikut',
  'declaration.version': 'Versioon {version}',
  'declaration.export': 'Salvesta {format}-failina',
  'declaration.doNotTrackLink': 'Lisateave: Do Not Track',
  'declaration.gpcHonoured':
    'Kui teie brauser saadab signaali „Global Privacy Control”, käsitab see veebisait seda teie vastuväitena reklaamile ja andmete müügile ning lülitab mõlemad välja.',
  'declaration.gpcIgnored':
    'Teie asukohas ei muuda „Global Privacy Control” sellel veebisaidil midagi: valikulisi teenuseid ei kasutata enne, kui te need lubate.',
};
