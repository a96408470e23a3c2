// Written by scripts/catalogue.mjs.
import { details as abTasty } from './ab-tasty.js';
import { details as activecampaign } from './activecampaign.js';
import { details as adobeAnalytics } from './adobe-analytics.js';
import { details as adobeLaunch } from './adobe-launch.js';
import { details as adobeTarget } from './adobe-target.js';
import { details as adobeWebSdk } from './adobe-web-sdk.js';
import { details as adroll } from './adroll.js';
import { details as amazonAds } from './amazon-ads.js';
import { details as amplitude } from './amplitude.js';
import { details as baiduTongji } from './baidu-tongji.js';
import { details as braze } from './braze.js';
import { details as calendly } from './calendly.js';
import { details as cloudflareInsights } from './cloudflare-insights.js';
import { details as contentsquare } from './contentsquare.js';
import { details as crazyEgg } from './crazy-egg.js';
import { details as crisp } from './crisp.js';
import { details as criteo } from './criteo.js';
import { details as dailymotion } from './dailymotion.js';
import { details as datadogRum } from './datadog-rum.js';
import { details as disqus } from './disqus.js';
import { details as drift } from './drift.js';
import { details as facebookSocial } from './facebook-social.js';
import { details as fathom } from './fathom.js';
import { details as fullstory } from './fullstory.js';
import { details as googleAds } from './google-ads.js';
import { details as googleAdsense } from './google-adsense.js';
import { details as googleAnalytics } from './google-analytics.js';
import { details as googleFloodlight } from './google-floodlight.js';
import { details as googleFonts } from './google-fonts.js';
import { details as googleMaps } from './google-maps.js';
import { details as googleRecaptcha } from './google-recaptcha.js';
import { details as googleSignIn } from './google-sign-in.js';
import { details as googleTagManager } from './google-tag-manager.js';
import { details as hcaptcha } from './hcaptcha.js';
import { details as heap } from './heap.js';
import { details as hotjar } from './hotjar.js';
import { details as hubspot } from './hubspot.js';
import { details as instagram } from './instagram.js';
import { details as intercom } from './intercom.js';
import { details as kakaoPixel } from './kakao-pixel.js';
import { details as kameleoon } from './kameleoon.js';
import { details as klaviyo } from './klaviyo.js';
import { details as lineTag } from './line-tag.js';
import { details as linkedinInsight } from './linkedin-insight.js';
import { details as livechat } from './livechat.js';
import { details as luckyOrange } from './lucky-orange.js';
import { details as mailchimp } from './mailchimp.js';
import { details as marketo } from './marketo.js';
import { details as matomo } from './matomo.js';
import { details as medallia } from './medallia.js';
import { details as metaPixel } from './meta-pixel.js';
import { details as microsoftClarity } from './microsoft-clarity.js';
import { details as microsoftUet } from './microsoft-uet.js';
import { details as mixpanel } from './mixpanel.js';
import { details as mouseflow } from './mouseflow.js';
import { details as naverAnalytics } from './naver-analytics.js';
import { details as newRelic } from './new-relic.js';
import { details as optimizely } from './optimizely.js';
import { details as outbrain } from './outbrain.js';
import { details as pardot } from './pardot.js';
import { details as piano } from './piano.js';
import { details as pinterestTag } from './pinterest-tag.js';
import { details as piwikPro } from './piwik-pro.js';
import { details as plausible } from './plausible.js';
import { details as posthog } from './posthog.js';
import { details as qualtrics } from './qualtrics.js';
import { details as quoraPixel } from './quora-pixel.js';
import { details as redditPixel } from './reddit-pixel.js';
import { details as rtbHouse } from './rtb-house.js';
import { details as rudderstack } from './rudderstack.js';
import { details as salesforceMarketingCloud } from './salesforce-marketing-cloud.js';
import { details as segment } from './segment.js';
import { details as sentry } from './sentry.js';
import { details as snapPixel } from './snap-pixel.js';
import { details as snowplow } from './snowplow.js';
import { details as soundcloud } from './soundcloud.js';
import { details as spotify } from './spotify.js';
import { details as stripe } from './stripe.js';
import { details as surveymonkey } from './surveymonkey.js';
import { details as taboola } from './taboola.js';
import { details as tawk } from './tawk.js';
import { details as teads } from './teads.js';
import { details as theTradeDesk } from './the-trade-desk.js';
import { details as tiktokEmbed } from './tiktok-embed.js';
import { details as tiktokPixel } from './tiktok-pixel.js';
import { details as trustpilot } from './trustpilot.js';
import { details as twitch } from './twitch.js';
import { details as typeform } from './typeform.js';
import { details as umami } from './umami.js';
import { details as usabilla } from './usabilla.js';
import { details as vimeo } from './vimeo.js';
import { details as vwo } from './vwo.js';
import { details as xEmbed } from './x-embed.js';
import { details as xPixel } from './x-pixel.js';
import { details as xandr } from './xandr.js';
import { details as yahooJapan } from './yahoo-japan.js';
import { details as yandexMetrica } from './yandex-metrica.js';
import { details as youtube } from './youtube.js';
import { details as zendesk } from './zendesk.js';
import type { ServiceDetails } from './service.js';

/** Every entry’s texts by id: what the preferences of the script tag show. */
export const details: Readonly<Record<string, ServiceDetails>> = {
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
