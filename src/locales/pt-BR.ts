import type { Messages } from '../core/messages.js';

/** Brazilian Portuguese. */
export const ptBR: Messages = {
  'notice.label': 'Aviso de cookies',
  'notice.title': 'Este site usa cookies',
  'notice.text':
    'Usamos cookies para que este site funcione. Com o seu consentimento, nós e terceiros independentes também os usamos para medir as visitas e personalizar a publicidade. Você pode alterar sua escolha a qualquer momento.',
  'notice.optOutText':
    'Usamos cookies para que este site funcione. A menos que você se oponha, nós e terceiros independentes também os usamos para medir as visitas e personalizar a publicidade. Você pode alterar sua escolha a qualquer momento.',
  'notice.policyChanged': 'Nossa política de cookies mudou desde a sua última escolha.',
  'notice.news': 'Novidades desde a sua última escolha: {names}.',
  'notice.learnMore': 'Saiba mais',
  'action.acceptAll': 'Aceitar tudo',
  'action.rejectAll': 'Rejeitar tudo',
  'action.choose': 'Escolher',
  'survey.dismiss': 'Não participar',
  'signal.honoured': 'Pedido de oposição atendido',
  'action.save': 'Salvar escolhas',
  'action.close': 'Fechar',
  'preferences.title': 'Configurações de cookies',
  'preferences.intro':
    'Decida o que você permite neste site. Você pode voltar e alterar sua escolha a qualquer momento.',
  'preferences.policy': 'Política de cookies',
  'preferences.contact': 'Contato',
  'preferences.alwaysOn': 'Sempre ativo',
  'preferences.services': 'Serviços (ativos: {on} de {count})',
  'preferences.hosts': 'Envia dados para',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Armazenamento do navegador',
  'preferences.vendorPolicy': 'Política de privacidade: {name}',
  'preferences.record': 'Data da sua escolha: {date}. Número do registro: {id}',
  'preferences.download': 'Baixar o registro da minha escolha',
  'preferences.delete': 'Excluir o registro da minha escolha',
  'preferences.erased':
    'Sua escolha foi salva. Os serviços desativados foram interrompidos e os dados que eles tinham armazenado no navegador foram excluídos.',
  'preferences.residue':
    'Esta página não consegue excluir: {names}. Você pode fazer isso nas configurações do navegador.',
  'preferences.reload': 'Recarregar a página',
  'preferences.deleted':
    'O registro da sua escolha foi excluído. Só continua permitido o que não exige uma escolha.',
  'preferences.doNotTrackStatement':
    'O sinal “Do Not Track” do seu navegador não altera o funcionamento deste site. Em vez disso, use as opções acima.',
  'preferences.language': 'Idioma',
  'preferences.complaint': 'Apresentar reclamação: {name}',
  'preferences.minor': 'Devido à sua idade, a publicidade permanece desativada.',
  'regime.opt-in': 'Nenhum serviço opcional é usado sem a sua autorização.',
  'regime.opt-out': 'Os serviços opcionais são usados até que você se oponha.',
  'regime.notice': 'São usados serviços opcionais. Você pode se opor a qualquer momento.',
  'category.necessary.name': 'Necessários',
  'category.necessary.description':
    'Indispensáveis para o funcionamento do site, por exemplo, para manter sua sessão, encher o carrinho e lembrar esta escolha.',
  'category.functional.name': 'Funcionalidades',
  'category.functional.description':
    'Oferece recursos extras, como vídeos, mapas e chat, e lembra suas preferências.',
  'category.analytics.name': 'Análise',
  'category.analytics.description': 'Mede as visitas e o uso das páginas para melhorar o site.',
  'category.advertising.name': 'Publicidade',
  'category.advertising.description':
    'Cria um perfil dos seus interesses para mostrar publicidade personalizada aqui e em outros sites.',
  'settings.label': 'Configurações de cookies',
  'settings.privacyChoices': 'Suas escolhas de privacidade',
  'embed.text':
    'Este conteúdo vem do serviço {name}. Se você o carregar, o serviço {name} receberá dados como seu endereço IP e poderá usar cookies.',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Carregar sempre {name}',
  'embed.open': 'Abrir no site {name}',
  'declaration.name': 'Nome',
  'declaration.type': 'Tipo',
  'declaration.purpose': 'Finalidade',
  'declaration.lifetime': 'Prazo de retenção',
  'declaration.provider': 'Fornecedor',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Armazenamento do navegador',
  'declaration.allowed': 'Permitido',
  'declaration.denied': 'Não permitido',
  'declaration.change': 'Alterar minha escolha',
  'declaration.version': 'Versão {version}',
  'declaration.export': 'Salvar como {format}',
  'declaration.doNotTrackLink': 'Sobre o Do Not Track',
  'declaration.gpcHonoured':
    'Se o seu navegador enviar “Global Privacy Control”, este site entende que você se opõe à publicidade e à venda de dados e desativa ambas.',
  'declaration.gpcIgnored':
    'Na sua região, “Global Privacy Control” não altera nada neste site: nenhum serviço opcional é usado sem a sua autorização.',
};
