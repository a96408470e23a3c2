import type { Messages } from '../core/messages.js';

/** Italian. */
export const it: Messages = {
  'notice.label': 'Avviso sui cookie',
  'notice.title': 'Questo sito utilizza i cookie',
  'notice.text':
    'Utilizziamo i cookie per far funzionare questo sito. Con il suo consenso, noi e terze parti indipendenti li utilizziamo anche per misurare le visite e personalizzare la pubblicità. Può modificare la sua scelta in qualsiasi momento.',
  'notice.optOutText':
    'Utilizziamo i cookie per far funzionare questo sito. Salvo sua opposizione, noi e terze parti indipendenti li utilizziamo anche per misurare le visite e personalizzare la pubblicità. Può modificare la sua scelta in qualsiasi momento.',
  'notice.policyChanged': 'La nostra cookie policy è cambiata dopo la sua ultima scelta.',
  'notice.news': 'Novità dalla sua ultima scelta: {names}.',
  'notice.learnMore': 'Maggiori informazioni',
  'action.acceptAll': 'Accetta tutto',
  'action.rejectAll': 'Rifiuta tutto',
  'action.choose': 'Impostazioni',
  'survey.dismiss': 'No, grazie',
  'signal.honoured': 'Richiesta di opposizione accolta',
  'action.save': 'Salva la scelta',
  'action.close': 'Chiudi',
  'preferences.title': 'Impostazioni dei cookie',
  'preferences.intro':
    'Decida che cosa consentire su questo sito. Può tornare e modificare la sua scelta in qualsiasi momento.',
  'preferences.policy': 'Cookie policy',
  'preferences.contact': 'Contatti',
  'preferences.alwaysOn': 'Sempre attivo',
  'preferences.services': 'Servizi (attivi: {on} su {count})',
  'preferences.hosts': 'Invia dati a',
  'preferences.cookies': 'Cookie',
  'preferences.storage': 'Memoria del browser',
  'preferences.vendorPolicy': 'Informativa sulla privacy di {name}',
  'preferences.record': 'Data della sua scelta: {date}. Numero di registrazione: {id}',
  'preferences.download': 'Scarica la registrazione della scelta',
  'preferences.delete': 'Elimina la registrazione della scelta',
  'preferences.erased':
    'La sua scelta è stata salvata. I servizi disattivati sono stati interrotti e i dati che avevano memorizzato nel browser sono stati eliminati.',
  'preferences.residue':
    'Questa pagina non può eliminare: {names}. Può farlo nelle impostazioni del browser.',
  'preferences.reload': 'Ricarica la pagina',
  'preferences.deleted':
    'La registrazione della sua scelta è stata eliminata. Resta consentito solo ciò che non richiede una scelta.',
  'preferences.doNotTrackStatement':
    'Il segnale “Do Not Track” del browser non modifica il funzionamento di questo sito. Utilizzi invece le opzioni qui sopra.',
  'preferences.language': 'Lingua',
  'preferences.complaint': 'Presenta un reclamo: {name}',
  'preferences.minor': 'Data la sua età, la pubblicità resta disattivata.',
  'regime.opt-in': 'Nessun servizio facoltativo viene utilizzato senza il suo consenso.',
  'regime.opt-out': 'I servizi facoltativi vengono utilizzati salvo sua opposizione.',
  'regime.notice': 'Vengono utilizzati servizi facoltativi. Può opporsi in qualsiasi momento.',
  'category.necessary.name': 'Necessari',
  'category.necessary.description':
    'Indispensabili per il funzionamento del sito, ad esempio per mantenere la sessione, riempire il carrello e ricordare questa scelta.',
  'category.functional.name': 'Funzionalità',
  'category.functional.description':
    'Offre funzioni aggiuntive, come video, mappe e chat, e ricorda le sue impostazioni.',
  'category.analytics.name': 'Misurazione',
  'category.analytics.description': 'Misura le visite e l’uso delle pagine per migliorare il sito.',
  'category.advertising.name': 'Pubblicità',
  'category.advertising.description':
    'Crea un profilo dei suoi interessi per mostrarle pubblicità personalizzata qui e su altri siti.',
  'settings.label': 'Impostazioni dei cookie',
  'settings.privacyChoices': 'Le sue scelte sulla privacy',
  'embed.text':
    'Questo contenuto è fornito da {name}. Se lo carica, {name} riceverà dati come il suo indirizzo IP e potrà utilizzare cookie.',
  'embed.once': 'Carica una volta',
  'embed.always': 'Carica sempre {name}',
  'embed.open': 'Apri su {name}',
  'declaration.name': 'Nome',
  'declaration.type': 'Tipo',
  'declaration.purpose': 'Finalità',
  'declaration.lifetime': 'Conservazione',
  'declaration.provider': 'Fornitore',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Memoria del browser',
  'declaration.allowed': 'Consentito',
  'declaration.denied': 'Non consentito',
  'declaration.change': 'Modifica la mia scelta',
  'declaration.version': 'Versione {version}',
  'declaration.export': 'Salva come {format}',
  'declaration.doNotTrackLink': 'Informazioni su Do Not Track',
  'declaration.gpcHonoured':
    'Se il browser invia “Global Privacy Control”, questo sito lo considera come la sua opposizione alla pubblicità e alla vendita di dati, e disattiva entrambe.',
  'declaration.gpcIgnored':
    'Nella sua area geografica “Global Privacy Control” non cambia nulla su questo sito: nessun servizio facoltativo viene utilizzato senza il suo consenso.',
};
