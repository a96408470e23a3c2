import type { Messages } from '../core/messages.js';

/** Hungarian. */
export const hu: Messages = {
  'notice.label': 'Sütitájékoztató',
  'notice.title': 'Ez a webhely sütiket használ',
  'notice.text':
    'Sütiket használunk, hogy ez a webhely működjön. Az Ön hozzájárulásával mi és tőlünk független harmadik felek a látogatások mérésére és a hirdetések személyre szabására is használjuk őket. Választását bármikor módosíthatja.',
  'notice.optOutText':
    'Sütiket használunk, hogy ez a webhely működjön. Ha Ön nem tiltakozik, mi és tőlünk független harmadik felek a látogatások mérésére és a hirdetések személyre szabására is használjuk őket. Választását bármikor módosíthatja.',
  'notice.policyChanged': 'Legutóbbi választása óta módosult a sütiszabályzatunk.',
  'notice.news': 'Újdonság legutóbbi választása óta: {names}.',
  'notice.learnMore': 'További információ',
  'action.acceptAll': 'Összes elfogadása',
  'action.rejectAll': 'Összes elutasítása',
  'action.choose': 'Testreszabás',
  'survey.dismiss': 'Nem, köszönöm',
  'signal.honoured': 'Tiltakozását figyelembe vettük',
  'action.save': 'Választás mentése',
  'action.close': 'Bezárás',
  'preferences.title': 'Sütibeállítások',
  'preferences.intro':
    'Döntse el, mit engedélyez ezen a webhelyen. Bármikor visszatérhet, és módosíthatja választását.',
  'preferences.policy': 'Sütiszabályzat',
  'preferences.contact': 'Kapcsolat',
  'preferences.alwaysOn': 'Mindig bekapcsolva',
  'preferences.services': 'Szolgáltatások (bekapcsolva: {on}/{count})',
  'preferences.hosts': 'Ide küld adatokat',
  'preferences.cookies': 'Sütik',
  'preferences.storage': 'Böngésző tárhelye',
  'preferences.vendorPolicy': 'Adatvédelmi szabályzat: {name}',
  'preferences.record': 'A választás időpontja: {date}. A bejegyzés száma: {id}',
  'preferences.download': 'Bejegyzés letöltése',
  'preferences.delete': 'Bejegyzés törlése',
  'preferences.erased':
    'Választását elmentettük. Amit kikapcsolt, azt leállítottuk, az általa tárolt adatokat pedig töröltük.',
  'preferences.residue':
    'Erről az oldalról nem törölhető: {names}. A böngésző beállításaiban törölheti.',
  'preferences.reload': 'Oldal újratöltése',
  'preferences.deleted':
    'Bejegyzését töröltük, és semmi sincs engedélyezve, amihez választás szükséges.',
  'preferences.doNotTrackStatement':
    'Böngészője „Do Not Track” jelzése nem változtat a webhely működésén. Kérjük, használja helyette a fenti lehetőségeket.',
  'preferences.language': 'Nyelv',
  'preferences.complaint': 'Panasztétel: {name}',
  'preferences.minor': 'Életkora miatt a hirdetések kikapcsolva maradnak.',
  'regime.opt-in':
    'Az opcionális szolgáltatásokat csak akkor használjuk, ha Ön előbb engedélyezi őket.',
  'regime.opt-out': 'Az opcionális szolgáltatásokat addig használjuk, amíg Ön nem tiltakozik.',
  'regime.notice': 'Opcionális szolgáltatásokat használunk. Ön bármikor tiltakozhat.',
  'category.necessary.name': 'Szükséges',
  'category.necessary.description':
    'A webhely működéséhez kell, például hogy bejelentkezve maradjon, megtölthesse a kosarát, és megjegyezzük ezt a választást.',
  'category.functional.name': 'Funkcionális',
  'category.functional.description':
    'További funkciók, például videók, térképek és csevegés, valamint beállításainak megjegyzése.',
  'category.analytics.name': 'Analitikai',
  'category.analytics.description':
    'Méri a látogatásokat és az oldalak használatát, hogy a webhely fejleszthető legyen.',
  'category.advertising.name': 'Hirdetési',
  'category.advertising.description':
    'Profilt készít érdeklődési köréről, hogy itt és más webhelyeken személyre szabott hirdetések jelenjenek meg.',
  'settings.label': 'Sütibeállítások',
  'settings.privacyChoices': 'Az Ön adatvédelmi választásai',
  'embed.text':
    'A tartalom szolgáltatója: {name}. Ha betölti, a szolgáltató ({name}) adatokat kap, például az Ön IP-címét, és sütiket használhat.',
  'embed.once': 'Egyszeri betöltés',
  'embed.always': 'Betöltés mindig: {name}',
  'embed.open': 'Megnyitás itt: {name}',
  'declaration.name': 'Név',
  'declaration.type': 'Típus',
  'declaration.purpose': 'Cél',
  'declaration.lifetime': 'Tárolási idő',
  'declaration.provider': 'Szolgáltató',
  'declaration.cookie': 'Süti',
  'declaration.storageKey': 'Böngésző tárhelye',
  'declaration.allowed': 'Engedélyezve',
  'declaration.denied': 'Nincs engedélyezve',
  'declaration.change': 'Választás módosítása',
  'declaration.version': 'Verzió: {version}',
  'declaration.export': 'Mentés {format} formátumban',
  'declaration.doNotTrackLink': 'A Do Not Track jelzésről',
  'declaration.gpcHonoured':
    'Ha böngészője „Global Privacy Control” jelzést küld, ez a webhely azt a hirdetések és az adatértékesítés elleni tiltakozásnak tekinti, és kikapcsolja ezeket.',
  'declaration.gpcIgnored':
    'Az Ön tartózkodási helyén a „Global Privacy Control” jelzés semmin sem változtat ezen a webhelyen: az opcionális szolgáltatásokat csak akkor használjuk, ha Ön előbb engedélyezi őket.',
};
