import type { Messages } from '../core/messages.js';

/** Slovak. */
export const sk: Messages = {
  'notice.label': 'Informácia o cookies',
  'notice.title': 'Táto webová stránka používa cookies',
  'notice.text':
    'Cookies používame, aby táto webová stránka fungovala. S vaším súhlasom ich my a nezávislé tretie strany používame aj na meranie návštevnosti a personalizáciu reklamy. Svoju voľbu môžete kedykoľvek zmeniť.',
  'notice.optOutText':
    'Cookies používame, aby táto webová stránka fungovala. Ak nevznesiete námietku, my a nezávislé tretie strany ich používame aj na meranie návštevnosti a personalizáciu reklamy. Svoju voľbu môžete kedykoľvek zmeniť.',
  'notice.policyChanged': 'Naše zásady používania cookies sa od vašej poslednej voľby zmenili.',
  'notice.news': 'Nové od vašej poslednej voľby: {names}.',
  'notice.learnMore': 'Viac informácií',
  'action.acceptAll': 'Prijať všetko',
  'action.rejectAll': 'Odmietnuť všetko',
  'action.choose': 'Nastaviť',
  'survey.dismiss': 'Nie, ďakujem',
  'signal.honoured': 'Námietke sa vyhovelo',
  'action.save': 'Uložiť voľbu',
  'action.close': 'Zavrieť',
  'preferences.title': 'Nastavenia cookies',
  'preferences.intro':
    'Rozhodnite, čo na tejto webovej stránke povolíte. Kedykoľvek sa môžete vrátiť a svoju voľbu zmeniť.',
  'preferences.policy': 'Zásady používania cookies',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Vždy zapnuté',
  'preferences.services': 'Služby (zapnuté {on}/{count})',
  'preferences.hosts': 'Odosiela údaje na',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Úložisko prehliadača',
  'preferences.vendorPolicy': 'Zásady ochrany osobných údajov: {name}',
  'preferences.record': 'Dátum voľby: {date}. Číslo záznamu: {id}',
  'preferences.download': 'Stiahnuť záznam',
  'preferences.delete': 'Vymazať záznam',
  'preferences.erased':
    'Vaša voľba je uložená. Vypnuté služby sú zastavené a údaje, ktoré uložili, sú odstránené.',
  'preferences.residue':
    'Táto stránka nemôže odstrániť: {names}. Môžete to urobiť v nastaveniach prehliadača.',
  'preferences.reload': 'Znova načítať stránku',
  'preferences.deleted': 'Váš záznam je vymazaný a nič, čo si vyžaduje voľbu, nie je povolené.',
  'preferences.doNotTrackStatement':
    'Signál „Do Not Track“ vášho prehliadača fungovanie tejto webovej stránky nemení. Použite, prosím, namiesto neho možnosti vyššie.',
  'preferences.language': 'Jazyk',
  'preferences.complaint': 'Podať sťažnosť: {name}',
  'preferences.minor': 'Vzhľadom na váš vek zostáva reklama vypnutá.',
  'regime.opt-in': 'Nič voliteľné sa nepoužije, kým to nepovolíte.',
  'regime.opt-out': 'Voliteľné služby sa používajú, kým nevznesiete námietku.',
  'regime.notice': 'Voliteľné služby sa používajú. Námietku môžete kedykoľvek vzniesť.',
  'category.necessary.name': 'Nevyhnutné',
  'category.necessary.description':
    'Potrebné na fungovanie webovej stránky, napríklad aby si pamätala vaše prihlásenie, obsah košíka a túto voľbu.',
  'category.functional.name': 'Funkčné',
  'category.functional.description':
    'Doplnkové funkcie, ako sú videá, mapy a chat, a zapamätanie vašich nastavení.',
  'category.analytics.name': 'Analytické',
  'category.analytics.description':
    'Merajú návštevnosť a spôsob používania stránok, aby bolo možné webovú stránku zlepšovať.',
  'category.advertising.name': 'Reklamné',
  'category.advertising.description':
    'Vytvárajú profil vašich záujmov, aby vám tu aj na iných webových stránkach zobrazovali personalizovanú reklamu.',
  'settings.label': 'Nastavenia cookies',
  'settings.privacyChoices': 'Vaše voľby ochrany súkromia',
  'embed.text':
    'Tento obsah poskytuje {name}. Ak ho načítate, {name} získa údaje, ako je vaša IP adresa, a môže používať cookies.',
  'embed.once': 'Načítať raz',
  'embed.always': 'Vždy načítať: {name}',
  'embed.open': 'Otvoriť na webe {name}',
  'declaration.name': 'Názov',
  'declaration.type': 'Typ',
  'declaration.purpose': 'Účel',
  'declaration.lifetime': 'Doba uchovávania',
  'declaration.provider': 'Poskytovateľ',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Úložisko prehliadača',
  'declaration.allowed': 'Povolené',
  'declaration.denied': 'Nepovolené',
  'declaration.change': 'Zmeniť voľbu',
  'declaration.version': 'Verzia {version}',
  'declaration.export': 'Uložiť ako {format}',
  'declaration.doNotTrackLink': 'O signáli Do Not Track',
  'declaration.gpcHonoured':
    'Ak váš prehliadač vysiela signál „Global Privacy Control“, táto webová stránka ho považuje za vašu námietku proti reklame a predaju údajov a oboje vypne.',
  'declaration.gpcIgnored':
    'Tam, kde sa nachádzate, signál „Global Privacy Control“ na tejto webovej stránke nič nemení: nič voliteľné sa nepoužije, kým to nepovolíte.',
};
