import type { SentenceTexts } from '../sentences.js';

/** Hebrew. */
export const heServices: SentenceTexts = {
  'Tells one browser from another.': 'הבחנה בין דפדפן אחד לאחר.',
  'Tells one browser from another on this website.': 'הבחנה בין דפדפן אחד לאחר באתר זה.',
  'Tells one browser from another across websites.': 'הבחנה בין דפדפן אחד לאחר על פני אתרים שונים.',
  'Tells one browser from another for advertising.': 'הבחנה בין דפדפן אחד לאחר לצורכי פרסום.',
  'Tells one browser from another for advertising, across websites.':
    'הבחנה בין דפדפן אחד לאחר לצורכי פרסום, על פני אתרים שונים.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'הבחנה בין דפדפן אחד לאחר, לשם קישור רכישות למודעות.',
  'Tells one browser from another for statistics.': 'הבחנה בין דפדפן אחד לאחר לצורכי סטטיסטיקה.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'הבחנה בין דפדפן אחד לאחר, למניעת הונאה ושימוש לרעה.',
  'Tells one browser from another and keeps the state of a visit.':
    'הבחנה בין דפדפן אחד לאחר ושמירת מצב הביקור.',
  'Tells one browser from another and keeps its settings.':
    'הבחנה בין דפדפן אחד לאחר ושמירת הגדרותיו.',
  'Tells one browser from another and links it with a contact of the website.':
    'הבחנה בין דפדפן אחד לאחר וקישורו לאיש קשר של האתר.',
  'Tells one browser from another and remembers the variants it is shown.':
    'הבחנה בין דפדפן אחד לאחר וזכירת הגרסאות המוצגות בו.',
  'Tells one tab or window from another.': 'הבחנה בין כרטיסיות או חלונות שונים.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'זיהוי דפדפנים ובעלי חשבון על פני אתרים שונים, לצורכי פרסום.',
  'Recognises visitors by the identifier that the website gives them.':
    'זיהוי מבקרים לפי המזהה שהאתר נותן להם.',
  'Remembers whether the visitor is signed in, and with which account.':
    'זכירה אם המבקר מחובר, ולאיזה חשבון.',
  'Remembers the e-mail address that the visitor entered.': 'זכירת כתובת הדוא״ל שהמבקר הזין.',
  'Keeps what is known of the visitor or the visit.': 'שמירת מה שידוע על המבקר או על הביקור.',
  'Remembers earlier visits to the website.': 'זכירת ביקורים קודמים באתר.',
  'Remembers the advertisement that was clicked.': 'זכירת המודעה שעליה לחץ המבקר.',
  'Remembers the campaign, website or message that led here.':
    'זכירת הקמפיין, האתר או ההודעה שהובילו לכאן.',
  'Helps to link the identifiers that different services have for a browser.':
    'סיוע בקישור בין המזהים שיש לשירותים שונים עבור דפדפן מסוים.',
  'Limits how often an advertisement or recommendation is shown.':
    'הגבלת תדירות ההצגה של מודעה או המלצה.',
  'Measures what advertisements and recommendations lead to.': 'מדידת התוצאות של מודעות והמלצות.',
  'Keeps the state of a visit.': 'שמירת מצב הביקור.',
  'Keeps the pages seen and the actions of a visit.': 'שמירת הדפים שנצפו והפעולות שבוצעו בביקור.',
  'Keeps what was done on the pages until it is sent.': 'שמירת הפעולות שבוצעו בדפים עד לשליחתן.',
  'Helps to record visits, so that the website can replay them.':
    'סיוע בהקלטת ביקורים, כדי שהאתר יוכל להציגם מחדש.',
  'Decides whether the visit is measured.': 'החלטה אם הביקור יימדד.',
  'Remembers which variant of a page was shown, or what came of it.':
    'זכירת גרסת הדף שהוצגה, או התוצאה שלה.',
  'Remembers what the visitor agreed to or refused.': 'זכירת מה שהמבקר אישר או דחה.',
  'Keeps settings of the service.': 'שמירת הגדרות של השירות.',
  'Recognises the visitor in chats.': 'זיהוי המבקר בצ׳אטים.',
  'Keeps the state of chats and messages.': 'שמירת מצב הצ׳אטים וההודעות.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'זכירת הסקרים, הטפסים או ההודעות שהוצגו או נענו.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'סיוע בהחלטה אם לבקש את דעתו של המבקר.',
  'Tells people from automated visits.': 'הבחנה בין בני אדם לביקורים אוטומטיים.',
  'Protects against forged requests, fraud and misuse.':
    'הגנה מפני בקשות מזויפות, הונאה ושימוש לרעה.',
  'Limits the number of requests.': 'הגבלת מספר הבקשות.',
  'Chooses the server that answers.': 'בחירת השרת שמשיב.',
  'Checks whether and how cookies can be set.': 'בדיקה אם ניתן לשמור עוגיות, וכיצד.',
  'Lets the makers of the website test it.': 'מתן אפשרות למפתחי האתר לבדוק אותו.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'מדידת ביקורים ופעולות המבקרים בדפים, ודיווח עליהם לאתר.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'מדידת ביקורים ותוצאות של מודעות, ודיווח עליהם לאתר.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'מדידת ביקורים ופעולות המבקרים בדפים, ותיתכן גם הקלטת ביקורים.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'ספירת ביקורים ללא אחסון כלשהו בדפדפן, ודיווח עליהם לאתר.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'מדידת מהירות הדפים והשגיאות המתרחשות, ותיתכן גם הקלטת ביקורים.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'תיעוד פעולות המבקרים בדפים, כמפות חום או כהצגה מחדש של ביקורים.',
  'Shows variants of pages and measures which one works better.':
    'הצגת גרסאות של דפים ומדידה איזו מהן פועלת טוב יותר.',
  'Shows variants of pages and records what visitors do on them.':
    'הצגת גרסאות של דפים ותיעוד פעולות המבקרים בהן.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'טעינת שירותים אחרים שהאתר משתמש בהם, כגון מדידה ופרסום.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'איסוף מידע על פעולות המבקרים והעברתו לשירותים אחרים שהאתר משתמש בהם.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'דיווח לספק על ביקורים ורכישות, למדידה ולהתאמה אישית של פרסום.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'דיווח על ביקורים ורכישות, וזיהוי הדפדפן מחוץ לאתר זה לצורכי פרסום.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'דיווח על המוצרים שנצפו ונרכשו, כדי לפרסם אותם באתרים אחרים.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'הצגת מודעות, ובחירתן ומדידתן לפי מה שהדפדפן ביקר בו.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'הצגת תוכן מומלץ, וזיהוי הדפדפן מחוץ לאתר זה לצורכי פרסום.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'קישור ביקורים לאנשי קשר של האתר, להתאמה אישית של דוא״ל ופרסום.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'זיהוי מבקרים ופעולותיהם, להתאמה אישית של הודעות ופרסום.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'הצגת סרטונים, זיהוי הדפדפן, וייתכן גם שימוש בנתוני הצפייה לצורכי פרסום.',
  'Shows videos and counts how they are watched.': 'הצגת סרטונים ומדידת אופן הצפייה בהם.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'השמעת אודיו, זיהוי הדפדפן, וייתכן גם שימוש בנתוני ההשמעה לצורכי פרסום.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'הצגת פוסטים או לחצנים, זיהוי הדפדפן, וייתכן גם שימוש בביקור לצורכי פרסום.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'הצגת תגובות, זיהוי הדפדפן, וייתכן גם שימוש בביקור לצורכי פרסום.',
  'Shows reviews of the website and counts how often they are seen.':
    'הצגת ביקורות על האתר וספירת הפעמים שבהן נצפו.',
  'Shows maps and lets the provider know on which page.':
    'הצגת מפות ויידוע הספק באיזה דף הן מוצגות.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'טעינת גופנים ומסירת כתובת ה־IP של הדפדפן לספק.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'מתן אפשרות למבקרים לשוחח בצ׳אט עם האתר, וזיהוי המבקרים בשובם.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'מתן אפשרות למבקרים לשוחח בצ׳אט עם האתר, שרואה את הדפים שבהם הם מבקרים.',
  'Lets visitors book appointments.': 'מתן אפשרות למבקרים לקבוע פגישות.',
  'Shows forms or surveys and reports the answers to the website.':
    'הצגת טפסים או סקרים ודיווח על התשובות לאתר.',
  'Protects forms by telling people from automated visits.':
    'הגנה על טפסים באמצעות הבחנה בין בני אדם לביקורים אוטומטיים.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'מתן אפשרות למבקרים להתחבר באמצעות חשבון, תוך יידוע ספק החשבון באיזה אתר הם נמצאים.',
  'Takes payments and prevents fraud.': 'קבלת תשלומים ומניעת הונאה.',
  session: 'עד סיום הגלישה',
  'until erased': 'עד למחיקה',
  'removed at once': 'מחיקה מיידית',
  'less than a second': 'פחות משנייה',
  'less than a minute': 'פחות מדקה',
  '{a} or {b}': '{a} או {b}',
};
