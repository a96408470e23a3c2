/** What cookies and keys are for. Few sentences, shared by all entries, since each of them is translated. */
export const PURPOSES = [
  // Telling browsers apart
  'Tells one browser from another.',
  'Tells one browser from another on this website.',
  'Tells one browser from another across websites.',
  'Tells one browser from another for advertising.',
  'Tells one browser from another for advertising, across websites.',
  'Tells one browser from another, to relate purchases to advertisements.',
  'Tells one browser from another for statistics.',
  'Tells one browser from another, to prevent fraud and misuse.',
  'Tells one browser from another and keeps the state of a visit.',
  'Tells one browser from another and keeps its settings.',
  'Tells one browser from another and links it with a contact of the website.',
  'Tells one browser from another and remembers the variants it is shown.',
  'Tells one tab or window from another.',

  // Knowing people
  'Recognises browsers and people with an account for advertising, across websites.',
  'Recognises visitors by the identifier that the website gives them.',
  'Remembers whether the visitor is signed in, and with which account.',
  'Remembers the e-mail address that the visitor entered.',
  'Keeps what is known of the visitor or the visit.',
  'Remembers earlier visits to the website.',

  // Advertising
  'Remembers the advertisement that was clicked.',
  'Remembers the campaign, website or message that led here.',
  'Helps to link the identifiers that different services have for a browser.',
  'Limits how often an advertisement or recommendation is shown.',
  'Measures what advertisements and recommendations lead to.',

  // Measuring and recording
  'Keeps the state of a visit.',
  'Keeps the pages seen and the actions of a visit.',
  'Keeps what was done on the pages until it is sent.',
  'Helps to record visits, so that the website can replay them.',
  'Decides whether the visit is measured.',
  'Remembers which variant of a page was shown, or what came of it.',

  // Choices and settings
  'Remembers what the visitor agreed to or refused.',
  'Keeps settings of the service.',

  // Chats, forms and surveys
  'Recognises the visitor in chats.',
  'Keeps the state of chats and messages.',
  'Remembers which surveys, forms or messages were shown or answered.',
  'Helps to decide whether the visitor is asked for an opinion.',

  // Security and technique
  'Tells people from automated visits.',
  'Protects against forged requests, fraud and misuse.',
  'Limits the number of requests.',
  'Chooses the server that answers.',
  'Checks whether and how cookies can be set.',
  'Lets the makers of the website test it.',
] as const;

/** What a website uses services for. */
export const DESCRIPTIONS = [
  // Measuring and recording
  'Measures visits and what visitors do on the pages, and reports this to the website.',
  'Measures visits and what advertisements lead to, and reports this to the website.',
  'Measures visits and what visitors do on the pages, and may record visits.',
  'Counts visits without storing anything in the browser, and reports them to the website.',
  'Measures how fast pages are and which errors occur, and may record visits.',
  'Records what visitors do on the pages, as heat maps or replays of visits.',
  'Shows variants of pages and measures which one works better.',
  'Shows variants of pages and records what visitors do on them.',

  // Loading other services
  'Loads other services that the website uses, such as measurement and advertising.',
  'Collects what visitors do and passes it on to other services that the website uses.',

  // Advertising
  'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.',
  'Reports the products looked at and bought, to advertise them on other websites.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.',

  // E-mails and messages
  'Links visits with contacts of the website, to personalise e-mails and advertising.',
  'Recognises visitors and what they do, to personalise messages and advertising.',

  // Content of others
  'Shows videos, recognises the browser and may use what is watched for advertising.',
  'Shows videos and counts how they are watched.',
  'Plays audio, recognises the browser and may use what is played for advertising.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.',
  'Shows comments, recognises the browser and may use the visit for advertising.',
  'Shows reviews of the website and counts how often they are seen.',
  'Shows maps and lets the provider know on which page.',
  'Loads typefaces and lets the provider know the IP address of the browser.',

  // Chats, forms and accounts
  'Lets visitors chat with the website, and recognises them when they come back.',
  'Lets visitors chat with the website, which sees the pages they visit.',
  'Lets visitors book appointments.',
  'Shows forms or surveys and reports the answers to the website.',
  'Protects forms by telling people from automated visits.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.',
  'Takes payments and prevents fraud.',
] as const;

/** Words of lifetimes. Browsers know how languages say years and days themselves. */
export const LIFETIMES = [
  'session',
  'until erased',
  'removed at once',
  'less than a second',
  'less than a minute',
] as const;

/** Joins two of them. Not every browser has that word of every language. */
const EITHER = '{a} or {b}';

/** Everything that the catalogue says in words, in the order of the files of the script tag. */
export const SENTENCES = [...PURPOSES, ...DESCRIPTIONS, ...LIFETIMES, EITHER] as const;

export type Purpose = (typeof PURPOSES)[number];

export type Description = (typeof DESCRIPTIONS)[number];

/** All of it in another language: a missing one does not compile. */
export type SentenceTexts = Readonly<Record<(typeof SENTENCES)[number], string>>;
