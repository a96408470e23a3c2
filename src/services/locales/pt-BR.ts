import type { SentenceTexts } from '../sentences.js';

/** Brazilian Portuguese. */
export const ptBRServices: SentenceTexts = {
  'Tells one browser from another.': 'Diferencia um navegador dos outros.',
  'Tells one browser from another on this website.':
    'Diferencia um navegador dos outros neste site.',
  'Tells one browser from another across websites.':
    'Diferencia um navegador dos outros em vários sites.',
  'Tells one browser from another for advertising.':
    'Diferencia um navegador dos outros para fins publicitários.',
  'Tells one browser from another for advertising, across websites.':
    'Diferencia um navegador dos outros para fins publicitários, em vários sites.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Diferencia um navegador dos outros, para relacionar as compras aos anúncios.',
  'Tells one browser from another for statistics.':
    'Diferencia um navegador dos outros para fins estatísticos.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Diferencia um navegador dos outros, para prevenir fraudes e uso indevido.',
  'Tells one browser from another and keeps the state of a visit.':
    'Diferencia um navegador dos outros e guarda o estado de uma visita.',
  'Tells one browser from another and keeps its settings.':
    'Diferencia um navegador dos outros e guarda as configurações dele.',
  'Tells one browser from another and links it with a contact of the website.':
    'Diferencia um navegador dos outros e o associa a um contato do site.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Diferencia um navegador dos outros e lembra as variantes mostradas a ele.',
  'Tells one tab or window from another.': 'Diferencia uma aba ou janela das outras.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Reconhece, para fins publicitários e em vários sites, os navegadores e as pessoas que têm uma conta.',
  'Recognises visitors by the identifier that the website gives them.':
    'Reconhece os visitantes pelo identificador que o site atribui a eles.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Lembra se o visitante fez login e com qual conta.',
  'Remembers the e-mail address that the visitor entered.':
    'Lembra o endereço de e-mail que o visitante informou.',
  'Keeps what is known of the visitor or the visit.':
    'Guarda o que se sabe sobre o visitante ou a visita.',
  'Remembers earlier visits to the website.': 'Lembra visitas anteriores ao site.',
  'Remembers the advertisement that was clicked.': 'Lembra o anúncio que foi clicado.',
  'Remembers the campaign, website or message that led here.':
    'Lembra a campanha, o site ou a mensagem que deu origem à visita.',
  'Helps to link the identifiers that different services have for a browser.':
    'Ajuda a associar os identificadores que diferentes serviços usam para um mesmo navegador.',
  'Limits how often an advertisement or recommendation is shown.':
    'Limita a frequência com que um anúncio ou recomendação é exibido.',
  'Measures what advertisements and recommendations lead to.':
    'Mede os resultados dos anúncios e das recomendações.',
  'Keeps the state of a visit.': 'Guarda o estado de uma visita.',
  'Keeps the pages seen and the actions of a visit.':
    'Guarda as páginas vistas e as ações realizadas durante uma visita.',
  'Keeps what was done on the pages until it is sent.':
    'Guarda as ações realizadas nas páginas até serem enviadas.',
  'Helps to record visits, so that the website can replay them.':
    'Ajuda a gravar as visitas, para que o site possa reproduzi-las.',
  'Decides whether the visit is measured.': 'Determina se a visita é medida.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Lembra qual variante de uma página foi exibida ou qual foi o resultado.',
  'Remembers what the visitor agreed to or refused.':
    'Lembra o que o visitante aceitou ou rejeitou.',
  'Keeps settings of the service.': 'Guarda configurações do serviço.',
  'Recognises the visitor in chats.': 'Reconhece o visitante nos chats.',
  'Keeps the state of chats and messages.': 'Guarda o estado dos chats e das mensagens.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Lembra quais pesquisas, formulários ou mensagens foram exibidos ou respondidos.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Ajuda a decidir se a opinião do visitante será solicitada.',
  'Tells people from automated visits.': 'Diferencia as pessoas das visitas automatizadas.',
  'Protects against forged requests, fraud and misuse.':
    'Protege contra solicitações forjadas, fraudes e uso indevido.',
  'Limits the number of requests.': 'Limita o número de solicitações.',
  'Chooses the server that answers.': 'Escolhe o servidor que responde.',
  'Checks whether and how cookies can be set.':
    'Verifica se os cookies podem ser armazenados e de que forma.',
  'Lets the makers of the website test it.': 'Permite que os criadores do site o testem.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mede as visitas e o que os visitantes fazem nas páginas, e informa isso ao site.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mede as visitas e os resultados dos anúncios, e informa isso ao site.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mede as visitas e o que os visitantes fazem nas páginas, e pode gravar as visitas.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Conta as visitas sem armazenar nada no navegador e as comunica ao site.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mede a velocidade das páginas e os erros que ocorrem, e pode gravar as visitas.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Registra o que os visitantes fazem nas páginas, na forma de mapas de calor ou reproduções de visitas.',
  'Shows variants of pages and measures which one works better.':
    'Mostra variantes de páginas e mede qual funciona melhor.',
  'Shows variants of pages and records what visitors do on them.':
    'Mostra variantes de páginas e registra o que os visitantes fazem nelas.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Carrega outros serviços que o site usa, como os de medição e publicidade.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Coleta dados sobre o que os visitantes fazem e os repassa a outros serviços que o site usa.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Comunica as visitas e as compras ao fornecedor do serviço, para medir e personalizar a publicidade.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Comunica as visitas e as compras, e reconhece o navegador fora do site para fins publicitários.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Comunica os produtos vistos e comprados, para anunciá-los em outros sites.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Mostra anúncios, escolhendo e medindo cada um com base no que o navegador visitou.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Mostra conteúdo recomendado, e reconhece o navegador fora do site para fins publicitários.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Associa as visitas a contatos do site, para personalizar os e-mails e a publicidade.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Reconhece os visitantes e as ações deles, para personalizar as mensagens e a publicidade.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Mostra vídeos, reconhece o navegador e pode usar o que é assistido para fins publicitários.',
  'Shows videos and counts how they are watched.': 'Mostra vídeos e mede como são assistidos.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Reproduz áudio, reconhece o navegador e pode usar o que é reproduzido para fins publicitários.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Mostra publicações ou botões, reconhece o navegador e pode usar a visita para fins publicitários.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Mostra comentários, reconhece o navegador e pode usar a visita para fins publicitários.',
  'Shows reviews of the website and counts how often they are seen.':
    'Mostra avaliações do site e conta quantas vezes elas são vistas.',
  'Shows maps and lets the provider know on which page.':
    'Mostra mapas e informa ao fornecedor do serviço em que página eles aparecem.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Carrega fontes tipográficas e informa ao fornecedor do serviço o endereço IP do navegador.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Permite que os visitantes conversem por chat com o site, e os reconhece quando voltam.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Permite que os visitantes conversem por chat com o site, que vê as páginas que eles visitam.',
  'Lets visitors book appointments.': 'Permite que os visitantes agendem compromissos.',
  'Shows forms or surveys and reports the answers to the website.':
    'Mostra formulários ou pesquisas e comunica as respostas ao site.',
  'Protects forms by telling people from automated visits.':
    'Protege os formulários, diferenciando as pessoas das visitas automatizadas.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Permite que os visitantes façam login com uma conta, cujo fornecedor fica sabendo em que site eles estão.',
  'Takes payments and prevents fraud.': 'Processa pagamentos e previne fraudes.',
  session: 'sessão',
  'until erased': 'até a exclusão',
  'removed at once': 'exclusão imediata',
  'less than a second': 'menos de um segundo',
  'less than a minute': 'menos de um minuto',
  '{a} or {b}': '{a} ou {b}',
};
