import type { Messages } from '../core/messages.js';

/** Portuguese, as written in Portugal. */
export const pt: Messages = {
  'notice.label': 'Aviso de cookies',
  'notice.title': 'Este site utiliza cookies',
  'notice.text':
    'Utilizamos cookies para que este site funcione. Com o seu consentimento, nós e terceiros independentes também os utilizamos para medir as visitas e personalizar a publicidade. Pode alterar a sua escolha a qualquer momento.',
  'notice.optOutText':
    'Utilizamos cookies para que este site funcione. Salvo oposição da sua parte, nós e terceiros independentes também os utilizamos para medir as visitas e personalizar a publicidade. Pode alterar a sua escolha a qualquer momento.',
  'notice.policyChanged': 'A nossa política de cookies mudou desde a sua última escolha.',
  'notice.news': 'Novidades desde a sua última escolha: {names}.',
  'notice.learnMore': 'Saiba mais',
  'action.acceptAll': 'Aceitar tudo',
  'action.rejectAll': 'Rejeitar tudo',
  'action.choose': 'Escolher',
  'survey.dismiss': 'Não participar',
  'signal.honoured': 'Pedido de oposição atendido',
  'action.save': 'Guardar escolhas',
  'action.close': 'Fechar',
  'preferences.title': 'Preferências de cookies',
  'preferences.intro':
    'Decida o que permite neste site. Pode voltar e alterar a sua escolha a qualquer momento.',
  'preferences.policy': 'Política de cookies',
  'preferences.contact': 'Contacto',
  'preferences.alwaysOn': 'Sempre ativo',
  'preferences.services': 'Serviços (ativos: {on} de {count})',
  'preferences.hosts': 'Envia dados para',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Armazenamento do navegador',
  'preferences.vendorPolicy': 'Política de privacidade: {name}',
  'preferences.record': 'Data da sua escolha: {date}. Número do registo: {id}',
  'preferences.download': 'Descarregar o registo da minha escolha',
  'preferences.delete': 'Eliminar o registo da minha escolha',
  'preferences.erased':
    'A sua escolha foi guardada. Os serviços desativados foram interrompidos e os dados que tinham armazenado no navegador foram eliminados.',
  'preferences.residue':
    'Esta página não pode eliminar: {names}. Pode fazê-lo nas preferências do navegador.',
  'preferences.reload': 'Recarregar a página',
  'preferences.deleted':
    'O registo da sua escolha foi eliminado. Só continua permitido o que não requer escolha.',
  'preferences.doNotTrackStatement':
    'O sinal “Do Not Track” do seu navegador não altera o funcionamento deste site. Em vez disso, utilize as opções acima.',
  'preferences.language': 'Idioma',
  'preferences.complaint': 'Apresentar reclamação: {name}',
  'preferences.minor': 'Devido à sua idade, a publicidade permanece desativada.',
  'regime.opt-in': 'Nenhum serviço opcional é utilizado sem a sua autorização.',
  'regime.opt-out': 'Os serviços opcionais são utilizados, salvo oposição da sua parte.',
  'regime.notice': 'São utilizados serviços opcionais. Pode opor-se a qualquer momento.',
  'category.necessary.name': 'Necessários',
  'category.necessary.description':
    'Indispensáveis ao funcionamento do site, por exemplo para manter a sua sessão, encher o carrinho e memorizar esta escolha.',
  'category.functional.name': 'Funcionalidades',
  'category.functional.description':
    'Oferece funções adicionais, como vídeos, mapas e chat, e memoriza as suas preferências.',
  'category.analytics.name': 'Análise',
  'category.analytics.description': 'Mede as visitas e o uso das páginas para melhorar o site.',
  'category.advertising.name': 'Publicidade',
  'category.advertising.description':
    'Cria um perfil dos seus interesses para lhe mostrar publicidade personalizada aqui e em outros sites.',
  'settings.label': 'Preferências de cookies',
  'settings.privacyChoices': 'As suas escolhas de privacidade',
  'embed.text':
    'Este conteúdo vem do serviço {name}. Se o carregar, o serviço {name} recebe dados como o seu endereço IP e pode utilizar cookies.',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Carregar sempre {name}',
  'embed.open': 'Abrir no site {name}',
  'declaration.name': 'Nome',
  'declaration.type': 'Tipo',
  'declaration.purpose': 'Finalidade',
  'declaration.lifetime': 'Conservação',
  'declaration.provider': 'Fornecedor',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Armazenamento do navegador',
  'declaration.allowed': 'Permitido',
  'declaration.denied': 'Não permitido',
  'declaration.change': 'Alterar a minha escolha',
  'declaration.version': 'Versão {version}',
  'declaration.export': 'Guardar como {format}',
  'declaration.doNotTrackLink': 'Sobre o Do Not Track',
  'declaration.gpcHonoured':
    'Se o seu navegador enviar “Global Privacy Control”, este site entende que se opõe à publicidade e à venda de dados e desativa ambas.',
  'declaration.gpcIgnored':
    'Na sua região, “Global Privacy Control” não altera nada neste site: nenhum serviço opcional é utilizado sem a sua autorização.',
};
