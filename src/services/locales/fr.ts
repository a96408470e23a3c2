import type { SentenceTexts } from '../sentences.js';

/** French. */
export const frServices: SentenceTexts = {
  'Tells one browser from another.': 'Distingue un navigateur des autres.',
  'Tells one browser from another on this website.':
    'Distingue un navigateur des autres sur ce site.',
  'Tells one browser from another across websites.':
    'Distingue un navigateur des autres sur plusieurs sites.',
  'Tells one browser from another for advertising.':
    'Distingue un navigateur des autres à des fins publicitaires.',
  'Tells one browser from another for advertising, across websites.':
    'Distingue un navigateur des autres à des fins publicitaires, sur plusieurs sites.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Distingue un navigateur des autres, pour relier les achats aux publicités.',
  'Tells one browser from another for statistics.':
    'Distingue un navigateur des autres à des fins statistiques.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Distingue un navigateur des autres, pour prévenir la fraude et les abus.',
  'Tells one browser from another and keeps the state of a visit.':
    'Distingue un navigateur des autres et conserve l’état d’une visite.',
  'Tells one browser from another and keeps its settings.':
    'Distingue un navigateur des autres et conserve les paramètres correspondants.',
  'Tells one browser from another and links it with a contact of the website.':
    'Distingue un navigateur des autres et le relie à un contact du site.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Distingue un navigateur des autres et mémorise les variantes qui lui sont présentées.',
  'Tells one tab or window from another.': 'Distingue un onglet ou une fenêtre des autres.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Reconnaît, à des fins publicitaires et sur plusieurs sites, les navigateurs et les titulaires d’un compte.',
  'Recognises visitors by the identifier that the website gives them.':
    'Reconnaît les visiteurs grâce à l’identifiant que le site leur attribue.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Mémorise si le visiteur est connecté, et avec quel compte.',
  'Remembers the e-mail address that the visitor entered.':
    'Mémorise l’adresse e-mail saisie par le visiteur.',
  'Keeps what is known of the visitor or the visit.':
    'Conserve ce que l’on sait du visiteur ou de la visite.',
  'Remembers earlier visits to the website.': 'Mémorise les visites antérieures du site.',
  'Remembers the advertisement that was clicked.':
    'Mémorise la publicité sur laquelle le visiteur a cliqué.',
  'Remembers the campaign, website or message that led here.':
    'Mémorise la campagne, le site ou le message à l’origine de la visite.',
  'Helps to link the identifiers that different services have for a browser.':
    'Aide à relier les identifiants que différents services utilisent pour un même navigateur.',
  'Limits how often an advertisement or recommendation is shown.':
    'Limite la fréquence d’affichage d’une publicité ou d’une recommandation.',
  'Measures what advertisements and recommendations lead to.':
    'Mesure les effets des publicités et des recommandations.',
  'Keeps the state of a visit.': 'Conserve l’état d’une visite.',
  'Keeps the pages seen and the actions of a visit.':
    'Conserve les pages vues et les actions effectuées au cours d’une visite.',
  'Keeps what was done on the pages until it is sent.':
    'Conserve les actions effectuées sur les pages jusqu’à leur envoi.',
  'Helps to record visits, so that the website can replay them.':
    'Aide à enregistrer les visites, pour que le site puisse les rejouer.',
  'Decides whether the visit is measured.': 'Détermine si la visite est mesurée.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Mémorise quelle variante d’une page a été affichée, ou le résultat obtenu.',
  'Remembers what the visitor agreed to or refused.':
    'Mémorise ce que le visiteur a accepté ou refusé.',
  'Keeps settings of the service.': 'Conserve des paramètres du service.',
  'Recognises the visitor in chats.': 'Reconnaît le visiteur dans les conversations par chat.',
  'Keeps the state of chats and messages.':
    'Conserve l’état des conversations par chat et des messages.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Mémorise les enquêtes, formulaires ou messages qui ont été affichés ou ont reçu une réponse.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Aide à déterminer si l’on demande son avis au visiteur.',
  'Tells people from automated visits.': 'Distingue les visites humaines des visites automatisées.',
  'Protects against forged requests, fraud and misuse.':
    'Protège contre les requêtes falsifiées, la fraude et les abus.',
  'Limits the number of requests.': 'Limite le nombre de requêtes.',
  'Chooses the server that answers.': 'Choisit le serveur qui répond.',
  'Checks whether and how cookies can be set.':
    'Vérifie si des cookies peuvent être déposés, et comment.',
  'Lets the makers of the website test it.': 'Permet aux concepteurs du site de le tester.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mesure les visites et ce que les visiteurs font sur les pages, et en rend compte au site.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mesure les visites et les effets des publicités, et en rend compte au site.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mesure les visites et ce que les visiteurs font sur les pages, et peut enregistrer les visites.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Compte les visites sans rien stocker dans le navigateur, et en rend compte au site.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mesure la rapidité des pages et les erreurs qui se produisent, et peut enregistrer les visites.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Enregistre ce que les visiteurs font sur les pages, sous forme de cartes de chaleur ou de reconstitutions de visites.',
  'Shows variants of pages and measures which one works better.':
    'Affiche des variantes de pages et mesure laquelle fonctionne le mieux.',
  'Shows variants of pages and records what visitors do on them.':
    'Affiche des variantes de pages et enregistre ce que les visiteurs y font.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Charge d’autres services utilisés par le site, comme la mesure d’audience et la publicité.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Recueille des données sur les actions des visiteurs et les transmet à d’autres services utilisés par le site.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Communique les visites et les achats au fournisseur du service, pour mesurer et personnaliser la publicité.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Communique les visites et les achats, et reconnaît le navigateur ailleurs à des fins publicitaires.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Communique les produits consultés et achetés, pour en faire la publicité sur d’autres sites.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Affiche des publicités, les choisit et les mesure en fonction de ce que le navigateur a visité.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Affiche des contenus recommandés, et reconnaît le navigateur ailleurs à des fins publicitaires.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Relie les visites aux contacts du site, pour personnaliser les e-mails et la publicité.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Reconnaît les visiteurs et leurs actions, pour personnaliser les messages et la publicité.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Affiche des vidéos, reconnaît le navigateur et peut utiliser à des fins publicitaires les vidéos regardées.',
  'Shows videos and counts how they are watched.':
    'Affiche des vidéos et mesure la façon dont elles sont regardées.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Lit des contenus audio, reconnaît le navigateur et peut utiliser à des fins publicitaires les contenus écoutés.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Affiche des publications ou des boutons, reconnaît le navigateur et peut utiliser la visite à des fins publicitaires.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Affiche des commentaires, reconnaît le navigateur et peut utiliser la visite à des fins publicitaires.',
  'Shows reviews of the website and counts how often they are seen.':
    'Affiche des avis concernant le site et compte combien de fois ils sont vus.',
  'Shows maps and lets the provider know on which page.':
    'Affiche des cartes et indique au fournisseur du service sur quelle page elles s’affichent.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Charge des polices de caractères et communique au fournisseur du service l’adresse IP du navigateur.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Permet aux visiteurs de discuter par chat avec le site, et les reconnaît lorsqu’ils reviennent.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Permet aux visiteurs de discuter par chat avec le site, qui voit les pages qu’ils visitent.',
  'Lets visitors book appointments.': 'Permet aux visiteurs de prendre rendez-vous.',
  'Shows forms or surveys and reports the answers to the website.':
    'Affiche des formulaires ou des enquêtes et transmet les réponses au site.',
  'Protects forms by telling people from automated visits.':
    'Protège les formulaires en distinguant les visites humaines des visites automatisées.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Permet aux visiteurs de se connecter avec un compte, dont le fournisseur apprend sur quel site ils se trouvent.',
  'Takes payments and prevents fraud.': 'Traite les paiements et prévient la fraude.',
  session: 'session de navigation',
  'until erased': 'jusqu’à suppression',
  'removed at once': 'suppression immédiate',
  'less than a second': 'moins d’une seconde',
  'less than a minute': 'moins d’une minute',
  '{a} or {b}': '{a} ou {b}',
};
