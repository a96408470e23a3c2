import type { Messages } from '../core/messages.js';

/** French. */
export const fr: Messages = {
  'notice.label': 'Information sur les cookies',
  'notice.title': 'Ce site utilise des cookies',
  'notice.text':
    'Nous utilisons des cookies pour faire fonctionner ce site. Avec votre accord, nous-mêmes et des tiers indépendants en utilisons aussi pour mesurer l’audience et personnaliser la publicité. Vous pouvez modifier votre choix à tout moment.',
  'notice.optOutText':
    'Nous utilisons des cookies pour faire fonctionner ce site. Sauf opposition de votre part, nous-mêmes et des tiers indépendants en utilisons aussi pour mesurer l’audience et personnaliser la publicité. Vous pouvez modifier votre choix à tout moment.',
  'notice.policyChanged':
    'Notre politique relative aux cookies a changé depuis votre dernier choix.',
  'notice.news': 'Nouveau depuis votre dernier choix : {names}.',
  'notice.learnMore': 'En savoir plus',
  'action.acceptAll': 'Tout accepter',
  'action.rejectAll': 'Tout refuser',
  'action.choose': 'Paramétrer',
  'survey.dismiss': 'Non merci',
  'signal.honoured': 'Votre opposition est respectée',
  'action.save': 'Enregistrer mes choix',
  'action.close': 'Fermer',
  'preferences.title': 'Paramètres des cookies',
  'preferences.intro':
    'Décidez de ce que vous autorisez sur ce site. Vous pouvez revenir modifier votre choix à tout moment.',
  'preferences.policy': 'Politique relative aux cookies',
  'preferences.contact': 'Contact',
  'preferences.alwaysOn': 'Toujours actif',
  'preferences.services': 'Services (actifs : {on} sur {count})',
  'preferences.hosts': 'Envoie des données à',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Stockage du navigateur',
  'preferences.vendorPolicy': 'Politique de confidentialité : {name}',
  'preferences.record': 'Vous avez fait votre choix le {date}. Numéro du justificatif : {id}',
  'preferences.download': 'Télécharger mon justificatif',
  'preferences.delete': 'Supprimer mon justificatif',
  'preferences.erased':
    'Votre choix est enregistré. Les services désactivés sont arrêtés et les données qu’ils avaient stockées dans le navigateur sont supprimées.',
  'preferences.residue':
    'Cette page ne peut pas supprimer : {names}. Utilisez pour cela les paramètres de votre navigateur.',
  'preferences.reload': 'Recharger la page',
  'preferences.deleted':
    'Votre justificatif est supprimé. Seul reste autorisé ce qui ne nécessite aucun choix.',
  'preferences.doNotTrackStatement':
    'Le signal « Do Not Track » de votre navigateur ne change rien au fonctionnement de ce site. Utilisez plutôt les choix ci-dessus.',
  'preferences.language': 'Langue',
  'preferences.complaint': 'Déposer une plainte : {name}',
  'preferences.minor': 'En raison de votre âge, la publicité reste désactivée.',
  'regime.opt-in': 'Aucun service facultatif n’est utilisé sans votre accord.',
  'regime.opt-out': 'Les services facultatifs sont utilisés, sauf opposition de votre part.',
  'regime.notice':
    'Des services facultatifs sont utilisés. Vous pouvez vous y opposer à tout moment.',
  'category.necessary.name': 'Nécessaires',
  'category.necessary.description':
    'Indispensables au fonctionnement du site, par exemple pour la connexion, le panier et la mémorisation de ce choix.',
  'category.functional.name': 'Fonctionnalités',
  'category.functional.description':
    'Propose des fonctions supplémentaires comme les vidéos, les cartes et le chat, et mémorise vos préférences.',
  'category.analytics.name': 'Mesure d’audience',
  'category.analytics.description':
    'Mesure les visites et l’utilisation des pages, afin d’améliorer le site.',
  'category.advertising.name': 'Publicité',
  'category.advertising.description':
    'Établit un profil de vos centres d’intérêt pour vous présenter de la publicité personnalisée ici et sur d’autres sites.',
  'settings.label': 'Paramètres des cookies',
  'settings.privacyChoices': 'Vos choix de confidentialité',
  'embed.text':
    'Ce contenu est fourni par {name}. Si vous le chargez, {name} recevra des données comme votre adresse IP et pourra utiliser des cookies.',
  'embed.once': 'Charger une fois',
  'embed.always': 'Toujours charger {name}',
  'embed.open': 'Ouvrir sur {name}',
  'declaration.name': 'Nom',
  'declaration.type': 'Type',
  'declaration.purpose': 'Finalité',
  'declaration.lifetime': 'Durée de conservation',
  'declaration.provider': 'Fournisseur',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Stockage du navigateur',
  'declaration.allowed': 'Autorisé',
  'declaration.denied': 'Non autorisé',
  'declaration.change': 'Modifier mon choix',
  'declaration.version': 'Version {version}',
  'declaration.export': 'Enregistrer au format {format}',
  'declaration.doNotTrackLink': 'À propos de Do Not Track',
  'declaration.gpcHonoured':
    'Si votre navigateur envoie « Global Privacy Control », ce site considère que vous vous opposez à la publicité et à la vente de données, et désactive l’une et l’autre.',
  'declaration.gpcIgnored':
    'Dans votre région, « Global Privacy Control » ne change rien sur ce site : aucun service facultatif n’est utilisé sans votre accord.',
};
