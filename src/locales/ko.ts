import type { Messages } from '../core/messages.js';

/** Korean. */
export const ko: Messages = {
  'notice.label': '쿠키 안내',
  'notice.title': '이 웹사이트는 쿠키를 사용합니다',
  'notice.text':
    '당사는 웹사이트의 정상적인 작동을 위해 쿠키를 사용합니다. 동의하시는 경우, 당사 및 독립된 제3자가 방문 현황 측정과 맞춤형 광고에도 쿠키를 사용합니다. 선택은 언제든지 변경하실 수 있습니다.',
  'notice.optOutText':
    '당사는 웹사이트의 정상적인 작동을 위해 쿠키를 사용합니다. 거부하시지 않는 한, 당사 및 독립된 제3자가 방문 현황 측정과 맞춤형 광고에도 쿠키를 사용합니다. 선택은 언제든지 변경하실 수 있습니다.',
  'notice.policyChanged': '지난번 선택 이후 쿠키 정책이 변경되었습니다.',
  'notice.news': '지난번 선택 이후 추가된 항목: {names}.',
  'notice.learnMore': '자세히 보기',
  'action.acceptAll': '모두 허용',
  'action.rejectAll': '모두 거부',
  'action.choose': '직접 선택',
  'survey.dismiss': '참여하지 않음',
  'signal.honoured': '옵트아웃 요청이 적용되었습니다',
  'action.save': '선택 저장',
  'action.close': '닫기',
  'preferences.title': '쿠키 설정',
  'preferences.intro':
    '이 웹사이트에서 허용할 항목을 선택해 주십시오. 언제든지 돌아와 선택을 변경하실 수 있습니다.',
  'preferences.policy': '쿠키 정책',
  'preferences.contact': '문의하기',
  'preferences.alwaysOn': '항상 사용',
  'preferences.services': '서비스({count}개 중 {on}개 사용)',
  'preferences.hosts': '데이터 전송 대상',
  'preferences.cookies': '쿠키',
  'preferences.storage': '브라우저 저장소',
  'preferences.vendorPolicy': '{name} 개인정보 처리방침',
  'preferences.record': '선택 일시: {date}, 기록 번호: {id}',
  'preferences.download': '내 기록 다운로드',
  'preferences.delete': '내 기록 삭제',
  'preferences.erased':
    '선택이 저장되었습니다. 사용을 해제하신 항목은 중지되었고, 해당 항목이 저장한 데이터는 삭제되었습니다.',
  'preferences.residue':
    '이 페이지에서 삭제할 수 없는 항목: {names}. 브라우저 설정에서 삭제하실 수 있습니다.',
  'preferences.reload': '페이지 새로고침',
  'preferences.deleted':
    '기록이 삭제되었습니다. 선택이 필요한 항목은 모두 허용되지 않은 상태입니다.',
  'preferences.doNotTrackStatement':
    '브라우저의 ‘Do Not Track’(추적 안 함) 신호는 이 웹사이트의 작동에 영향을 주지 않습니다. 대신 위의 설정을 이용해 주십시오.',
  'preferences.language': '언어',
  'preferences.complaint': '{name}에 민원 제기',
  'preferences.minor': '연령에 따라 광고는 사용되지 않습니다.',
  'regime.opt-in': '필수가 아닌 항목은 허용하시기 전까지 사용하지 않습니다.',
  'regime.opt-out': '필수가 아닌 서비스는 거부하시기 전까지 사용합니다.',
  'regime.notice': '필수가 아닌 서비스를 사용합니다. 언제든지 거부하실 수 있습니다.',
  'category.necessary.name': '필수',
  'category.necessary.description':
    '로그인 상태 유지, 장바구니와 선택 사항 저장 등 웹사이트 작동에 필요합니다.',
  'category.functional.name': '기능',
  'category.functional.description':
    '동영상, 지도, 채팅 등 추가 기능을 제공하고 설정을 저장합니다.',
  'category.analytics.name': '분석',
  'category.analytics.description':
    '웹사이트를 개선하기 위해 방문 현황과 페이지 이용 방식을 측정합니다.',
  'category.advertising.name': '광고',
  'category.advertising.description':
    '관심사 프로필을 만들어 이 웹사이트와 다른 웹사이트에서 맞춤형 광고를 표시합니다.',
  'settings.label': '쿠키 설정',
  'settings.privacyChoices': '내 개인정보 보호 선택',
  'embed.text':
    '이 콘텐츠는 {name}에서 제공합니다. 불러오면 IP 주소 등의 데이터가 {name}에 전송되며 쿠키가 사용될 수 있습니다.',
  'embed.once': '한 번만 불러오기',
  'embed.always': '{name} 항상 불러오기',
  'embed.open': '{name}에서 열기',
  'declaration.name': '이름',
  'declaration.type': '유형',
  'declaration.purpose': '목적',
  'declaration.lifetime': '보관 기간',
  'declaration.provider': '제공자',
  'declaration.cookie': '쿠키',
  'declaration.storageKey': '브라우저 저장소',
  'declaration.allowed': '허용됨',
  'declaration.denied': '허용되지 않음',
  'declaration.change': '선택 변경',
  'declaration.version': '버전 {version}',
  'declaration.export': '{format} 형식으로 저장',
  'declaration.doNotTrackLink': 'Do Not Track 안내',
  'declaration.gpcHonoured':
    '브라우저가 ‘Global Privacy Control’ 신호를 보내면, 이 웹사이트는 이를 광고와 데이터 판매에 대한 거부로 간주하여 모두 중지합니다.',
  'declaration.gpcIgnored':
    '현재 지역에서는 ‘Global Privacy Control’ 신호가 이 웹사이트의 작동에 영향을 주지 않습니다. 필수가 아닌 항목은 허용하시기 전까지 사용하지 않습니다.',
};
