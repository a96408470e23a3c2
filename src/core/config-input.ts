/** What a site writes: the JSON block of the script tag, or the argument of `createConsent()`. */
export interface ConfigInput {
  /** Where this points a reader of the JSON to its schema. Ignored. */
  $schema?: string;
  /** The cookie or privacy policy that visitors are asked about. */
  policy: PolicyInput;
  /**
   * What visitors decide on, in the order shown.
   * @defaultValue `necessary` (always on), `functional`, `analytics`, `advertising`
   */
  categories?: CategoryInput[];
  /**
   * The vendors in use: a name from the catalogue, a catalogue entry adapted, or one of your own.
   * @defaultValue none: only marked markup is held
   */
  services?: (string | ServiceUse | ServiceInput)[];
  /**
   * What happens to third-party hosts that no service names.
   * @defaultValue `"allow"`
   */
  unknown?: 'allow' | 'hold';
  /**
   * The strict choice: while anything is denied, a Content Security Policy made from this config also
   * stops what no script can hold (`import()`, workers, style sheets of others). It cannot be lifted:
   * a visitor's yes reloads the page. Includes `"unknown": "hold"`; needs `askfirst-channels.js`.
   * @defaultValue `false`
   */
  lockdown?: boolean;
  /**
   * Hosts of your own that `"unknown": "hold"` leaves alone, as `host` or `*.host`. The page's own
   * host and its subdomains always are.
   * @defaultValue none
   */
  firstParty?: string[];
  /** Where and how long the choice is kept. */
  cookie?: CookieInput;
  /**
   * Whether the choice counts for this host alone, or for all hosts of the site (`shop.example.com` and
   * `www.example.com`). Which domain that is, is found by trying.
   * @defaultValue `"host"`
   */
  share?: 'host' | 'site';
  /**
   * What follows when something is taken back that has run on this page: nothing, a question to the
   * visitor, or a reload, once signals are sent and cookies erased.
   * @defaultValue `"never"`
   */
  reload?: 'never' | 'ask' | 'auto';
  /**
   * Where each decision is posted, as JSON (docs/record.md). Nothing is sent without it.
   * @defaultValue none
   */
  log?: LogInput;
  /**
   * Address on this origin that is asked after a decision, and once a day, to set the cookie again with
   * `Set-Cookie`: cookies that script wrote live seven days in Safari (docs/record.md).
   * @defaultValue none
   */
  renew?: string;
  /**
   * Language of everything that visitors read, as a tag such as `"ja"`.
   * @defaultValue that of `<html lang>`, else of the browser, else English
   */
  language?: string;
  /** How the elements look, and what they offer. */
  look?: LookInput;
  /** Where the visitor is, and what follows from it. Needs `askfirst-regions.js`. */
  region?: RegionInput;
  /**
   * Whom to tell of each choice, by name, with options: `{ "google-consent-mode": {} }` (docs/signals.md).
   * Needs `askfirst-signals.js`.
   * @defaultValue nobody
   */
  signals?: Record<string, object>;
  /**
   * Wording of your own, by key of the locale, for example `{ "notice.title": "Cookies here" }`.
   * @defaultValue the locale's
   */
  messages?: Record<string, string>;
}

/** The policy that a record refers to. */
export interface PolicyInput {
  /** Any text that changes when the policy does; visitors are then asked again. */
  version: string;
  /** Address of the policy: absolute, or relative to the page. */
  url: string;
  /** Who decides about the data. */
  controller?: string;
  /** Address where visitors reach them. */
  contact?: string;
}

/** A purpose that visitors decide on. */
export interface CategoryInput {
  /** Stored in the record: keep it stable. */
  id: string;
  /** @defaultValue the locale's name for the four built-in ids, else the id */
  name?: string;
  /** @defaultValue the locale's text for the four built-in ids, else none */
  description?: string;
  /** What visitors lose without it, in a sentence; said before they switch it off. */
  consequence?: string;
  /** Always on, and shown so. @defaultValue `true` for `necessary` only */
  required?: boolean;
}

/** The site's own log of decisions. */
export interface LogInput {
  /** Address that takes the posts. */
  url: string;
}

/** How the elements look, and what they offer. */
export interface LookInput {
  /** Shape of the notice. @defaultValue `"bar"` */
  layout?: 'bar' | 'card' | 'centre';
  /** Where a bar or card stands, in the direction of the page's text. @defaultValue `"end"` */
  position?: 'end' | 'start' | 'top' | 'top-end' | 'top-start';
  /** @defaultValue `"default"` */
  theme?: 'default' | 'minimal' | 'contrast';
  /** Languages that the preferences offer, as tags. @defaultValue none: no switch */
  languages?: string[];
  /** Whether frames of denied services get a placeholder by themselves. @defaultValue `"marked"` */
  embeds?: 'auto' | 'marked';
  /** An invitation to the site's customer survey, below the notice. @defaultValue none */
  survey?: SurveyInput;
}

/** The site's own customer survey. Shown where its service is granted, or where it has none. */
export interface SurveyInput {
  /** The invitation. */
  text: string;
  /** The text of its link. */
  link: string;
  /** Address of the survey. */
  url: string;
  /** Id of the category or service that has to be granted first. @defaultValue `"analytics"` */
  needs?: string;
}

/** Where the visitor is, and what follows from it. */
export interface RegionInput {
  /**
   * The region, where the site knows it: ISO 3166 such as `"DE"` or `"US-CA"`.
   * @defaultValue `<meta name="askfirst-region">`, `header`, then time zone and language
   */
  is?: string;
  /** An address of this origin whose response tells the region in a header. */
  header?: { url: string; name: string };
  /** What silence means, whatever the region says. @defaultValue the region's */
  regime?: 'opt-in' | 'opt-out' | 'notice';
  /** Whether the site knows of children: `minor` keeps advertising off. @defaultValue `"unknown"` */
  audience?: 'minor' | 'unknown' | 'adult';
}

/** A catalogue entry, adapted to the site. */
export interface ServiceUse {
  /** The entry's name, for example `"google-analytics"`. */
  use: string;
  /** The site's account at the vendor, for example `"G-XXXXXXX"`. */
  id?: string;
  /** Puts the service into another category than the catalogue does. */
  category?: string;
  /**
   * Hosts in place of the catalogue's: your own where you run it yourself; none for tags that may load
   * before an answer, because they are told of it.
   */
  hosts?: string[];
}

/** A vendor or tool of the site's own. */
export interface ServiceInput {
  /** Stored in the record: keep it stable. */
  id: string;
  /** The vendor or product, as visitors know it. */
  name: string;
  /** Id of the category that it belongs to. */
  category: string;
  /** What it is used for, in a sentence. */
  description?: string;
  /** What it loads from: `host`, `*.host` (the host and all below it) or either with `/path`. */
  hosts?: string[];
  /** Cookies that it sets: names, `*` at the end stands for any ending. */
  cookies?: (string | StorageEntryInput)[];
  /** Storage keys that it sets: the same. */
  storage?: (string | StorageEntryInput)[];
  /**
   * Texts by which its inline snippets are known, for example `"gtm.start"`: an unmarked script of the
   * page that contains one of them is held. Needs `askfirst-channels.js`.
   */
  inline?: string[];
  /**
   * Calls of the vendor's own functions that switch it off on this page, for example
   * `[["fbq", "consent", "revoke"]]`. Made when its grant is taken back; a function that is not there
   * is passed over.
   */
  deny?: [name: string, ...args: unknown[]][];
  /** Calls that switch it on again on this page, after `deny`: the same. */
  grant?: [name: string, ...args: unknown[]][];
  /** The company that decides about the data. */
  controller?: string;
  /** The vendor's own privacy policy, http or https. */
  policyUrl?: string;
}

/** A cookie or storage key that is shown to visitors. */
export interface StorageEntryInput {
  /** Its name; `*` at the end stands for any ending. */
  name: string;
  /** What it is for, in a sentence. */
  purpose?: string;
  /** How long it stays, in words: "2 years", "session". */
  lifetime?: string;
  /** The vendor's own host, where it is a third-party cookie: this page cannot erase it. */
  host?: string;
  /** Whether the server keeps it from scripts: this page cannot erase it. @defaultValue `false` */
  httpOnly?: boolean;
}

/** Where and how long the choice is kept. */
export interface CookieInput {
  /** @defaultValue `"askfirst"` */
  name?: string;
  /** Shared with all subdomains of it. @defaultValue the host only */
  domain?: string;
  /** @defaultValue `"/"` */
  path?: string;
  /** How long an answer counts, in days, 1 to 400. @defaultValue `182` */
  days?: number;
}
