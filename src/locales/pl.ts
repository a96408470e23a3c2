import type { Messages } from '../core/messages.js';

/** Polish. */
export const pl: Messages = {
  'notice.label': 'Informacja o plikach cookie',
  'notice.title': 'Ta witryna używa plików cookie',
  'notice.text':
    'Używamy plików cookie, aby zapewnić działanie tej witryny. Za Państwa zgodą my i niezależne podmioty trzecie używamy ich również do pomiaru odwiedzin i personalizowania reklam. Wybór można zmienić w każdej chwili.',
  'notice.optOutText':
    'Używamy plików cookie, aby zapewnić działanie tej witryny. Jeśli nie zgłoszą Państwo sprzeciwu, my i niezależne podmioty trzecie używamy ich również do pomiaru odwiedzin i personalizowania reklam. Wybór można zmienić w każdej chwili.',
  'notice.policyChanged': 'Nasza polityka plików cookie zmieniła się od ostatniego wyboru.',
  'notice.news': 'Nowe od ostatniego wyboru: {names}.',
  'notice.learnMore': 'Więcej informacji',
  'action.acceptAll': 'Zaakceptuj wszystko',
  'action.rejectAll': 'Odrzuć wszystko',
  'action.choose': 'Dostosuj',
  'survey.dismiss': 'Nie, dziękuję',
  'signal.honoured': 'Sprzeciw uwzględniony',
  'action.save': 'Zapisz wybór',
  'action.close': 'Zamknij',
  'preferences.title': 'Ustawienia plików cookie',
  'preferences.intro':
    'Tu można zdecydować, co jest dozwolone w tej witrynie. Wybór można zmienić w każdej chwili.',
  'preferences.policy': 'Polityka plików cookie',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Zawsze włączone',
  'preferences.services': 'Usługi (włączone: {on} z {count})',
  'preferences.hosts': 'Wysyła dane do',
  'preferences.cookies': 'Pliki cookie',
  'preferences.storage': 'Pamięć przeglądarki',
  'preferences.vendorPolicy': 'Polityka prywatności: {name}',
  'preferences.record': 'Data wyboru: {date}. Numer zapisu: {id}',
  'preferences.download': 'Pobierz zapis wyboru',
  'preferences.delete': 'Usuń zapis wyboru',
  'preferences.erased':
    'Wybór został zapisany. Wyłączone usługi zatrzymano, a dane przez nie przechowywane usunięto.',
  'preferences.residue':
    'Ta strona nie może usunąć: {names}. Można to zrobić w ustawieniach przeglądarki.',
  'preferences.reload': 'Wczytaj stronę ponownie',
  'preferences.deleted': 'Zapis został usunięty. Nic, co wymaga wyboru, nie jest dozwolone.',
  'preferences.doNotTrackStatement':
    'Sygnał „Do Not Track” przeglądarki nie zmienia działania tej witryny. Zamiast niego prosimy skorzystać z powyższych ustawień.',
  'preferences.language': 'Język',
  'preferences.complaint': 'Złóż skargę: {name}',
  'preferences.minor': 'Ze względu na wiek użytkownika reklamy pozostają wyłączone.',
  'regime.opt-in': 'Usługi opcjonalne nie są używane bez uprzedniej zgody.',
  'regime.opt-out': 'Usługi opcjonalne są używane do czasu zgłoszenia sprzeciwu.',
  'regime.notice': 'Usługi opcjonalne są używane. Sprzeciw można zgłosić w każdej chwili.',
  'category.necessary.name': 'Niezbędne',
  'category.necessary.description':
    'Potrzebne do działania witryny, na przykład do utrzymania zalogowania, obsługi koszyka i zapamiętania tego wyboru.',
  'category.functional.name': 'Funkcjonalne',
  'category.functional.description':
    'Dodatkowe funkcje, takie jak filmy, mapy i czat, oraz zapamiętywanie ustawień.',
  'category.analytics.name': 'Analityczne',
  'category.analytics.description':
    'Mierzą odwiedziny i sposób korzystania ze stron, aby można było ulepszać witrynę.',
  'category.advertising.name': 'Reklamowe',
  'category.advertising.description':
    'Tworzą profil zainteresowań, aby wyświetlać spersonalizowane reklamy tutaj i w innych witrynach.',
  'settings.label': 'Ustawienia plików cookie',
  'settings.privacyChoices': 'Państwa wybory dotyczące prywatności',
  'embed.text':
    'Te treści udostępnia {name}. Po ich wczytaniu {name} otrzyma dane, takie jak adres IP, i może używać plików cookie.',
  'embed.once': 'Wczytaj raz',
  'embed.always': 'Zawsze wczytuj: {name}',
  'embed.open': 'Otwórz w serwisie {name}',
  'declaration.name': 'Nazwa',
  'declaration.type': 'Rodzaj',
  'declaration.purpose': 'Cel',
  'declaration.lifetime': 'Okres przechowywania',
  'declaration.provider': 'Dostawca',
  'declaration.cookie': 'Plik cookie',
  'declaration.storageKey': 'Pamięć przeglądarki',
  'declaration.allowed': 'Dozwolone',
  'declaration.denied': 'Niedozwolone',
  'declaration.change': 'Zmień wybór',
  'declaration.version': 'Wersja {version}',
  'declaration.export': 'Zapisz jako {format}',
  'declaration.doNotTrackLink': 'O sygnale Do Not Track',
  'declaration.gpcHonoured':
    'Jeśli przeglądarka wysyła sygnał „Global Privacy Control”, ta witryna traktuje go jako sprzeciw wobec reklam i sprzedaży danych oraz wyłącza jedno i drugie.',
  'declaration.gpcIgnored':
    'W Państwa lokalizacji sygnał „Global Privacy Control” nic nie zmienia w tej witrynie: usługi opcjonalne nie są używane bez uprzedniej zgody.',
};
