import type { SentenceTexts } from '../sentences.js';

/** Bulgarian. */
export const bgServices: SentenceTexts = {
  'Tells one browser from another.': 'Отличава един браузър от друг.',
  'Tells one browser from another on this website.':
    'Отличава един браузър от друг на този уебсайт.',
  'Tells one browser from another across websites.':
    'Отличава един браузър от друг на различни уебсайтове.',
  'Tells one browser from another for advertising.':
    'Отличава един браузър от друг за рекламни цели.',
  'Tells one browser from another for advertising, across websites.':
    'Отличава един браузър от друг на различни уебсайтове за рекламни цели.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Отличава един браузър от друг, за да се свързват покупки с реклами.',
  'Tells one browser from another for statistics.':
    'Отличава един браузър от друг за статистически цели.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Отличава един браузър от друг, за да се предотвратяват измами и злоупотреби.',
  'Tells one browser from another and keeps the state of a visit.':
    'Отличава един браузър от друг и съхранява състоянието на посещението.',
  'Tells one browser from another and keeps its settings.':
    'Отличава един браузър от друг и съхранява настройките му.',
  'Tells one browser from another and links it with a contact of the website.':
    'Отличава един браузър от друг и го свързва с един от контактите на уебсайта.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Отличава един браузър от друг и запомня вариантите, които му се показват.',
  'Tells one tab or window from another.': 'Отличава един раздел или прозорец на браузъра от друг.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'За рекламни цели разпознава на различни уебсайтове браузъри и хора с потребителски профил.',
  'Recognises visitors by the identifier that the website gives them.':
    'Разпознава посетителите по идентификатора, който им дава уебсайтът.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Запомня дали и с кой профил е влязъл посетителят.',
  'Remembers the e-mail address that the visitor entered.':
    'Запомня имейл адреса, въведен от посетителя.',
  'Keeps what is known of the visitor or the visit.':
    'Съхранява това, което е известно за посетителя или посещението.',
  'Remembers earlier visits to the website.': 'Запомня предишни посещения на уебсайта.',
  'Remembers the advertisement that was clicked.': 'Запомня рекламата, върху която е кликнато.',
  'Remembers the campaign, website or message that led here.':
    'Запомня кампанията, уебсайта или съобщението, довели посетителя тук.',
  'Helps to link the identifiers that different services have for a browser.':
    'Помага да се свържат идентификаторите, които различни услуги имат за даден браузър.',
  'Limits how often an advertisement or recommendation is shown.':
    'Ограничава колко често се показва дадена реклама или препоръка.',
  'Measures what advertisements and recommendations lead to.':
    'Измерва до какво водят рекламите и препоръките.',
  'Keeps the state of a visit.': 'Съхранява състоянието на посещението.',
  'Keeps the pages seen and the actions of a visit.':
    'Съхранява разгледаните страници и действията при посещението.',
  'Keeps what was done on the pages until it is sent.':
    'Съхранява извършеното на страниците, докато бъде изпратено.',
  'Helps to record visits, so that the website can replay them.':
    'Помага да се записват посещенията, за да може уебсайтът да ги възпроизвежда.',
  'Decides whether the visit is measured.': 'Определя дали посещението се измерва.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Запомня кой вариант на дадена страница е показан или какъв е резултатът от това.',
  'Remembers what the visitor agreed to or refused.':
    'Запомня за какво посетителят е дал съгласие или какво е отказал.',
  'Keeps settings of the service.': 'Съхранява настройки на услугата.',
  'Recognises the visitor in chats.': 'Разпознава посетителя в чатовете.',
  'Keeps the state of chats and messages.': 'Съхранява състоянието на чатовете и съобщенията.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Запомня кои анкети, формуляри или съобщения са показани или са получили отговор.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Помага да се реши дали посетителят да бъде попитан за мнението си.',
  'Tells people from automated visits.': 'Отличава хората от автоматизираните посещения.',
  'Protects against forged requests, fraud and misuse.':
    'Предпазва от фалшифицирани заявки, измами и злоупотреби.',
  'Limits the number of requests.': 'Ограничава броя на заявките.',
  'Chooses the server that answers.': 'Избира сървъра, който отговаря.',
  'Checks whether and how cookies can be set.':
    'Проверява дали и как могат да се записват бисквитки.',
  'Lets the makers of the website test it.': 'Позволява на създателите на уебсайта да го тестват.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Измерва посещенията и какво правят посетителите на страниците, и предоставя тези данни на уебсайта.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Измерва посещенията и до какво водят рекламите, и предоставя тези данни на уебсайта.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Измерва посещенията и какво правят посетителите на страниците, и може да записва посещения.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Брои посещенията, без да съхранява нищо в браузъра, и предоставя данните за тях на уебсайта.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Измерва колко бързи са страниците и какви грешки възникват, и може да записва посещения.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Записва действията на посетителите на страниците под формата на топлинни карти или възпроизводими записи на посещения.',
  'Shows variants of pages and measures which one works better.':
    'Показва варианти на страниците и измерва кой от тях работи по-добре.',
  'Shows variants of pages and records what visitors do on them.':
    'Показва варианти на страниците и записва какво правят посетителите на тях.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Зарежда други услуги, които уебсайтът използва, например за измерване и реклама.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Събира данни за действията на посетителите и ги предава на други услуги, които уебсайтът използва.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Съобщава на доставчика на услугата за посещенията и покупките, за да се измерват и персонализират рекламите.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Съобщава за посещенията и покупките и разпознава браузъра другаде за рекламни цели.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Съобщава за разгледаните и купените продукти, за да се рекламират на други уебсайтове.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Показва реклами, като ги избира и измерва според това, което е посетено с браузъра.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Показва препоръчано съдържание и разпознава браузъра другаде за рекламни цели.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Свързва посещенията с контактите на уебсайта, за да се персонализират имейлите и рекламите.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Разпознава посетителите и действията им, за да се персонализират съобщенията и рекламите.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Показва видеоклипове, разпознава браузъра и може да използва гледаното за рекламни цели.',
  'Shows videos and counts how they are watched.': 'Показва видеоклипове и отчита как се гледат.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Възпроизвежда аудио, разпознава браузъра и може да използва възпроизведеното за рекламни цели.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Показва публикации или бутони, разпознава браузъра и може да използва посещението за рекламни цели.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Показва коментари, разпознава браузъра и може да използва посещението за рекламни цели.',
  'Shows reviews of the website and counts how often they are seen.':
    'Показва отзиви за уебсайта и отчита колко често се виждат.',
  'Shows maps and lets the provider know on which page.':
    'Показва карти и съобщава на доставчика на услугата на коя страница са показани.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Зарежда шрифтове и съобщава на доставчика на услугата IP адреса на браузъра.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Позволява на посетителите да общуват с уебсайта чрез чат и ги разпознава, когато се върнат.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Позволява на посетителите да общуват чрез чат с уебсайта, който вижда кои страници посещават.',
  'Lets visitors book appointments.': 'Позволява на посетителите да си запазват час.',
  'Shows forms or surveys and reports the answers to the website.':
    'Показва формуляри или анкети и предава отговорите на уебсайта.',
  'Protects forms by telling people from automated visits.':
    'Защитава формулярите, като отличава хората от автоматизираните посещения.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Позволява на посетителите да влизат с потребителски профил, чийто доставчик научава на кой уебсайт се намират.',
  'Takes payments and prevents fraud.': 'Приема плащания и предотвратява измами.',
  session: 'сесия',
  'until erased': 'до изтриване',
  'removed at once': 'премахва се веднага',
  'less than a second': 'по-малко от секунда',
  'less than a minute': 'по-малко от минута',
  '{a} or {b}': '{a} или {b}',
};
