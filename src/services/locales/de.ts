import type { SentenceTexts } from '../sentences.js';

/** German. */
export const deServices: SentenceTexts = {
  'Tells one browser from another.': 'Unterscheidet einen Browser von anderen.',
  'Tells one browser from another on this website.':
    'Unterscheidet auf dieser Website einen Browser von anderen.',
  'Tells one browser from another across websites.':
    'Unterscheidet über mehrere Websites hinweg einen Browser von anderen.',
  'Tells one browser from another for advertising.':
    'Unterscheidet zu Werbezwecken einen Browser von anderen.',
  'Tells one browser from another for advertising, across websites.':
    'Unterscheidet zu Werbezwecken und über mehrere Websites hinweg einen Browser von anderen.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Unterscheidet einen Browser von anderen, um Käufe Werbeanzeigen zuzuordnen.',
  'Tells one browser from another for statistics.':
    'Unterscheidet zu statistischen Zwecken einen Browser von anderen.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Unterscheidet einen Browser von anderen, um Betrug und Missbrauch zu verhindern.',
  'Tells one browser from another and keeps the state of a visit.':
    'Unterscheidet einen Browser von anderen und speichert den Status eines Besuchs.',
  'Tells one browser from another and keeps its settings.':
    'Unterscheidet einen Browser von anderen und speichert dessen Einstellungen.',
  'Tells one browser from another and links it with a contact of the website.':
    'Unterscheidet einen Browser von anderen und verknüpft ihn mit einem Kontakt der Website.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Unterscheidet einen Browser von anderen und merkt sich die ihm gezeigten Varianten.',
  'Tells one tab or window from another.': 'Unterscheidet einen Tab oder ein Fenster von anderen.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Erkennt zu Werbezwecken Browser und Personen mit Konto über mehrere Websites hinweg wieder.',
  'Recognises visitors by the identifier that the website gives them.':
    'Erkennt Besucher an der Kennung wieder, die ihnen die Website zuweist.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Merkt sich, ob und mit welchem Konto der Besucher angemeldet ist.',
  'Remembers the e-mail address that the visitor entered.':
    'Merkt sich die E-Mail-Adresse, die der Besucher eingegeben hat.',
  'Keeps what is known of the visitor or the visit.':
    'Speichert, was über den Besucher oder den Besuch bekannt ist.',
  'Remembers earlier visits to the website.': 'Merkt sich frühere Besuche auf der Website.',
  'Remembers the advertisement that was clicked.':
    'Merkt sich, welche Werbeanzeige angeklickt wurde.',
  'Remembers the campaign, website or message that led here.':
    'Merkt sich die Kampagne, Website oder Nachricht, die hierher geführt hat.',
  'Helps to link the identifiers that different services have for a browser.':
    'Hilft, die Kennungen zu verknüpfen, die verschiedene Dienste für einen Browser verwenden.',
  'Limits how often an advertisement or recommendation is shown.':
    'Begrenzt, wie oft eine Werbeanzeige oder Empfehlung gezeigt wird.',
  'Measures what advertisements and recommendations lead to.':
    'Misst, wozu Werbeanzeigen und Empfehlungen führen.',
  'Keeps the state of a visit.': 'Speichert den Status eines Besuchs.',
  'Keeps the pages seen and the actions of a visit.':
    'Speichert die aufgerufenen Seiten und die Aktionen während eines Besuchs.',
  'Keeps what was done on the pages until it is sent.':
    'Speichert die Aktionen auf den Seiten, bis sie gesendet werden.',
  'Helps to record visits, so that the website can replay them.':
    'Hilft, Besuche aufzuzeichnen, damit die Website sie abspielen kann.',
  'Decides whether the visit is measured.': 'Entscheidet, ob der Besuch gemessen wird.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Merkt sich, welche Variante einer Seite gezeigt wurde oder was sich daraus ergab.',
  'Remembers what the visitor agreed to or refused.':
    'Merkt sich, worin der Besucher eingewilligt oder was er abgelehnt hat.',
  'Keeps settings of the service.': 'Speichert Einstellungen des Dienstes.',
  'Recognises the visitor in chats.': 'Erkennt den Besucher in Chats wieder.',
  'Keeps the state of chats and messages.': 'Speichert den Status von Chats und Nachrichten.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Merkt sich, welche Umfragen, Formulare oder Nachrichten gezeigt oder beantwortet wurden.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Hilft zu entscheiden, ob der Besucher nach seiner Meinung gefragt wird.',
  'Tells people from automated visits.': 'Unterscheidet Menschen von automatisierten Besuchen.',
  'Protects against forged requests, fraud and misuse.':
    'Schützt vor gefälschten Anfragen, Betrug und Missbrauch.',
  'Limits the number of requests.': 'Begrenzt die Anzahl der Anfragen.',
  'Chooses the server that answers.': 'Wählt den Server aus, der antwortet.',
  'Checks whether and how cookies can be set.': 'Prüft, ob und wie Cookies gesetzt werden können.',
  'Lets the makers of the website test it.':
    'Ermöglicht den Entwicklern der Website, sie zu testen.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Misst Besuche und was Besucher auf den Seiten tun, und meldet dies der Website.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Misst Besuche und wozu Werbeanzeigen führen, und meldet dies der Website.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Misst Besuche und was Besucher auf den Seiten tun, und kann Besuche aufzeichnen.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Zählt Besuche, ohne etwas im Browser zu speichern, und meldet sie der Website.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Misst, wie schnell Seiten sind und welche Fehler auftreten, und kann Besuche aufzeichnen.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Zeichnet in Form von Heatmaps oder abspielbaren Besuchen auf, was Besucher auf den Seiten tun.',
  'Shows variants of pages and measures which one works better.':
    'Zeigt Varianten von Seiten und misst, welche besser funktioniert.',
  'Shows variants of pages and records what visitors do on them.':
    'Zeigt Varianten von Seiten und zeichnet auf, was Besucher darauf tun.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Lädt andere Dienste, die die Website verwendet, etwa für Messung und Werbung.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Erfasst, was Besucher tun, und gibt es an andere von der Website verwendete Dienste weiter.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Meldet dem Anbieter Besuche und Käufe, um Werbung zu messen und zu personalisieren.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Meldet Besuche und Käufe und erkennt den Browser anderswo zu Werbezwecken wieder.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Meldet angesehene und gekaufte Produkte, um auf anderen Websites dafür zu werben.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Zeigt Werbeanzeigen und wählt und misst sie anhand dessen, was mit dem Browser besucht wurde.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Zeigt empfohlene Inhalte und erkennt den Browser anderswo zu Werbezwecken wieder.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Verknüpft Besuche mit Kontakten der Website, um E-Mails und Werbung zu personalisieren.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Erkennt Besucher wieder und erfasst ihre Aktionen, um Nachrichten und Werbung zu personalisieren.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Zeigt Videos, erkennt den Browser wieder und kann das Angesehene zu Werbezwecken verwenden.',
  'Shows videos and counts how they are watched.':
    'Zeigt Videos und misst, wie sie angesehen werden.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Spielt Audioinhalte ab, erkennt den Browser wieder und kann das Abgespielte zu Werbezwecken verwenden.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Zeigt Beiträge oder Schaltflächen, erkennt den Browser wieder und kann den Besuch zu Werbezwecken verwenden.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Zeigt Kommentare, erkennt den Browser wieder und kann den Besuch zu Werbezwecken verwenden.',
  'Shows reviews of the website and counts how often they are seen.':
    'Zeigt Bewertungen der Website und zählt, wie oft sie gesehen werden.',
  'Shows maps and lets the provider know on which page.':
    'Zeigt Karten und teilt dem Anbieter mit, auf welcher Seite dies geschieht.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Lädt Schriftarten und teilt dem Anbieter die IP-Adresse des Browsers mit.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Ermöglicht Besuchern, mit der Website zu chatten, und erkennt sie wieder, wenn sie zurückkehren.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Ermöglicht Besuchern, mit der Website zu chatten, wobei diese die besuchten Seiten sieht.',
  'Lets visitors book appointments.': 'Ermöglicht Besuchern, Termine zu buchen.',
  'Shows forms or surveys and reports the answers to the website.':
    'Zeigt Formulare oder Umfragen und meldet der Website die Antworten.',
  'Protects forms by telling people from automated visits.':
    'Schützt Formulare durch die Unterscheidung von Menschen und automatisierten Besuchen.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Ermöglicht Besuchern die Anmeldung mit einem Konto, dessen Anbieter erfährt, auf welcher Website sie sind.',
  'Takes payments and prevents fraud.': 'Wickelt Zahlungen ab und verhindert Betrug.',
  session: 'Sitzung',
  'until erased': 'bis zum Löschen',
  'removed at once': 'sofort gelöscht',
  'less than a second': 'weniger als eine Sekunde',
  'less than a minute': 'weniger als eine Minute',
  '{a} or {b}': '{a} oder {b}',
};
