import type { Messages } from '../core/messages.js';

/** Norwegian Bokmål. */
export const nb: Messages = {
  'notice.label': 'Varsel om informasjonskapsler',
  'notice.title': 'Nettstedet bruker informasjonskapsler',
  'notice.text':
    'Vi bruker informasjonskapsler (cookies) for at nettstedet skal fungere. Med ditt samtykke bruker vi og uavhengige tredjeparter dem også til å måle besøk og persontilpasse annonser. Du kan når som helst endre valget ditt.',
  'notice.optOutText':
    'Vi bruker informasjonskapsler (cookies) for at nettstedet skal fungere. Med mindre du reserverer deg, bruker vi og uavhengige tredjeparter dem også til å måle besøk og persontilpasse annonser. Du kan når som helst endre valget ditt.',
  'notice.policyChanged':
    'Retningslinjene våre for informasjonskapsler er endret siden ditt forrige valg.',
  'notice.news': 'Nytt siden ditt forrige valg: {names}.',
  'notice.learnMore': 'Les mer',
  'action.acceptAll': 'Godta alle',
  'action.rejectAll': 'Avvis alle',
  'action.choose': 'Velg selv',
  'survey.dismiss': 'Nei takk',
  'signal.honoured': 'Reservasjonen din respekteres',
  'action.save': 'Lagre valg',
  'action.close': 'Lukk',
  'preferences.title': 'Innstillinger for informasjonskapsler',
  'preferences.intro':
    'Bestem hva du tillater på nettstedet. Du kan når som helst komme tilbake og endre valget ditt.',
  'preferences.policy': 'Retningslinjer for informasjonskapsler',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Alltid på',
  'preferences.services': 'Tjenester ({on} av {count} på)',
  'preferences.hosts': 'Sender data til',
  'preferences.cookies': 'Informasjonskapsler',
  'preferences.storage': 'Lagring i nettleseren',
  'preferences.vendorPolicy': 'Personvernerklæring for {name}',
  'preferences.record': 'Du gjorde valget ditt {date}. Referansenummer: {id}',
  'preferences.download': 'Last ned opplysninger om valget mitt',
  'preferences.delete': 'Slett opplysninger om valget mitt',
  'preferences.erased':
    'Valget ditt er lagret. Tjenester du har slått av, er stoppet, og dataene deres i nettleseren er slettet.',
  'preferences.residue':
    'Siden kan ikke slette: {names}. Det kan du gjøre i innstillingene i nettleseren.',
  'preferences.reload': 'Last inn siden på nytt',
  'preferences.deleted':
    'Opplysningene om valget ditt er slettet. Bare det som ikke krever noe valg, er tillatt.',
  'preferences.doNotTrackStatement':
    'Signalet «Do Not Track» fra nettleseren din endrer ikke hvordan nettstedet fungerer. Bruk i stedet valgene ovenfor.',
  'preferences.language': 'Språk',
  'preferences.complaint': 'Klag til {name}',
  'preferences.minor': 'På grunn av alderen din forblir annonser slått av.',
  'regime.opt-in': 'Valgfrie tjenester brukes ikke før du tillater dem.',
  'regime.opt-out': 'Valgfrie tjenester brukes til du reserverer deg.',
  'regime.notice': 'Valgfrie tjenester brukes. Du kan når som helst reservere deg.',
  'category.necessary.name': 'Nødvendige',
  'category.necessary.description':
    'Kreves for at nettstedet skal fungere, for eksempel for innlogging, handlekurv og for å huske valget ditt.',
  'category.functional.name': 'Funksjonelle',
  'category.functional.description':
    'Gir ekstra funksjoner som video, kart og chat, og husker innstillingene dine.',
  'category.analytics.name': 'Analyse',
  'category.analytics.description':
    'Måler besøk og hvordan sidene brukes, slik at nettstedet kan forbedres.',
  'category.advertising.name': 'Annonser',
  'category.advertising.description':
    'Lager en profil av interessene dine for å vise deg persontilpassede annonser her og på andre nettsteder.',
  'settings.label': 'Innstillinger for informasjonskapsler',
  'settings.privacyChoices': 'Dine personvernvalg',
  'embed.text':
    'Dette innholdet kommer fra {name}. Hvis du laster det inn, mottar {name} opplysninger, for eksempel IP-adressen din, og kan bruke informasjonskapsler.',
  'embed.once': 'Last inn én gang',
  'embed.always': 'Last alltid inn {name}',
  'embed.open': 'Åpne hos {name}',
  'declaration.name': 'Navn',
  'declaration.type': 'Type',
  'declaration.purpose': 'Formål',
  'declaration.lifetime': 'Lagringstid',
  'declaration.provider': 'Leverandør',
  'declaration.cookie': 'Informasjonskapsel',
  'declaration.storageKey': 'Lagring i nettleseren',
  'declaration.allowed': 'Tillatt',
  'declaration.denied': 'Ikke tillatt',
  'declaration.change': 'Endre valget mitt',
  'declaration.version': 'Versjon {version}',
  'declaration.export': 'Lagre som {format}',
  'declaration.doNotTrackLink': 'Om Do Not Track',
  'declaration.gpcHonoured':
    'Hvis nettleseren din sender «Global Privacy Control», oppfatter nettstedet det som at du reserverer deg mot annonser og salg av data, og slår av begge deler.',
  'declaration.gpcIgnored':
    'I ditt område endrer «Global Privacy Control» ingenting på nettstedet: Valgfrie tjenester brukes ikke før du tillater dem.',
};
