/** By the name of a signal, the service that it speaks to. */
export const HEARERS = {
  'google-consent-mode': 'google-analytics',
  'microsoft-uet': 'microsoft-uet',
  'microsoft-clarity': 'microsoft-clarity',
  meta: 'meta-pixel',
  tiktok: 'tiktok-pixel',
  pinterest: 'pinterest-tag',
  matomo: 'matomo',
  adobe: 'adobe-web-sdk',
  hubspot: 'hubspot',
  intercom: 'intercom',
  klaviyo: 'klaviyo',
  zendesk: 'zendesk',
};

/**
 * Runs in the page: the consent calls that a vendor's own queue holds, in order and in short. It stands
 * in the stand-ins too, which note how many there were when their code ran.
 */
export function heard(signal) {
  const items = (list) =>
    Array.from(list ?? [], (item) => (typeof item === 'object' ? Array.from(item) : [item]));
  const calls = (list, name) => items(list).filter(([first]) => name.test(first));
  const granted = (state, names) =>
    names.filter((name) => [true, 'granted'].includes(state[name])).join(', ') || 'nothing';

  switch (signal) {
    case 'google-consent-mode':
      return calls(window.dataLayer, /^consent$/).map(
        ([, command, state]) =>
          `${command}: ${granted(state, [
            'ad_storage',
            'ad_user_data',
            'ad_personalization',
            'analytics_storage',
            'functionality_storage',
            'personalization_storage',
          ])}`,
      );
    case 'microsoft-uet': {
      const list = Array.from(window.uetq ?? []);
      return list.flatMap((item, i) =>
        item === 'consent' ? [`${list[i + 1]}: ${granted(list[i + 2], ['ad_storage'])}`] : [],
      );
    }
    case 'microsoft-clarity':
      return calls(window.clarity?.q, /^consentv2$/).map(([, state]) =>
        granted(state, ['ad_Storage', 'analytics_Storage']),
      );
    case 'meta':
      return calls(window.fbq?.queue, /^consent$/).map(([, word]) => word);
    case 'tiktok':
      return calls(window.ttq, /Consent$/).map(([word]) => word);
    case 'pinterest':
      return calls(window.pintrk?.queue, /^setconsent$/).map(([, word]) => String(word));
    case 'matomo':
      return calls(window._paq, /Consent/).map(([word]) => word);
    case 'adobe':
      return Array.from(window.alloy?.q ?? [], ([, , args]) => args)
        .filter(([command]) => command === 'setConsent')
        .map(([, { consent }]) => consent[0].value.general);
    case 'hubspot':
      return calls(window._hsp, /^setHubSpotConsent$/).map(([, state]) =>
        granted(state, ['analytics', 'advertisement', 'functionality']),
      );
    case 'intercom':
      return calls(window.Intercom?.q, /^(boot|shutdown)$/).map(([word]) => word);
    case 'zendesk':
      return calls(window.zE?.q, /^messenger:set$/).map(([, , word]) => word);
    case 'klaviyo':
      return document.cookie.includes('__kla_off=true') ? ['__kla_off=true'] : [];
  }
}
