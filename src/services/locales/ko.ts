import type { SentenceTexts } from '../sentences.js';

/** Korean. */
export const koServices: SentenceTexts = {
  'Tells one browser from another.': '브라우저를 서로 구분합니다.',
  'Tells one browser from another on this website.': '이 웹사이트에서 브라우저를 서로 구분합니다.',
  'Tells one browser from another across websites.':
    '여러 웹사이트에 걸쳐 브라우저를 서로 구분합니다.',
  'Tells one browser from another for advertising.': '광고를 위해 브라우저를 서로 구분합니다.',
  'Tells one browser from another for advertising, across websites.':
    '광고를 위해 여러 웹사이트에 걸쳐 브라우저를 서로 구분합니다.',
  'Tells one browser from another, to relate purchases to advertisements.':
    '구매를 광고와 연결하기 위해 브라우저를 서로 구분합니다.',
  'Tells one browser from another for statistics.': '통계를 위해 브라우저를 서로 구분합니다.',
  'Tells one browser from another, to prevent fraud and misuse.':
    '사기와 악용을 방지하기 위해 브라우저를 서로 구분합니다.',
  'Tells one browser from another and keeps the state of a visit.':
    '브라우저를 서로 구분하고 방문 상태를 저장합니다.',
  'Tells one browser from another and keeps its settings.':
    '브라우저를 서로 구분하고 해당 브라우저의 설정을 저장합니다.',
  'Tells one browser from another and links it with a contact of the website.':
    '브라우저를 서로 구분하고 웹사이트가 보유한 연락처와 연결합니다.',
  'Tells one browser from another and remembers the variants it is shown.':
    '브라우저를 서로 구분하고 해당 브라우저에 표시된 버전을 기억합니다.',
  'Tells one tab or window from another.': '탭이나 창을 서로 구분합니다.',
  'Recognises browsers and people with an account for advertising, across websites.':
    '광고를 위해 여러 웹사이트에 걸쳐 브라우저와 계정 보유자를 인식합니다.',
  'Recognises visitors by the identifier that the website gives them.':
    '웹사이트가 부여한 식별자로 방문자를 인식합니다.',
  'Remembers whether the visitor is signed in, and with which account.':
    '방문자의 로그인 여부와 로그인한 계정을 기억합니다.',
  'Remembers the e-mail address that the visitor entered.':
    '방문자가 입력한 이메일 주소를 기억합니다.',
  'Keeps what is known of the visitor or the visit.':
    '방문자 또는 방문에 관해 파악된 정보를 저장합니다.',
  'Remembers earlier visits to the website.': '이 웹사이트에 대한 이전 방문을 기억합니다.',
  'Remembers the advertisement that was clicked.': '클릭된 광고를 기억합니다.',
  'Remembers the campaign, website or message that led here.':
    '이 웹사이트 방문으로 이어진 캠페인, 웹사이트 또는 메시지를 기억합니다.',
  'Helps to link the identifiers that different services have for a browser.':
    '여러 서비스가 한 브라우저에 대해 가지고 있는 식별자를 서로 연결하는 데 도움을 줍니다.',
  'Limits how often an advertisement or recommendation is shown.':
    '광고나 추천이 표시되는 빈도를 제한합니다.',
  'Measures what advertisements and recommendations lead to.':
    '광고와 추천으로 발생한 성과를 측정합니다.',
  'Keeps the state of a visit.': '방문 상태를 저장합니다.',
  'Keeps the pages seen and the actions of a visit.':
    '방문 중에 본 페이지와 수행한 동작을 저장합니다.',
  'Keeps what was done on the pages until it is sent.':
    '페이지에서 이루어진 동작을 전송될 때까지 저장합니다.',
  'Helps to record visits, so that the website can replay them.':
    '웹사이트가 방문 과정을 재생할 수 있도록 이를 기록하는 데 도움을 줍니다.',
  'Decides whether the visit is measured.': '방문을 측정할지 여부를 결정합니다.',
  'Remembers which variant of a page was shown, or what came of it.':
    '표시된 페이지 버전 또는 그 결과를 기억합니다.',
  'Remembers what the visitor agreed to or refused.':
    '방문자가 동의하거나 거부한 내용을 기억합니다.',
  'Keeps settings of the service.': '서비스의 설정을 저장합니다.',
  'Recognises the visitor in chats.': '채팅에서 방문자를 인식합니다.',
  'Keeps the state of chats and messages.': '채팅과 메시지의 상태를 저장합니다.',
  'Remembers which surveys, forms or messages were shown or answered.':
    '어떤 설문조사, 양식 또는 메시지가 표시되었거나 응답을 받았는지 기억합니다.',
  'Helps to decide whether the visitor is asked for an opinion.':
    '방문자에게 의견을 물을지 결정하는 데 도움을 줍니다.',
  'Tells people from automated visits.': '사람의 방문과 자동화된 방문을 구분합니다.',
  'Protects against forged requests, fraud and misuse.':
    '위조된 요청, 사기 및 악용으로부터 보호합니다.',
  'Limits the number of requests.': '요청 수를 제한합니다.',
  'Chooses the server that answers.': '응답할 서버를 선택합니다.',
  'Checks whether and how cookies can be set.': '쿠키를 저장할 수 있는지와 그 방식을 확인합니다.',
  'Lets the makers of the website test it.':
    '웹사이트 제작자가 웹사이트를 테스트할 수 있게 합니다.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    '방문 현황과 페이지에서의 방문자 행동을 측정하여 웹사이트에 보고합니다.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    '방문 현황과 함께 광고로 발생한 성과를 측정하여 웹사이트에 보고합니다.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    '방문 현황과 페이지에서의 방문자 행동을 측정하며, 방문 과정을 기록할 수 있습니다.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    '브라우저에 아무것도 저장하지 않고 방문 수를 집계하여 웹사이트에 보고합니다.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    '페이지 속도와 발생한 오류를 측정하며, 방문 과정을 기록할 수 있습니다.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    '페이지에서의 방문자 행동을 히트맵이나 방문 과정의 재생 형태로 기록합니다.',
  'Shows variants of pages and measures which one works better.':
    '페이지의 여러 버전을 표시하고 어느 버전이 더 효과적인지 측정합니다.',
  'Shows variants of pages and records what visitors do on them.':
    '페이지의 여러 버전을 표시하고 그 페이지에서의 방문자 행동을 기록합니다.',
  'Loads other services that the website uses, such as measurement and advertising.':
    '측정, 광고 등 웹사이트가 사용하는 다른 서비스를 불러옵니다.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    '방문자의 행동 정보를 수집하여 웹사이트가 사용하는 다른 서비스에 전달합니다.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    '광고 측정과 맞춤형 광고를 위해 방문과 구매를 제공자에게 보고합니다.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    '방문과 구매를 보고하고, 광고를 위해 이 웹사이트 밖에서도 브라우저를 인식합니다.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    '방문자가 살펴본 상품과 구매한 상품을 다른 웹사이트에서 광고하기 위해 보고합니다.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    '광고를 표시하고, 브라우저의 방문 이력에 따라 광고를 선택하고 측정합니다.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    '추천 콘텐츠를 표시하고, 광고를 위해 이 웹사이트 밖에서도 브라우저를 인식합니다.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    '맞춤형 이메일과 광고를 위해 방문을 웹사이트가 보유한 연락처와 연결합니다.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    '맞춤형 메시지와 광고를 위해 방문자와 그 행동을 인식합니다.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    '동영상을 표시하고 브라우저를 인식하며, 시청 내용을 광고에 사용할 수 있습니다.',
  'Shows videos and counts how they are watched.': '동영상을 표시하고 시청 현황을 집계합니다.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    '오디오를 재생하고 브라우저를 인식하며, 재생 내용을 광고에 사용할 수 있습니다.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    '게시물이나 버튼을 표시하고 브라우저를 인식하며, 방문 정보를 광고에 사용할 수 있습니다.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    '댓글을 표시하고 브라우저를 인식하며, 방문 정보를 광고에 사용할 수 있습니다.',
  'Shows reviews of the website and counts how often they are seen.':
    '웹사이트에 대한 리뷰를 표시하고 리뷰가 조회된 횟수를 집계합니다.',
  'Shows maps and lets the provider know on which page.':
    '지도를 표시하고, 지도가 어느 페이지에 있는지 제공자에게 알립니다.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    '글꼴을 불러오고, 브라우저의 IP 주소를 제공자에게 알립니다.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    '방문자가 웹사이트와 채팅할 수 있게 하고, 재방문 시 방문자를 인식합니다.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    '방문자가 웹사이트와 채팅할 수 있게 하며, 웹사이트는 방문자가 보는 페이지를 알게 됩니다.',
  'Lets visitors book appointments.': '방문자가 일정을 예약할 수 있게 합니다.',
  'Shows forms or surveys and reports the answers to the website.':
    '양식이나 설문조사를 표시하고 응답을 웹사이트에 보고합니다.',
  'Protects forms by telling people from automated visits.':
    '사람의 방문과 자동화된 방문을 구분하여 양식을 보호합니다.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    '방문자가 계정으로 로그인할 수 있게 하며, 계정 제공자는 방문자가 어느 웹사이트에 있는지 알게 됩니다.',
  'Takes payments and prevents fraud.': '결제를 처리하고 사기를 방지합니다.',
  session: '세션',
  'until erased': '삭제될 때까지',
  'removed at once': '즉시 삭제',
  'less than a second': '1초 미만',
  'less than a minute': '1분 미만',
  '{a} or {b}': '{a} 또는 {b}',
};
