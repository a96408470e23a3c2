import type { SentenceTexts } from '../sentences.js';

/** Spanish. */
export const esServices: SentenceTexts = {
  'Tells one browser from another.': 'Distingue un navegador de otros.',
  'Tells one browser from another on this website.':
    'Distingue un navegador de otros en este sitio web.',
  'Tells one browser from another across websites.':
    'Distingue un navegador de otros en distintos sitios web.',
  'Tells one browser from another for advertising.':
    'Distingue un navegador de otros con fines publicitarios.',
  'Tells one browser from another for advertising, across websites.':
    'Distingue un navegador de otros con fines publicitarios, en distintos sitios web.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Distingue un navegador de otros para relacionar las compras con los anuncios.',
  'Tells one browser from another for statistics.':
    'Distingue un navegador de otros con fines estadísticos.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Distingue un navegador de otros para prevenir el fraude y el uso indebido.',
  'Tells one browser from another and keeps the state of a visit.':
    'Distingue un navegador de otros y guarda el estado de una visita.',
  'Tells one browser from another and keeps its settings.':
    'Distingue un navegador de otros y guarda la configuración correspondiente.',
  'Tells one browser from another and links it with a contact of the website.':
    'Distingue un navegador de otros y lo vincula con un contacto del sitio web.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Distingue un navegador de otros y recuerda las variantes que se le muestran.',
  'Tells one tab or window from another.': 'Distingue una pestaña o ventana de otras.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Reconoce, con fines publicitarios y en distintos sitios web, los navegadores y a las personas con una cuenta.',
  'Recognises visitors by the identifier that the website gives them.':
    'Reconoce a los visitantes por el identificador que les asigna el sitio web.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Recuerda si el visitante ha iniciado sesión y con qué cuenta.',
  'Remembers the e-mail address that the visitor entered.':
    'Recuerda la dirección de correo electrónico que ha introducido el visitante.',
  'Keeps what is known of the visitor or the visit.':
    'Guarda lo que se sabe del visitante o de la visita.',
  'Remembers earlier visits to the website.': 'Recuerda las visitas anteriores al sitio web.',
  'Remembers the advertisement that was clicked.': 'Recuerda el anuncio en el que se hizo clic.',
  'Remembers the campaign, website or message that led here.':
    'Recuerda la campaña, el sitio web o el mensaje del que procede la visita.',
  'Helps to link the identifiers that different services have for a browser.':
    'Ayuda a vincular los identificadores que distintos servicios utilizan para un mismo navegador.',
  'Limits how often an advertisement or recommendation is shown.':
    'Limita la frecuencia con la que se muestra un anuncio o una recomendación.',
  'Measures what advertisements and recommendations lead to.':
    'Mide los resultados de los anuncios y las recomendaciones.',
  'Keeps the state of a visit.': 'Guarda el estado de una visita.',
  'Keeps the pages seen and the actions of a visit.':
    'Guarda las páginas vistas y las acciones realizadas durante una visita.',
  'Keeps what was done on the pages until it is sent.':
    'Guarda las acciones realizadas en las páginas hasta su envío.',
  'Helps to record visits, so that the website can replay them.':
    'Ayuda a grabar las visitas para que el sitio web pueda reproducirlas.',
  'Decides whether the visit is measured.': 'Determina si se mide la visita.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Recuerda qué variante de una página se mostró o qué resultado tuvo.',
  'Remembers what the visitor agreed to or refused.':
    'Recuerda lo que el visitante ha aceptado o rechazado.',
  'Keeps settings of the service.': 'Guarda la configuración del servicio.',
  'Recognises the visitor in chats.': 'Reconoce al visitante en los chats.',
  'Keeps the state of chats and messages.': 'Guarda el estado de los chats y los mensajes.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Recuerda qué encuestas, formularios o mensajes se han mostrado o respondido.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Ayuda a decidir si se pide su opinión al visitante.',
  'Tells people from automated visits.': 'Distingue a las personas de las visitas automatizadas.',
  'Protects against forged requests, fraud and misuse.':
    'Protege contra las solicitudes falsificadas, el fraude y el uso indebido.',
  'Limits the number of requests.': 'Limita el número de solicitudes.',
  'Chooses the server that answers.': 'Elige el servidor que responde.',
  'Checks whether and how cookies can be set.': 'Comprueba si se pueden instalar cookies, y cómo.',
  'Lets the makers of the website test it.': 'Permite a los creadores del sitio web probarlo.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mide las visitas y lo que hacen los visitantes en las páginas, e informa de ello al sitio web.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mide las visitas y los resultados de los anuncios, e informa de ello al sitio web.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mide las visitas y lo que hacen los visitantes en las páginas, y puede grabar las visitas.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Cuenta las visitas sin almacenar nada en el navegador, e informa de ellas al sitio web.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mide la velocidad de las páginas y los errores que se producen, y puede grabar las visitas.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Registra lo que hacen los visitantes en las páginas, en forma de mapas de calor o reproducciones de visitas.',
  'Shows variants of pages and measures which one works better.':
    'Muestra variantes de páginas y mide cuál funciona mejor.',
  'Shows variants of pages and records what visitors do on them.':
    'Muestra variantes de páginas y registra lo que hacen en ellas los visitantes.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Carga otros servicios que utiliza el sitio web, como los de medición y publicidad.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Recopila datos sobre lo que hacen los visitantes y los transmite a otros servicios que utiliza el sitio web.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Comunica las visitas y las compras al proveedor del servicio para medir y personalizar la publicidad.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Comunica las visitas y las compras, y reconoce el navegador fuera del sitio web con fines publicitarios.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Comunica los productos vistos y comprados para anunciarlos en otros sitios web.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Muestra anuncios, los elige y los mide según lo que ha visitado el navegador.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Muestra contenidos recomendados, y reconoce el navegador fuera del sitio web con fines publicitarios.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Vincula las visitas con contactos del sitio web para personalizar los correos electrónicos y la publicidad.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Reconoce a los visitantes y sus acciones, para personalizar los mensajes y la publicidad.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Muestra vídeos, reconoce el navegador y puede utilizar con fines publicitarios lo que se ve.',
  'Shows videos and counts how they are watched.': 'Muestra vídeos y mide cómo se ven.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Reproduce audio, reconoce el navegador y puede utilizar con fines publicitarios lo que se reproduce.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Muestra publicaciones o botones, reconoce el navegador y puede utilizar la visita con fines publicitarios.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Muestra comentarios, reconoce el navegador y puede utilizar la visita con fines publicitarios.',
  'Shows reviews of the website and counts how often they are seen.':
    'Muestra reseñas del sitio web y cuenta cuántas veces se ven.',
  'Shows maps and lets the provider know on which page.':
    'Muestra mapas e indica al proveedor del servicio en qué página aparecen.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Carga tipos de letra y comunica al proveedor del servicio la dirección IP del navegador.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Permite a los visitantes chatear con el sitio web, y los reconoce cuando vuelven.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Permite a los visitantes chatear con el sitio web, que ve las páginas que visitan.',
  'Lets visitors book appointments.': 'Permite a los visitantes reservar citas.',
  'Shows forms or surveys and reports the answers to the website.':
    'Muestra formularios o encuestas y comunica las respuestas al sitio web.',
  'Protects forms by telling people from automated visits.':
    'Protege los formularios al distinguir a las personas de las visitas automatizadas.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Permite a los visitantes iniciar sesión con una cuenta, cuyo proveedor sabe así en qué sitio web están.',
  'Takes payments and prevents fraud.': 'Gestiona los pagos y previene el fraude.',
  session: 'sesión',
  'until erased': 'hasta su eliminación',
  'removed at once': 'eliminación inmediata',
  'less than a second': 'menos de un segundo',
  'less than a minute': 'menos de un minuto',
  '{a} or {b}': '{a} o {b}',
};
