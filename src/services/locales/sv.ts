import type { SentenceTexts } from '../sentences.js';

/** Swedish. */
export const svServices: SentenceTexts = {
  'Tells one browser from another.': 'Skiljer en webbläsare från andra.',
  'Tells one browser from another on this website.':
    'Skiljer en webbläsare från andra på den här webbplatsen.',
  'Tells one browser from another across websites.':
    'Skiljer en webbläsare från andra över flera webbplatser.',
  'Tells one browser from another for advertising.':
    'Skiljer en webbläsare från andra för annonsering.',
  'Tells one browser from another for advertising, across websites.':
    'Skiljer en webbläsare från andra över flera webbplatser, för annonsering.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Skiljer en webbläsare från andra för att koppla köp till annonser.',
  'Tells one browser from another for statistics.':
    'Skiljer en webbläsare från andra för statistik.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Skiljer en webbläsare från andra för att förhindra bedrägeri och missbruk.',
  'Tells one browser from another and keeps the state of a visit.':
    'Skiljer en webbläsare från andra och sparar status för ett besök.',
  'Tells one browser from another and keeps its settings.':
    'Skiljer en webbläsare från andra och sparar dess inställningar.',
  'Tells one browser from another and links it with a contact of the website.':
    'Skiljer en webbläsare från andra och kopplar den till en av webbplatsens kontakter.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Skiljer en webbläsare från andra och kommer ihåg vilka varianter som visas i den.',
  'Tells one tab or window from another.': 'Skiljer en flik eller ett fönster från andra.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Känner igen både webbläsare och personer med ett konto, över flera webbplatser och för annonsering.',
  'Recognises visitors by the identifier that the website gives them.':
    'Känner igen besökare på den identifierare som webbplatsen ger dem.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Kommer ihåg om besökaren är inloggad och med vilket konto.',
  'Remembers the e-mail address that the visitor entered.':
    'Kommer ihåg den e-postadress som besökaren har angett.',
  'Keeps what is known of the visitor or the visit.':
    'Sparar det som är känt om besökaren eller besöket.',
  'Remembers earlier visits to the website.': 'Kommer ihåg tidigare besök på webbplatsen.',
  'Remembers the advertisement that was clicked.':
    'Kommer ihåg vilken annons besökaren klickade på.',
  'Remembers the campaign, website or message that led here.':
    'Kommer ihåg den kampanj, den webbplats eller det meddelande som ledde hit.',
  'Helps to link the identifiers that different services have for a browser.':
    'Hjälper till att koppla ihop de identifierare som olika tjänster har för en webbläsare.',
  'Limits how often an advertisement or recommendation is shown.':
    'Begränsar hur ofta en annons eller rekommendation visas.',
  'Measures what advertisements and recommendations lead to.':
    'Mäter vad annonser och rekommendationer leder till.',
  'Keeps the state of a visit.': 'Sparar status för ett besök.',
  'Keeps the pages seen and the actions of a visit.':
    'Sparar vilka sidor som visas och vad som görs under ett besök.',
  'Keeps what was done on the pages until it is sent.':
    'Sparar det som har gjorts på sidorna tills det skickas.',
  'Helps to record visits, so that the website can replay them.':
    'Hjälper till att spela in besök så att webbplatsen kan spela upp dem igen.',
  'Decides whether the visit is measured.': 'Avgör om besöket mäts.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Kommer ihåg vilken variant av en sida som visades eller vad den ledde till.',
  'Remembers what the visitor agreed to or refused.':
    'Kommer ihåg vad besökaren har godkänt eller avvisat.',
  'Keeps settings of the service.': 'Sparar inställningar för tjänsten.',
  'Recognises the visitor in chats.': 'Känner igen besökaren i chattar.',
  'Keeps the state of chats and messages.': 'Sparar status för chattar och meddelanden.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Kommer ihåg vilka enkäter, formulär eller meddelanden som har visats eller besvarats.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Hjälper till att avgöra om besökaren ska tillfrågas om sin åsikt.',
  'Tells people from automated visits.': 'Skiljer människor från automatiserade besök.',
  'Protects against forged requests, fraud and misuse.':
    'Skyddar mot förfalskade förfrågningar, bedrägeri och missbruk.',
  'Limits the number of requests.': 'Begränsar antalet förfrågningar.',
  'Chooses the server that answers.': 'Väljer vilken server som svarar.',
  'Checks whether and how cookies can be set.': 'Kontrollerar om och hur cookies kan lagras.',
  'Lets the makers of the website test it.': 'Låter dem som bygger webbplatsen testa den.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mäter besök och vad besökare gör på sidorna, och rapporterar detta till webbplatsen.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mäter besök och vad annonser leder till, och rapporterar detta till webbplatsen.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mäter besök och vad besökare gör på sidorna, och kan spela in besök.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Räknar besök utan att lagra något i webbläsaren och rapporterar dem till webbplatsen.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mäter hur snabba sidorna är och vilka fel som uppstår, och kan spela in besök.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Registrerar vad besökare gör på sidorna, i form av värmekartor eller inspelningar av besök.',
  'Shows variants of pages and measures which one works better.':
    'Visar varianter av sidor och mäter vilken som fungerar bäst.',
  'Shows variants of pages and records what visitors do on them.':
    'Visar varianter av sidor och registrerar vad besökare gör på dem.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Läser in andra tjänster som webbplatsen använder, till exempel för mätning och annonsering.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Samlar in uppgifter om vad besökare gör, och skickar dem vidare till andra tjänster som webbplatsen använder.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Rapporterar besök och köp till leverantören för att mäta och personanpassa annonser.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Rapporterar besök och köp och känner igen webbläsaren på andra håll för annonsering.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Rapporterar vilka produkter besökare tittar på och köper, för att annonsera dem på andra webbplatser.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Visar annonser samt väljer och mäter dem utifrån vad webbläsaren har besökt.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Visar rekommenderat innehåll och känner igen webbläsaren på andra håll för annonsering.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Kopplar besök till webbplatsens kontakter för att personanpassa e-post och annonser.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Känner igen besökare och vad de gör, för att personanpassa meddelanden och annonser.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Visar videor, känner igen webbläsaren och kan för annonsering använda uppgifter om vad som ses.',
  'Shows videos and counts how they are watched.': 'Visar videor och mäter hur de ses.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Spelar upp ljud, känner igen webbläsaren och kan för annonsering använda uppgifter om vad som spelas upp.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Visar inlägg eller knappar, känner igen webbläsaren och kan använda besöket för annonsering.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Visar kommentarer, känner igen webbläsaren och kan använda besöket för annonsering.',
  'Shows reviews of the website and counts how often they are seen.':
    'Visar omdömen om webbplatsen och räknar hur ofta de ses.',
  'Shows maps and lets the provider know on which page.':
    'Visar kartor och låter leverantören veta på vilken sida de visas.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Läser in typsnitt och låter leverantören få veta webbläsarens IP-adress.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Låter besökare chatta med webbplatsen och känner igen dem när de kommer tillbaka.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Låter besökare chatta med webbplatsen, som ser vilka sidor de besöker.',
  'Lets visitors book appointments.': 'Låter besökare boka tider.',
  'Shows forms or surveys and reports the answers to the website.':
    'Visar formulär eller enkäter och rapporterar svaren till webbplatsen.',
  'Protects forms by telling people from automated visits.':
    'Skyddar formulär genom att skilja människor från automatiserade besök.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Låter besökare logga in med ett konto vars leverantör får veta vilken webbplats de besöker.',
  'Takes payments and prevents fraud.': 'Tar emot betalningar och förhindrar bedrägeri.',
  session: 'webbsession',
  'until erased': 'tills den raderas',
  'removed at once': 'tas bort direkt',
  'less than a second': 'mindre än en sekund',
  'less than a minute': 'mindre än en minut',
  '{a} or {b}': '{a} eller {b}',
};
