// Written by scripts/catalogue.mjs.
import { rule as abTasty } from './ab-tasty.js';
import { rule as activecampaign } from './activecampaign.js';
import { rule as adobeAnalytics } from './adobe-analytics.js';
import { rule as adobeLaunch } from './adobe-launch.js';
import { rule as adobeTarget } from './adobe-target.js';
import { rule as adobeWebSdk } from './adobe-web-sdk.js';
import { rule as adroll } from './adroll.js';
import { rule as amazonAds } from './amazon-ads.js';
import { rule as amplitude } from './amplitude.js';
import { rule as baiduTongji } from './baidu-tongji.js';
import { rule as braze } from './braze.js';
import { rule as calendly } from './calendly.js';
import { rule as cloudflareInsights } from './cloudflare-insights.js';
import { rule as contentsquare } from './contentsquare.js';
import { rule as crazyEgg } from './crazy-egg.js';
import { rule as crisp } from './crisp.js';
import { rule as criteo } from './criteo.js';
import { rule as dailymotion } from './dailymotion.js';
import { rule as datadogRum } from './datadog-rum.js';
import { rule as disqus } from './disqus.js';
import { rule as drift } from './drift.js';
import { rule as facebookSocial } from './facebook-social.js';
import { rule as fathom } from './fathom.js';
import { rule as fullstory } from './fullstory.js';
import { rule as googleAds } from './google-ads.js';
import { rule as googleAdsense } from './google-adsense.js';
import { rule as googleAnalytics } from './google-analytics.js';
import { rule as googleFloodlight } from './google-floodlight.js';
import { rule as googleFonts } from './google-fonts.js';
import { rule as googleMaps } from './google-maps.js';
import { rule as googleRecaptcha } from './google-recaptcha.js';
import { rule as googleSignIn } from './google-sign-in.js';
import { rule as googleTagManager } from './google-tag-manager.js';
import { rule as hcaptcha } from './hcaptcha.js';
import { rule as heap } from './heap.js';
import { rule as hotjar } from './hotjar.js';
import { rule as hubspot } from './hubspot.js';
import { rule as instagram } from './instagram.js';
import { rule as intercom } from './intercom.js';
import { rule as kakaoPixel } from './kakao-pixel.js';
import { rule as kameleoon } from './kameleoon.js';
import { rule as klaviyo } from './klaviyo.js';
import { rule as lineTag } from './line-tag.js';
import { rule as linkedinInsight } from './linkedin-insight.js';
import { rule as livechat } from './livechat.js';
import { rule as luckyOrange } from './lucky-orange.js';
import { rule as mailchimp } from './mailchimp.js';
import { rule as marketo } from './marketo.js';
import { rule as matomo } from './matomo.js';
import { rule as medallia } from './medallia.js';
import { rule as metaPixel } from './meta-pixel.js';
import { rule as microsoftClarity } from './microsoft-clarity.js';
import { rule as microsoftUet } from './microsoft-uet.js';
import { rule as mixpanel } from './mixpanel.js';
import { rule as mouseflow } from './mouseflow.js';
import { rule as naverAnalytics } from './naver-analytics.js';
import { rule as newRelic } from './new-relic.js';
import { rule as optimizely } from './optimizely.js';
import { rule as outbrain } from './outbrain.js';
import { rule as pardot } from './pardot.js';
import { rule as piano } from './piano.js';
import { rule as pinterestTag } from './pinterest-tag.js';
import { rule as piwikPro } from './piwik-pro.js';
import { rule as plausible } from './plausible.js';
import { rule as posthog } from './posthog.js';
import { rule as qualtrics } from './qualtrics.js';
import { rule as quoraPixel } from './quora-pixel.js';
import { rule as redditPixel } from './reddit-pixel.js';
import { rule as rtbHouse } from './rtb-house.js';
import { rule as rudderstack } from './rudderstack.js';
import { rule as salesforceMarketingCloud } from './salesforce-marketing-cloud.js';
import { rule as segment } from './segment.js';
import { rule as sentry } from './sentry.js';
import { rule as snapPixel } from './snap-pixel.js';
import { rule as snowplow } from './snowplow.js';
import { rule as soundcloud } from './soundcloud.js';
import { rule as spotify } from './spotify.js';
import { rule as stripe } from './stripe.js';
import { rule as surveymonkey } from './surveymonkey.js';
import { rule as taboola } from './taboola.js';
import { rule as tawk } from './tawk.js';
import { rule as teads } from './teads.js';
import { rule as theTradeDesk } from './the-trade-desk.js';
import { rule as tiktokEmbed } from './tiktok-embed.js';
import { rule as tiktokPixel } from './tiktok-pixel.js';
import { rule as trustpilot } from './trustpilot.js';
import { rule as twitch } from './twitch.js';
import { rule as typeform } from './typeform.js';
import { rule as umami } from './umami.js';
import { rule as usabilla } from './usabilla.js';
import { rule as vimeo } from './vimeo.js';
import { rule as vwo } from './vwo.js';
import { rule as xEmbed } from './x-embed.js';
import { rule as xPixel } from './x-pixel.js';
import { rule as xandr } from './xandr.js';
import { rule as yahooJapan } from './yahoo-japan.js';
import { rule as yandexMetrica } from './yandex-metrica.js';
import { rule as youtube } from './youtube.js';
import { rule as zendesk } from './zendesk.js';
import type { ServiceRule } from './service.js';

/** Every entry’s rule by id: what the script tag needs to hold a service that a config names. */
export const rules: Readonly<Record<string, ServiceRule>> = {
  'ab-tasty': abTasty,
  activecampaign: activecampaign,
  'adobe-analytics': adobeAnalytics,
  'adobe-launch': adobeLaunch,
  'adobe-target': adobeTarget,
  'adobe-web-sdk': adobeWebSdk,
  adroll: adroll,
  'amazon-ads': amazonAds,
  amplitude: amplitude,
  'baidu-tongji': baiduTongji,
  braze: braze,
  calendly: calendly,
  'cloudflare-insights': cloudflareInsights,
  contentsquare: contentsquare,
  'crazy-egg': crazyEgg,
  crisp: crisp,
  criteo: criteo,
  dailymotion: dailymotion,
  'datadog-rum': datadogRum,
  disqus: disqus,
  drift: drift,
  'facebook-social': facebookSocial,
  fathom: fathom,
  fullstory: fullstory,
  'google-ads': googleAds,
  'google-adsense': googleAdsense,
  'google-analytics': googleAnalytics,
  'google-floodlight': googleFloodlight,
  'google-fonts': googleFonts,
  'google-maps': googleMaps,
  'google-recaptcha': googleRecaptcha,
  'google-sign-in': googleSignIn,
  'google-tag-manager': googleTagManager,
  hcaptcha: hcaptcha,
  heap: heap,
  hotjar: hotjar,
  hubspot: hubspot,
  instagram: instagram,
  intercom: intercom,
  'kakao-pixel': kakaoPixel,
  kameleoon: kameleoon,
  klaviyo: klaviyo,
  'line-tag': lineTag,
  'linkedin-insight': linkedinInsight,
  livechat: livechat,
  'lucky-orange': luckyOrange,
  mailchimp: mailchimp,
  marketo: marketo,
  matomo: matomo,
  medallia: medallia,
  'meta-pixel': metaPixel,
  'microsoft-clarity': microsoftClarity,
  'microsoft-uet': microsoftUet,
  mixpanel: mixpanel,
  mouseflow: mouseflow,
  'naver-analytics': naverAnalytics,
  'new-relic': newRelic,
  optimizely: optimizely,
  outbrain: outbrain,
  pardot: pardot,
  piano: piano,
  'pinterest-tag': pinterestTag,
  'piwik-pro': piwikPro,
  plausible: plausible,
  posthog: posthog,
  qualtrics: qualtrics,
  'quora-pixel': quoraPixel,
  'reddit-pixel': redditPixel,
  'rtb-house': rtbHouse,
  rudderstack: rudderstack,
  'salesforce-marketing-cloud': salesforceMarketingCloud,
  segment: segment,
  sentry: sentry,
  'snap-pixel': snapPixel,
  snowplow: snowplow,
  soundcloud: soundcloud,
  spotify: spotify,
  stripe: stripe,
  surveymonkey: surveymonkey,
  taboola: taboola,
  tawk: tawk,
  teads: teads,
  'the-trade-desk': theTradeDesk,
  'tiktok-embed': tiktokEmbed,
  'tiktok-pixel': tiktokPixel,
  trustpilot: trustpilot,
  twitch: twitch,
  typeform: typeform,
  umami: umami,
  usabilla: usabilla,
  vimeo: vimeo,
  vwo: vwo,
  'x-embed': xEmbed,
  'x-pixel': xPixel,
  xandr: xandr,
  'yahoo-japan': yahooJapan,
  'yandex-metrica': yandexMetrica,
  youtube: youtube,
  zendesk: zendesk,
};
