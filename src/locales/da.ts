import type { Messages } from '../core/messages.js';

/** Danish. */
export const da: Messages = {
  'notice.label': 'Cookiemeddelelse',
  'notice.title': 'Denne hjemmeside bruger cookies',
  'notice.text':
    'Vi bruger cookies for at få hjemmesiden til at fungere. Med dit samtykke bruger vi og uafhængige tredjeparter dem også til at måle besøg og personalisere annoncer. Du kan til enhver tid ændre dit valg.',
  'notice.optOutText':
    'Vi bruger cookies for at få hjemmesiden til at fungere. Medmindre du gør indsigelse, bruger vi og uafhængige tredjeparter dem også til at måle besøg og personalisere annoncer. Du kan til enhver tid ændre dit valg.',
  'notice.policyChanged': 'Vores cookiepolitik er ændret siden dit seneste valg.',
  'notice.news': 'Nyt siden dit seneste valg: {names}.',
  'notice.learnMore': 'Læs mere',
  'action.acceptAll': 'Accepter alle',
  'action.rejectAll': 'Afvis alle',
  'action.choose': 'Vælg selv',
  'survey.dismiss': 'Nej tak',
  'signal.honoured': 'Din indsigelse respekteres',
  'action.save': 'Gem valg',
  'action.close': 'Luk',
  'preferences.title': 'Cookieindstillinger',
  'preferences.intro':
    'Bestem, hvad du vil tillade på hjemmesiden. Du kan til enhver tid vende tilbage og ændre dit valg.',
  'preferences.policy': 'Cookiepolitik',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Altid slået til',
  'preferences.services': 'Tjenester ({on} af {count} slået til)',
  'preferences.hosts': 'Sender data til',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Lagring i browseren',
  'preferences.vendorPolicy': 'Privatlivspolitik for {name}',
  'preferences.record': 'Du traf dit valg den {date}. Referencenummer: {id}',
  'preferences.download': 'Hent oplysninger om mit valg',
  'preferences.delete': 'Slet oplysninger om mit valg',
  'preferences.erased':
    'Dit valg er gemt. Tjenester, du har slået fra, er stoppet, og deres data i browseren er slettet.',
  'preferences.residue':
    'Siden kan ikke slette: {names}. Det kan du gøre i browserens indstillinger.',
  'preferences.reload': 'Genindlæs siden',
  'preferences.deleted':
    'Oplysningerne om dit valg er slettet. Kun det, der ikke kræver et valg, er tilladt.',
  'preferences.doNotTrackStatement':
    'Signalet ”Do Not Track” fra din browser ændrer ikke, hvordan hjemmesiden fungerer. Brug i stedet valgmulighederne ovenfor.',
  'preferences.language': 'Sprog',
  'preferences.complaint': 'Klag til {name}',
  'preferences.minor': 'På grund af din alder forbliver annoncer slået fra.',
  'regime.opt-in': 'Valgfrie tjenester bruges først, når du tillader dem.',
  'regime.opt-out': 'Valgfrie tjenester bruges, indtil du gør indsigelse.',
  'regime.notice': 'Valgfrie tjenester bruges. Du kan til enhver tid gøre indsigelse.',
  'category.necessary.name': 'Nødvendige',
  'category.necessary.description':
    'Kræves, for at hjemmesiden kan fungere, for eksempel til login, indkøbskurv og til at huske dit valg.',
  'category.functional.name': 'Funktionelle',
  'category.functional.description':
    'Giver ekstra funktioner som video, kort og chat og husker dine indstillinger.',
  'category.analytics.name': 'Statistik',
  'category.analytics.description':
    'Måler besøg og brugen af siderne, så hjemmesiden kan forbedres.',
  'category.advertising.name': 'Annoncer',
  'category.advertising.description':
    'Opretter en profil af dine interesser for at vise dig personaliserede annoncer her og på andre hjemmesider.',
  'settings.label': 'Cookieindstillinger',
  'settings.privacyChoices': 'Dine privatlivsvalg',
  'embed.text':
    'Dette indhold kommer fra {name}. Hvis du indlæser det, modtager {name} oplysninger såsom din IP-adresse og kan bruge cookies.',
  'embed.once': 'Indlæs én gang',
  'embed.always': 'Indlæs altid {name}',
  'embed.open': 'Åbn hos {name}',
  'declaration.name': 'Navn',
  'declaration.type': 'Type',
  'declaration.purpose': 'Formål',
  'declaration.lifetime': 'Opbevaringstid',
  'declaration.provider': 'Udbyder',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Lagring i browseren',
  'declaration.allowed': 'Tilladt',
  'declaration.denied': 'Ikke tilladt',
  'declaration.change': 'Ændr mit valg',
  'declaration.version': 'Version {version}',
  'declaration.export': 'Gem som {format}',
  'declaration.doNotTrackLink': 'Om Do Not Track',
  'declaration.gpcHonoured':
    'Hvis din browser sender ”Global Privacy Control”, opfatter hjemmesiden det som din indsigelse mod annoncer og salg af data og slår begge dele fra.',
  'declaration.gpcIgnored':
    'I dit område ændrer ”Global Privacy Control” intet på hjemmesiden: Valgfrie tjenester bruges først, når du tillader dem.',
};
