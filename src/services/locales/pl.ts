import type { SentenceTexts } from '../sentences.js';

/** Polish. */
export const plServices: SentenceTexts = {
  'Tells one browser from another.': 'Odróżnia przeglądarkę od innych.',
  'Tells one browser from another on this website.':
    'Odróżnia przeglądarkę od innych w tej witrynie.',
  'Tells one browser from another across websites.':
    'Odróżnia przeglądarkę od innych w różnych witrynach.',
  'Tells one browser from another for advertising.':
    'Na potrzeby reklamy odróżnia przeglądarkę od innych.',
  'Tells one browser from another for advertising, across websites.':
    'Na potrzeby reklamy odróżnia przeglądarkę od innych w różnych witrynach.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Odróżnia przeglądarkę od innych, aby powiązać zakupy z reklamami.',
  'Tells one browser from another for statistics.':
    'Na potrzeby statystyk odróżnia przeglądarkę od innych.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Odróżnia przeglądarkę od innych, aby zapobiegać oszustwom i nadużyciom.',
  'Tells one browser from another and keeps the state of a visit.':
    'Odróżnia przeglądarkę od innych i przechowuje stan wizyty.',
  'Tells one browser from another and keeps its settings.':
    'Odróżnia przeglądarkę od innych i przechowuje jej ustawienia.',
  'Tells one browser from another and links it with a contact of the website.':
    'Odróżnia przeglądarkę od innych i łączy ją z jednym z kontaktów witryny.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Odróżnia przeglądarkę od innych i zapamiętuje wyświetlane w niej warianty.',
  'Tells one tab or window from another.': 'Odróżnia kartę lub okno przeglądarki od innych.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Na potrzeby reklamy rozpoznaje w różnych witrynach przeglądarki i osoby mające konto.',
  'Recognises visitors by the identifier that the website gives them.':
    'Rozpoznaje użytkowników po identyfikatorze, który nadaje im witryna.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Zapamiętuje, czy użytkownik jest zalogowany i na które konto.',
  'Remembers the e-mail address that the visitor entered.':
    'Zapamiętuje adres e-mail podany przez użytkownika.',
  'Keeps what is known of the visitor or the visit.':
    'Przechowuje to, co wiadomo o użytkowniku lub wizycie.',
  'Remembers earlier visits to the website.': 'Zapamiętuje wcześniejsze wizyty w witrynie.',
  'Remembers the advertisement that was clicked.': 'Zapamiętuje reklamę, która została kliknięta.',
  'Remembers the campaign, website or message that led here.':
    'Zapamiętuje kampanię, witrynę lub wiadomość, która skierowała tutaj użytkownika.',
  'Helps to link the identifiers that different services have for a browser.':
    'Pomaga łączyć identyfikatory, które różne usługi przypisują przeglądarce.',
  'Limits how often an advertisement or recommendation is shown.':
    'Ogranicza częstotliwość wyświetlania reklamy lub rekomendacji.',
  'Measures what advertisements and recommendations lead to.':
    'Mierzy efekty reklam i rekomendacji.',
  'Keeps the state of a visit.': 'Przechowuje stan wizyty.',
  'Keeps the pages seen and the actions of a visit.':
    'Przechowuje strony wyświetlone i działania wykonane podczas wizyty.',
  'Keeps what was done on the pages until it is sent.':
    'Przechowuje działania wykonane na stronach do czasu ich wysłania.',
  'Helps to record visits, so that the website can replay them.':
    'Pomaga nagrywać wizyty, aby witryna mogła je odtwarzać.',
  'Decides whether the visit is measured.': 'Decyduje o tym, czy wizyta jest mierzona.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Zapamiętuje, który wariant strony wyświetlono lub jaki był tego skutek.',
  'Remembers what the visitor agreed to or refused.':
    'Zapamiętuje, na co użytkownik się zgodził lub czego odmówił.',
  'Keeps settings of the service.': 'Przechowuje ustawienia usługi.',
  'Recognises the visitor in chats.': 'Rozpoznaje użytkownika w rozmowach na czacie.',
  'Keeps the state of chats and messages.': 'Przechowuje stan czatów i wiadomości.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Zapamiętuje, które ankiety, formularze lub wiadomości wyświetlono albo na które odpowiedziano.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Pomaga zdecydować, czy poprosić użytkownika o opinię.',
  'Tells people from automated visits.': 'Odróżnia ludzi od wizyt automatycznych.',
  'Protects against forged requests, fraud and misuse.':
    'Chroni przed sfałszowanymi żądaniami, oszustwami i nadużyciami.',
  'Limits the number of requests.': 'Ogranicza liczbę żądań.',
  'Chooses the server that answers.': 'Wybiera serwer, który udziela odpowiedzi.',
  'Checks whether and how cookies can be set.': 'Sprawdza, czy i jak można zapisywać pliki cookie.',
  'Lets the makers of the website test it.': 'Umożliwia twórcom witryny jej testowanie.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mierzy odwiedziny i działania użytkowników na stronach oraz przekazuje te dane witrynie.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mierzy odwiedziny i efekty reklam oraz przekazuje te dane witrynie.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mierzy odwiedziny i działania użytkowników na stronach oraz może nagrywać wizyty.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Zlicza odwiedziny bez zapisywania czegokolwiek w przeglądarce i przekazuje te dane witrynie.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mierzy szybkość stron i występowanie błędów oraz może nagrywać wizyty.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Rejestruje działania użytkowników na stronach w postaci map cieplnych lub nagrań wizyt.',
  'Shows variants of pages and measures which one works better.':
    'Wyświetla warianty stron i mierzy, który z nich działa lepiej.',
  'Shows variants of pages and records what visitors do on them.':
    'Wyświetla warianty stron i rejestruje, co użytkownicy na nich robią.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Wczytuje inne usługi, których używa witryna, na przykład pomiarowe i reklamowe.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Zbiera dane o działaniach użytkowników i przekazuje je innym usługom, których używa witryna.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Przekazuje dostawcy dane o odwiedzinach i zakupach w celu pomiaru i personalizowania reklam.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Przekazuje dane o odwiedzinach i zakupach oraz rozpoznaje przeglądarkę w innych miejscach na potrzeby reklamy.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Przekazuje dane o oglądanych i kupionych produktach, aby reklamować je w innych witrynach.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Wyświetla reklamy oraz dobiera je i mierzy na podstawie tego, co odwiedzano w przeglądarce.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Wyświetla polecane treści i rozpoznaje przeglądarkę w innych miejscach na potrzeby reklamy.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Łączy wizyty z kontaktami witryny, aby personalizować e-maile i reklamy.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Rozpoznaje użytkowników i ich działania, aby personalizować wiadomości i reklamy.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Wyświetla filmy, rozpoznaje przeglądarkę i może wykorzystywać dane o oglądanych treściach na potrzeby reklamy.',
  'Shows videos and counts how they are watched.':
    'Wyświetla filmy i prowadzi statystyki ich oglądania.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Odtwarza dźwięk, rozpoznaje przeglądarkę i może wykorzystywać dane o odtwarzanych treściach na potrzeby reklamy.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Wyświetla posty lub przyciski, rozpoznaje przeglądarkę i może wykorzystywać dane o wizycie na potrzeby reklamy.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Wyświetla komentarze, rozpoznaje przeglądarkę i może wykorzystywać dane o wizycie na potrzeby reklamy.',
  'Shows reviews of the website and counts how often they are seen.':
    'Wyświetla opinie o witrynie i zlicza ich wyświetlenia.',
  'Shows maps and lets the provider know on which page.':
    'Wyświetla mapy i informuje dostawcę, na której stronie się znajdują.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Wczytuje czcionki i ujawnia dostawcy adres IP przeglądarki.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Umożliwia użytkownikom rozmowę z witryną na czacie i rozpoznaje ich, gdy wracają.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Umożliwia użytkownikom rozmowę na czacie z witryną, która widzi odwiedzane przez nich strony.',
  'Lets visitors book appointments.': 'Umożliwia użytkownikom rezerwację terminów.',
  'Shows forms or surveys and reports the answers to the website.':
    'Wyświetla formularze lub ankiety i przekazuje odpowiedzi witrynie.',
  'Protects forms by telling people from automated visits.':
    'Chroni formularze, odróżniając ludzi od wizyt automatycznych.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Umożliwia użytkownikom logowanie się za pomocą konta, którego dostawca dowiaduje się, w której witrynie się znajdują.',
  'Takes payments and prevents fraud.': 'Przyjmuje płatności i zapobiega oszustwom.',
  session: 'sesja',
  'until erased': 'do czasu usunięcia',
  'removed at once': 'usuwane natychmiast',
  'less than a second': 'mniej niż sekunda',
  'less than a minute': 'mniej niż minuta',
  '{a} or {b}': '{a} lub {b}',
};
