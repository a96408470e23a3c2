import type { Messages } from '../core/messages.js';

/** Spanish. */
export const es: Messages = {
  'notice.label': 'Aviso de cookies',
  'notice.title': 'Este sitio web utiliza cookies',
  'notice.text':
    'Utilizamos cookies para que este sitio web funcione. Con su consentimiento, nosotros y terceros independientes también las utilizamos para medir las visitas y personalizar la publicidad. Puede cambiar su elección en cualquier momento.',
  'notice.optOutText':
    'Utilizamos cookies para que este sitio web funcione. Salvo que usted se oponga, nosotros y terceros independientes también las utilizamos para medir las visitas y personalizar la publicidad. Puede cambiar su elección en cualquier momento.',
  'notice.policyChanged': 'Nuestra política de cookies ha cambiado desde su última elección.',
  'notice.news': 'Novedades desde su última elección: {names}.',
  'notice.learnMore': 'Más información',
  'action.acceptAll': 'Aceptar todo',
  'action.rejectAll': 'Rechazar todo',
  'action.choose': 'Configurar',
  'survey.dismiss': 'No, gracias',
  'signal.honoured': 'Solicitud de oposición atendida',
  'action.save': 'Guardar mi elección',
  'action.close': 'Cerrar',
  'preferences.title': 'Configuración de cookies',
  'preferences.intro':
    'Decida qué permite en este sitio web. Puede volver y cambiar su elección en cualquier momento.',
  'preferences.policy': 'Política de cookies',
  'preferences.contact': 'Contacto',
  'preferences.alwaysOn': 'Siempre activo',
  'preferences.services': 'Servicios (activos: {on} de {count})',
  'preferences.hosts': 'Envía datos a',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Almacenamiento del navegador',
  'preferences.vendorPolicy': 'Política de privacidad de {name}',
  'preferences.record': 'Fecha de su elección: {date}. Número de registro: {id}',
  'preferences.download': 'Descargar el registro de mi elección',
  'preferences.delete': 'Eliminar el registro de mi elección',
  'preferences.erased':
    'Su elección se ha guardado. Los servicios desactivados se han detenido y los datos que habían almacenado en el navegador se han eliminado.',
  'preferences.residue':
    'Esta página no puede eliminar lo siguiente: {names}. Puede hacerlo en la configuración de su navegador.',
  'preferences.reload': 'Recargar la página',
  'preferences.deleted':
    'El registro de su elección se ha eliminado. Solo sigue permitido lo que no requiere elección.',
  'preferences.doNotTrackStatement':
    'La señal «Do Not Track» de su navegador no cambia el funcionamiento de este sitio web. Utilice en su lugar las opciones que aparecen más arriba.',
  'preferences.language': 'Idioma',
  'preferences.complaint': 'Presentar una reclamación: {name}',
  'preferences.minor': 'Debido a su edad, la publicidad permanece desactivada.',
  'regime.opt-in': 'No se utiliza ningún servicio opcional hasta que usted lo permita.',
  'regime.opt-out': 'Se utilizan servicios opcionales hasta que usted se oponga.',
  'regime.notice': 'Se utilizan servicios opcionales. Puede oponerse en cualquier momento.',
  'category.necessary.name': 'Necesario',
  'category.necessary.description':
    'Imprescindible para que el sitio web funcione; por ejemplo, para mantener la sesión iniciada, llenar el carrito y recordar esta elección.',
  'category.functional.name': 'Funcional',
  'category.functional.description':
    'Ofrece funciones adicionales, como vídeos, mapas y chat, y recuerda sus preferencias.',
  'category.analytics.name': 'Analítica',
  'category.analytics.description':
    'Mide las visitas y el uso de las páginas para mejorar el sitio web.',
  'category.advertising.name': 'Publicidad',
  'category.advertising.description':
    'Crea un perfil de sus intereses para mostrarle publicidad personalizada aquí y en otros sitios web.',
  'settings.label': 'Configuración de cookies',
  'settings.privacyChoices': 'Sus opciones de privacidad',
  'embed.text':
    'Este contenido procede de {name}. Si lo carga, {name} recibirá datos como su dirección IP y podrá utilizar cookies.',
  'embed.once': 'Cargar una vez',
  'embed.always': 'Cargar siempre {name}',
  'embed.open': 'Abrir en {name}',
  'declaration.name': 'Nombre',
  'declaration.type': 'Tipo',
  'declaration.purpose': 'Finalidad',
  'declaration.lifetime': 'Plazo de conservación',
  'declaration.provider': 'Proveedor',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Almacenamiento del navegador',
  'declaration.allowed': 'Permitido',
  'declaration.denied': 'No permitido',
  'declaration.change': 'Cambiar mi elección',
  'declaration.version': 'Versión {version}',
  'declaration.export': 'Guardar como {format}',
  'declaration.doNotTrackLink': 'Acerca de Do Not Track',
  'declaration.gpcHonoured':
    'Si su navegador envía «Global Privacy Control», este sitio web lo interpreta como su oposición a la publicidad y a la venta de datos, y desactiva ambas.',
  'declaration.gpcIgnored':
    'En su región, «Global Privacy Control» no cambia nada en este sitio web: no se utiliza ningún servicio opcional hasta que usted lo permita.',
};
