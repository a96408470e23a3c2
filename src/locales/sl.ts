import type { Messages } from '../core/messages.js';

/** Slovenian. */
export const sl: Messages = {
  'notice.label': 'Obvestilo o piškotkih',
  'notice.title': 'To spletno mesto uporablja piškotke',
  'notice.text':
    'Piškotke uporabljamo za delovanje tega spletnega mesta. Z vašo privolitvijo jih mi in neodvisne tretje osebe uporabljamo tudi za merjenje obiska in prilagajanje oglasov. Svojo izbiro lahko kadar koli spremenite.',
  'notice.optOutText':
    'Piškotke uporabljamo za delovanje tega spletnega mesta. Če ne ugovarjate, jih mi in neodvisne tretje osebe uporabljamo tudi za merjenje obiska in prilagajanje oglasov. Svojo izbiro lahko kadar koli spremenite.',
  'notice.policyChanged': 'Naša politika piškotkov se je od vaše zadnje izbire spremenila.',
  'notice.news': 'Novo od vaše zadnje izbire: {names}.',
  'notice.learnMore': 'Več informacij',
  'action.acceptAll': 'Sprejmi vse',
  'action.rejectAll': 'Zavrni vse',
  'action.choose': 'Prilagodi',
  'survey.dismiss': 'Ne, hvala',
  'signal.honoured': 'Ugovor je upoštevan',
  'action.save': 'Shrani izbiro',
  'action.close': 'Zapri',
  'preferences.title': 'Nastavitve piškotkov',
  'preferences.intro':
    'Odločite se, kaj dovolite na tem spletnem mestu. Kadar koli se lahko vrnete in svojo izbiro spremenite.',
  'preferences.policy': 'Politika piškotkov',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Vedno vklopljeno',
  'preferences.services': 'Storitve (vklopljeno: {on} od {count})',
  'preferences.hosts': 'Pošilja podatke na',
  'preferences.cookies': 'Piškotki',
  'preferences.storage': 'Shramba brskalnika',
  'preferences.vendorPolicy': 'Politika zasebnosti: {name}',
  'preferences.record': 'Čas izbire: {date}. Številka zapisa: {id}',
  'preferences.download': 'Prenesi zapis',
  'preferences.delete': 'Izbriši zapis',
  'preferences.erased':
    'Vaša izbira je shranjena. Izklopljene storitve so ustavljene, kar so shranile, pa je odstranjeno.',
  'preferences.residue':
    'Ta stran ne more odstraniti: {names}. To lahko storite v nastavitvah brskalnika.',
  'preferences.reload': 'Znova naloži stran',
  'preferences.deleted': 'Vaš zapis je izbrisan in nič, kar zahteva izbiro, ni dovoljeno.',
  'preferences.doNotTrackStatement':
    'Signal »Do Not Track« vašega brskalnika ne spremeni delovanja tega spletnega mesta. Namesto njega uporabite zgornje možnosti.',
  'preferences.language': 'Jezik',
  'preferences.complaint': 'Vloži pritožbo: {name}',
  'preferences.minor': 'Zaradi vaše starosti oglaševanje ostaja izklopljeno.',
  'regime.opt-in': 'Neobvezne storitve se ne uporabljajo, dokler jih ne dovolite.',
  'regime.opt-out': 'Neobvezne storitve se uporabljajo, dokler ne ugovarjate.',
  'regime.notice': 'Uporabljajo se neobvezne storitve. Kadar koli lahko ugovarjate.',
  'category.necessary.name': 'Nujni',
  'category.necessary.description':
    'Potrebni za delovanje spletnega mesta, na primer za ohranitev prijave, košarice in te izbire.',
  'category.functional.name': 'Funkcionalni',
  'category.functional.description':
    'Dodatne funkcije, kot so videoposnetki, zemljevidi in klepet, ter ohranitev vaših nastavitev.',
  'category.analytics.name': 'Analitični',
  'category.analytics.description':
    'Merijo obisk in uporabo strani, da lahko spletno mesto izboljšujemo.',
  'category.advertising.name': 'Oglaševalski',
  'category.advertising.description':
    'Ustvarjajo profil vaših zanimanj, da vam tu in na drugih spletnih mestih prikazujejo prilagojene oglase.',
  'settings.label': 'Nastavitve piškotkov',
  'settings.privacyChoices': 'Vaše izbire glede zasebnosti',
  'embed.text':
    'To vsebino zagotavlja {name}. Če jo naložite, {name} prejme podatke, kot je vaš naslov IP, in lahko uporablja piškotke.',
  'embed.once': 'Naloži enkrat',
  'embed.always': 'Vedno naloži: {name}',
  'embed.open': 'Odpri na strani {name}',
  'declaration.name': 'Ime',
  'declaration.type': 'Vrsta',
  'declaration.purpose': 'Namen',
  'declaration.lifetime': 'Čas hrambe',
  'declaration.provider': 'Ponudnik',
  'declaration.cookie': 'Piškotek',
  'declaration.storageKey': 'Shramba brskalnika',
  'declaration.allowed': 'Dovoljeno',
  'declaration.denied': 'Ni dovoljeno',
  'declaration.change': 'Spremeni izbiro',
  'declaration.version': 'Različica {version}',
  'declaration.export': 'Shrani kot {format}',
  'declaration.doNotTrackLink': 'O signalu Do Not Track',
  'declaration.gpcHonoured':
    'Če vaš brskalnik pošilja signal »Global Privacy Control«, ga to spletno mesto šteje za vaš ugovor zoper oglaševanje in prodajo podatkov ter oboje izklopi.',
  'declaration.gpcIgnored':
    'Tam, kjer ste, signal »Global Privacy Control« na tem spletnem mestu ne spremeni ničesar: neobvezne storitve se ne uporabljajo, dokler jih ne dovolite.',
};
