/* global askfirst -- in the page */

/** What a site like the demo says; the page around it is in two directions of writing. */
export const LANGUAGES = {
  en: {
    dir: 'ltr',
    shop: 'Shop',
    title: 'Light that follows the day',
    text: 'Our lamps know how high the sun stands. In the morning they are cool and bright, in the evening warm and low. Every one of them is made in our own workshop, and can be repaired there.',
  },
  ar: {
    dir: 'rtl',
    shop: 'المتجر',
    title: 'ضوء يتبع النهار',
    text: 'تعرف مصابيحنا ارتفاع الشمس: في الصباح ضوء ساطع بارد، وفي المساء ضوء دافئ خافت. كل مصباح منها مصنوع في ورشتنا، ويمكن إصلاحه فيها.',
  },
};

const FILM = {
  id: 'film',
  name: 'Sample Video',
  category: 'functional',
  description: 'Shows our films, from the servers of a video platform.',
  hosts: ['video.localhost'],
};

export const CONFIG = {
  policy: { version: '1', url: '/policy', contact: 'mailto:privacy@northlight.example' },
  services: ['google-analytics', 'meta-pixel', FILM],
};

const hasNotice = () => !!document.querySelector('askfirst-notice:popover-open > button');
const isQuiet = () => !!window.askfirst?.consent?.decided;

/** In the page: an element of ours that has drawn something. */
const hasDrawn = (tag) => {
  const element = document.querySelector(tag);
  return !!element?.shadowRoot && element.getBoundingClientRect().height > 0;
};

const notice = (layout) => ({
  title: `Notice as ${layout}`,
  element: 'askfirst-notice',
  look: { layout },
  ready: hasNotice,
  heights: { 1280: 440, 360: 560 },
});

const pageElement = (tag, title, body, heights) => ({
  title,
  element: tag,
  body,
  // Without an answer the notice would stand over it.
  act: async (page) => {
    await page.waitForFunction(() => !!window.askfirst?.consent);
    await page.evaluate(() => askfirst.consent.rejectAll());
    await page.waitForFunction(isQuiet);
  },
  ready: hasDrawn,
  heights,
});

/**
 * What there is to see, by the name of its files. A scene whose element is not in this build, or which
 * looks like the one named by `unlike` in every detail, is left out.
 */
export const SCENES = {
  'notice-bar': notice('bar'),
  'notice-card': { ...notice('card'), unlike: 'notice-bar' },
  'notice-centre': { ...notice('centre'), unlike: 'notice-bar' },
  preferences: {
    title: 'Preferences',
    element: 'askfirst-preferences',
    act: async (page) => {
      await page.waitForFunction(hasNotice);
      await page.evaluate(() => askfirst.consent.showPreferences());
    },
    ready: () =>
      !!document
        .querySelector('askfirst-preferences')
        ?.shadowRoot?.querySelector('dialog[open] [part=category]'),
    heights: { 1280: 640, 360: 640 },
  },
  'settings-floating': pageElement(
    'askfirst-settings',
    'Settings as a floating button',
    '<askfirst-settings floating></askfirst-settings>',
    { 1280: 240, 360: 320 },
  ),
  settings: pageElement(
    'askfirst-settings',
    'Settings',
    '<p><askfirst-settings></askfirst-settings></p>',
    {
      1280: 240,
      360: 320,
    },
  ),
  declaration: pageElement(
    'askfirst-declaration',
    'Declaration',
    '<askfirst-declaration></askfirst-declaration>',
    { 1280: 720, 360: 720 },
  ),
  embed: pageElement(
    'askfirst-embed',
    'Embed',
    '<askfirst-embed service="film" title="How a lamp is made" src="http://video.localhost/player.html" href="http://video.localhost/film.html"></askfirst-embed>',
    { 1280: 520, 360: 520 },
  ),
};
