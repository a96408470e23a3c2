import type { Messages } from '../core/messages.js';

/** Dutch. */
export const nl: Messages = {
  'notice.label': 'Cookiemelding',
  'notice.title': 'Deze website gebruikt cookies',
  'notice.text':
    'Wij gebruiken cookies om deze website te laten werken. Met uw toestemming gebruiken wij en onafhankelijke derden ze ook om bezoeken te meten en advertenties te personaliseren. U kunt uw keuze op elk moment wijzigen.',
  'notice.optOutText':
    'Wij gebruiken cookies om deze website te laten werken. Tenzij u bezwaar maakt, gebruiken wij en onafhankelijke derden ze ook om bezoeken te meten en advertenties te personaliseren. U kunt uw keuze op elk moment wijzigen.',
  'notice.policyChanged': 'Ons cookiebeleid is gewijzigd sinds uw laatste keuze.',
  'notice.news': 'Nieuw sinds uw laatste keuze: {names}.',
  'notice.learnMore': 'Meer informatie',
  'action.acceptAll': 'Alles accepteren',
  'action.rejectAll': 'Alles weigeren',
  'action.choose': 'Zelf kiezen',
  'survey.dismiss': 'Nee, bedankt',
  'signal.honoured': 'Uw bezwaar wordt gerespecteerd',
  'action.save': 'Keuze opslaan',
  'action.close': 'Sluiten',
  'preferences.title': 'Cookie-instellingen',
  'preferences.intro':
    'Bepaal wat u op deze website toestaat. U kunt op elk moment terugkomen en uw keuze wijzigen.',
  'preferences.policy': 'Cookiebeleid',
  'preferences.contact': 'Contact',
  'preferences.alwaysOn': 'Altijd aan',
  'preferences.services': 'Diensten ({on} van {count} aan)',
  'preferences.hosts': 'Stuurt gegevens naar',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Browseropslag',
  'preferences.vendorPolicy': 'Privacybeleid van {name}',
  'preferences.record': 'U hebt uw keuze gemaakt op {date}. Bewijsnummer: {id}',
  'preferences.download': 'Bewijs van mijn keuze downloaden',
  'preferences.delete': 'Bewijs van mijn keuze verwijderen',
  'preferences.erased':
    'Uw keuze is opgeslagen. Uitgeschakelde diensten zijn gestopt en hun gegevens in de browser zijn verwijderd.',
  'preferences.residue':
    'Deze pagina kan dit niet verwijderen: {names}. Dat kan wel in de instellingen van uw browser.',
  'preferences.reload': 'Pagina opnieuw laden',
  'preferences.deleted':
    'Het bewijs van uw keuze is verwijderd. Alleen wat geen keuze vereist, is nog toegestaan.',
  'preferences.doNotTrackStatement':
    'Het signaal ‘Do Not Track’ van uw browser verandert niets aan de werking van deze website. Gebruik in plaats daarvan de keuzes hierboven.',
  'preferences.language': 'Taal',
  'preferences.complaint': 'Klacht indienen: {name}',
  'preferences.minor': 'Vanwege uw leeftijd blijven advertenties uitgeschakeld.',
  'regime.opt-in': 'Optionele diensten worden pas gebruikt als u ze toestaat.',
  'regime.opt-out': 'Optionele diensten worden gebruikt totdat u bezwaar maakt.',
  'regime.notice': 'Optionele diensten worden gebruikt. U kunt op elk moment bezwaar maken.',
  'category.necessary.name': 'Noodzakelijk',
  'category.necessary.description':
    'Nodig om de website te laten werken, bijvoorbeeld om ingelogd te blijven, uw winkelmandje te vullen en deze keuze te onthouden.',
  'category.functional.name': 'Extra functies',
  'category.functional.description':
    'Bijvoorbeeld video’s, kaarten en chat, en het onthouden van uw instellingen.',
  'category.analytics.name': 'Analyse',
  'category.analytics.description':
    'Meet bezoeken en hoe pagina’s worden gebruikt, om de website te verbeteren.',
  'category.advertising.name': 'Advertenties',
  'category.advertising.description':
    'Maakt een profiel van uw interesses om u hier en op andere websites gepersonaliseerde advertenties te tonen.',
  'settings.label': 'Cookie-instellingen',
  'settings.privacyChoices': 'Uw privacykeuzes',
  'embed.text':
    'Deze inhoud komt van {name}. Als u die laadt, ontvangt {name} gegevens zoals uw IP-adres en worden er mogelijk cookies gebruikt.',
  'embed.once': 'Eén keer laden',
  'embed.always': '{name} altijd laden',
  'embed.open': 'Openen bij {name}',
  'declaration.name': 'Naam',
  'declaration.type': 'Type',
  'declaration.purpose': 'Doel',
  'declaration.lifetime': 'Bewaartermijn',
  'declaration.provider': 'Aanbieder',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Browseropslag',
  'declaration.allowed': 'Toegestaan',
  'declaration.denied': 'Niet toegestaan',
  'declaration.change': 'Mijn keuze wijzigen',
  'declaration.version': 'Versie {version}',
  'declaration.export': 'Opslaan als {format}',
  'declaration.doNotTrackLink': 'Over Do Not Track',
  'declaration.gpcHonoured':
    'Als uw browser ‘Global Privacy Control’ meestuurt, beschouwt deze website dat als uw bezwaar tegen advertenties en tegen de verkoop van gegevens, en worden beide uitgeschakeld.',
  'declaration.gpcIgnored':
    'In uw regio verandert ‘Global Privacy Control’ niets op deze website: optionele diensten worden pas gebruikt als u ze toestaat.',
};
