import type { SentenceTexts } from '../sentences.js';

/** Dutch. */
export const nlServices: SentenceTexts = {
  'Tells one browser from another.': 'Onderscheidt een browser van andere browsers.',
  'Tells one browser from another on this website.':
    'Onderscheidt een browser van andere browsers op deze website.',
  'Tells one browser from another across websites.':
    'Onderscheidt een browser over meerdere websites heen van andere browsers.',
  'Tells one browser from another for advertising.':
    'Onderscheidt een browser van andere browsers voor advertentiedoeleinden.',
  'Tells one browser from another for advertising, across websites.':
    'Onderscheidt een browser van andere browsers voor advertentiedoeleinden, over meerdere websites heen.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Onderscheidt een browser van andere browsers, om aankopen aan advertenties te koppelen.',
  'Tells one browser from another for statistics.':
    'Onderscheidt een browser van andere browsers voor statistieken.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Onderscheidt een browser van andere browsers, om fraude en misbruik te voorkomen.',
  'Tells one browser from another and keeps the state of a visit.':
    'Onderscheidt een browser van andere browsers en bewaart de status van een bezoek.',
  'Tells one browser from another and keeps its settings.':
    'Onderscheidt een browser van andere browsers en bewaart de instellingen ervan.',
  'Tells one browser from another and links it with a contact of the website.':
    'Onderscheidt een browser van andere browsers en koppelt de browser aan een contact van de website.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Onderscheidt een browser van andere browsers en onthoudt welke varianten daarin worden getoond.',
  'Tells one tab or window from another.': 'Onderscheidt een tabblad of venster van andere.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Herkent browsers en mensen met een account over meerdere websites heen, voor advertentiedoeleinden.',
  'Recognises visitors by the identifier that the website gives them.':
    'Herkent bezoekers aan de identificatiecode die de website hun toekent.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Onthoudt of de bezoeker is ingelogd, en met welk account.',
  'Remembers the e-mail address that the visitor entered.':
    'Onthoudt het e-mailadres dat de bezoeker heeft ingevuld.',
  'Keeps what is known of the visitor or the visit.':
    'Bewaart wat er bekend is over de bezoeker of het bezoek.',
  'Remembers earlier visits to the website.': 'Onthoudt eerdere bezoeken aan de website.',
  'Remembers the advertisement that was clicked.': 'Onthoudt op welke advertentie is geklikt.',
  'Remembers the campaign, website or message that led here.':
    'Onthoudt via welke campagne, welke website of welk bericht het bezoek tot stand kwam.',
  'Helps to link the identifiers that different services have for a browser.':
    'Helpt de identificatiecodes te koppelen die verschillende diensten voor een browser gebruiken.',
  'Limits how often an advertisement or recommendation is shown.':
    'Beperkt hoe vaak een advertentie of aanbeveling wordt getoond.',
  'Measures what advertisements and recommendations lead to.':
    'Meet waartoe advertenties en aanbevelingen leiden.',
  'Keeps the state of a visit.': 'Bewaart de status van een bezoek.',
  'Keeps the pages seen and the actions of a visit.':
    'Bewaart de bekeken pagina’s en de handelingen tijdens een bezoek.',
  'Keeps what was done on the pages until it is sent.':
    'Bewaart de handelingen op de pagina’s totdat ze worden verzonden.',
  'Helps to record visits, so that the website can replay them.':
    'Helpt bezoeken op te nemen, zodat de website ze kan afspelen.',
  'Decides whether the visit is measured.': 'Bepaalt of het bezoek wordt gemeten.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Onthoudt welke variant van een pagina is getoond of wat het resultaat daarvan was.',
  'Remembers what the visitor agreed to or refused.':
    'Onthoudt wat de bezoeker heeft geaccepteerd of geweigerd.',
  'Keeps settings of the service.': 'Bewaart instellingen van de dienst.',
  'Recognises the visitor in chats.': 'Herkent de bezoeker in chats.',
  'Keeps the state of chats and messages.': 'Bewaart de status van chats en berichten.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Onthoudt welke enquêtes, formulieren of berichten zijn getoond of beantwoord.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Helpt te bepalen of de bezoeker om een mening wordt gevraagd.',
  'Tells people from automated visits.': 'Onderscheidt mensen van geautomatiseerde bezoeken.',
  'Protects against forged requests, fraud and misuse.':
    'Beschermt tegen vervalste verzoeken, fraude en misbruik.',
  'Limits the number of requests.': 'Beperkt het aantal verzoeken.',
  'Chooses the server that answers.': 'Kiest de server die antwoordt.',
  'Checks whether and how cookies can be set.':
    'Controleert of en hoe cookies kunnen worden geplaatst.',
  'Lets the makers of the website test it.':
    'Stelt de makers van de website in staat die te testen.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Meet bezoeken en wat bezoekers op de pagina’s doen, en rapporteert dit aan de website.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Meet bezoeken en waartoe advertenties leiden, en rapporteert dit aan de website.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Meet bezoeken en wat bezoekers op de pagina’s doen, en kan bezoeken opnemen.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Telt bezoeken zonder iets in de browser op te slaan, en rapporteert ze aan de website.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Meet hoe snel pagina’s zijn en welke fouten optreden, en kan bezoeken opnemen.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Legt vast wat bezoekers op de pagina’s doen, in heatmaps of in opnamen van bezoeken.',
  'Shows variants of pages and measures which one works better.':
    'Toont varianten van pagina’s en meet welke beter werkt.',
  'Shows variants of pages and records what visitors do on them.':
    'Toont varianten van pagina’s en legt vast wat bezoekers daarop doen.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Laadt andere diensten die de website gebruikt, zoals voor metingen en advertenties.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Verzamelt gegevens over wat bezoekers doen en geeft die door aan andere diensten die de website gebruikt.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Meldt bezoeken en aankopen aan de aanbieder, om advertenties te meten en te personaliseren.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Meldt bezoeken en aankopen, en herkent de browser elders voor advertentiedoeleinden.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Meldt bekeken en gekochte producten, om er op andere websites voor te adverteren.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Toont advertenties, en kiest en meet ze op basis van wat de browser heeft bezocht.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Toont aanbevolen inhoud, en herkent de browser elders voor advertentiedoeleinden.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Koppelt bezoeken aan contacten van de website, om e-mails en advertenties te personaliseren.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Herkent bezoekers en hun handelingen, om berichten en advertenties te personaliseren.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Toont video’s, herkent de browser en kan wat wordt bekeken gebruiken voor advertentiedoeleinden.',
  'Shows videos and counts how they are watched.': 'Toont video’s en meet hoe ze worden bekeken.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Speelt audio af, herkent de browser en kan wat wordt afgespeeld gebruiken voor advertentiedoeleinden.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Toont posts of knoppen, herkent de browser en kan het bezoek gebruiken voor advertentiedoeleinden.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Toont reacties, herkent de browser en kan het bezoek gebruiken voor advertentiedoeleinden.',
  'Shows reviews of the website and counts how often they are seen.':
    'Toont beoordelingen van de website en telt hoe vaak ze worden bekeken.',
  'Shows maps and lets the provider know on which page.':
    'Toont kaarten en laat de aanbieder weten op welke pagina dat gebeurt.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Laadt lettertypen en laat de aanbieder het IP-adres van de browser weten.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Laat bezoekers chatten met de website, en herkent hen wanneer ze terugkomen.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Laat bezoekers chatten met de website, die ziet welke pagina’s ze bezoeken.',
  'Lets visitors book appointments.': 'Laat bezoekers afspraken maken.',
  'Shows forms or surveys and reports the answers to the website.':
    'Toont formulieren of enquêtes en rapporteert de antwoorden aan de website.',
  'Protects forms by telling people from automated visits.':
    'Beschermt formulieren door mensen van geautomatiseerde bezoeken te onderscheiden.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Laat bezoekers inloggen met een account, waarvan de aanbieder te weten komt op welke website ze zijn.',
  'Takes payments and prevents fraud.': 'Verwerkt betalingen en voorkomt fraude.',
  session: 'sessie',
  'until erased': 'tot verwijdering',
  'removed at once': 'meteen verwijderd',
  'less than a second': 'minder dan een seconde',
  'less than a minute': 'minder dan een minuut',
  '{a} or {b}': '{a} of {b}',
};
