import type { SentenceTexts } from '../sentences.js';

/** Ukrainian. */
export const ukServices: SentenceTexts = {
  'Tells one browser from another.': 'Відрізняє браузер від інших.',
  'Tells one browser from another on this website.':
    'Відрізняє браузер від інших на цьому вебсайті.',
  'Tells one browser from another across websites.':
    'Відрізняє браузер від інших на різних вебсайтах.',
  'Tells one browser from another for advertising.':
    'З рекламною метою відрізняє браузер від інших.',
  'Tells one browser from another for advertising, across websites.':
    'З рекламною метою відрізняє браузер від інших на різних вебсайтах.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Відрізняє браузер від інших, щоб співвідносити покупки з рекламою.',
  'Tells one browser from another for statistics.': 'Для статистики відрізняє браузер від інших.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Відрізняє браузер від інших, щоб запобігати шахрайству й зловживанням.',
  'Tells one browser from another and keeps the state of a visit.':
    'Відрізняє браузер від інших і зберігає стан відвідування.',
  'Tells one browser from another and keeps its settings.':
    'Відрізняє браузер від інших і зберігає його налаштування.',
  'Tells one browser from another and links it with a contact of the website.':
    'Відрізняє браузер від інших і пов’язує його з одним із контактів вебсайту.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Відрізняє браузер від інших і запам’ятовує показані в ньому варіанти.',
  'Tells one tab or window from another.': 'Відрізняє вкладку або вікно браузера від інших.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'З рекламною метою розпізнає на різних вебсайтах браузери й людей з обліковим записом.',
  'Recognises visitors by the identifier that the website gives them.':
    'Розпізнає відвідувачів за ідентифікатором, який надає їм вебсайт.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Запам’ятовує, чи ввійшов відвідувач в обліковий запис і в який саме.',
  'Remembers the e-mail address that the visitor entered.':
    'Запам’ятовує адресу електронної пошти, яку ввів відвідувач.',
  'Keeps what is known of the visitor or the visit.':
    'Зберігає те, що відомо про відвідувача або відвідування.',
  'Remembers earlier visits to the website.': 'Запам’ятовує попередні відвідування вебсайту.',
  'Remembers the advertisement that was clicked.':
    'Запам’ятовує рекламу, на яку натиснув відвідувач.',
  'Remembers the campaign, website or message that led here.':
    'Запам’ятовує кампанію, вебсайт або повідомлення, що привели відвідувача сюди.',
  'Helps to link the identifiers that different services have for a browser.':
    'Допомагає пов’язувати ідентифікатори, які різні сервіси надали браузеру.',
  'Limits how often an advertisement or recommendation is shown.':
    'Обмежує частоту показу рекламного оголошення чи рекомендації.',
  'Measures what advertisements and recommendations lead to.':
    'Вимірює результати реклами й рекомендацій.',
  'Keeps the state of a visit.': 'Зберігає стан відвідування.',
  'Keeps the pages seen and the actions of a visit.':
    'Зберігає переглянуті сторінки й дії під час відвідування.',
  'Keeps what was done on the pages until it is sent.':
    'Зберігає дії, виконані на сторінках, до їх надсилання.',
  'Helps to record visits, so that the website can replay them.':
    'Допомагає записувати відвідування, щоб вебсайт міг їх відтворювати.',
  'Decides whether the visit is measured.': 'Визначає, чи вимірюється відвідування.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Запам’ятовує, який варіант сторінки було показано або який це дало результат.',
  'Remembers what the visitor agreed to or refused.':
    'Запам’ятовує, на що відвідувач погодився або від чого відмовився.',
  'Keeps settings of the service.': 'Зберігає налаштування сервісу.',
  'Recognises the visitor in chats.': 'Розпізнає відвідувача в чатах.',
  'Keeps the state of chats and messages.': 'Зберігає стан чатів і повідомлень.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Запам’ятовує, які опитування, форми чи повідомлення було показано або на які надано відповідь.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Допомагає вирішити, чи запитувати думку відвідувача.',
  'Tells people from automated visits.': 'Відрізняє людей від автоматизованих відвідувань.',
  'Protects against forged requests, fraud and misuse.':
    'Захищає від підроблених запитів, шахрайства й зловживань.',
  'Limits the number of requests.': 'Обмежує кількість запитів.',
  'Chooses the server that answers.': 'Обирає сервер, який відповідає на запит.',
  'Checks whether and how cookies can be set.':
    'Перевіряє, чи можна зберігати файли cookie і як саме.',
  'Lets the makers of the website test it.': 'Дає розробникам вебсайту змогу тестувати його.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Вимірює відвідуваність і дії відвідувачів на сторінках та передає ці дані вебсайту.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Вимірює відвідуваність і результати реклами та передає ці дані вебсайту.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Вимірює відвідуваність і дії відвідувачів на сторінках та може записувати відвідування.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Підраховує відвідування, нічого не зберігаючи в браузері, і передає ці дані вебсайту.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Вимірює швидкість сторінок, фіксує помилки й може записувати відвідування.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Фіксує дії відвідувачів на сторінках у вигляді теплових карт або записів відвідувань.',
  'Shows variants of pages and measures which one works better.':
    'Показує варіанти сторінок і вимірює, який із них працює краще.',
  'Shows variants of pages and records what visitors do on them.':
    'Показує варіанти сторінок і фіксує, що роблять на них відвідувачі.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Завантажує інші сервіси, які використовує вебсайт, наприклад для вимірювання й реклами.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Збирає дані про дії відвідувачів і передає їх іншим сервісам, які використовує вебсайт.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Передає постачальнику дані про відвідування й покупки для вимірювання та персоналізації реклами.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Передає дані про відвідування й покупки та з рекламною метою розпізнає браузер деінде.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Передає дані про переглянуті й куплені товари, щоб рекламувати їх на інших вебсайтах.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Показує рекламу, добирає та вимірює її на основі того, що відвідували в браузері.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Показує рекомендований вміст і з рекламною метою розпізнає браузер деінде.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Пов’язує відвідування з контактами вебсайту, щоб персоналізувати електронні листи й рекламу.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Розпізнає відвідувачів і їхні дії, щоб персоналізувати повідомлення й рекламу.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Показує відео, розпізнає браузер і може використовувати дані про переглянуте для реклами.',
  'Shows videos and counts how they are watched.': 'Показує відео й веде статистику їх перегляду.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Відтворює аудіо, розпізнає браузер і може використовувати дані про відтворене для реклами.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Показує дописи або кнопки, розпізнає браузер і може використовувати дані про відвідування для реклами.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Показує коментарі, розпізнає браузер і може використовувати дані про відвідування для реклами.',
  'Shows reviews of the website and counts how often they are seen.':
    'Показує відгуки про вебсайт і підраховує їхні перегляди.',
  'Shows maps and lets the provider know on which page.':
    'Показує карти й повідомляє постачальнику, на якій сторінці їх розміщено.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Завантажує шрифти й повідомляє постачальнику IP-адресу браузера.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Дає відвідувачам змогу спілкуватися з вебсайтом у чаті й розпізнає їх, коли вони повертаються.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Дає відвідувачам змогу спілкуватися в чаті з вебсайтом, який бачить відвідувані ними сторінки.',
  'Lets visitors book appointments.': 'Дає відвідувачам змогу записуватися на зустрічі.',
  'Shows forms or surveys and reports the answers to the website.':
    'Показує форми або опитування й передає відповіді вебсайту.',
  'Protects forms by telling people from automated visits.':
    'Захищає форми, відрізняючи людей від автоматизованих відвідувань.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Дає відвідувачам змогу входити через обліковий запис, постачальник якого дізнається, на якому вони вебсайті.',
  'Takes payments and prevents fraud.': 'Приймає платежі й запобігає шахрайству.',
  session: 'сеанс',
  'until erased': 'до видалення',
  'removed at once': 'видаляється одразу',
  'less than a second': 'менше секунди',
  'less than a minute': 'менше хвилини',
  '{a} or {b}': '{a} або {b}',
};
