import type { Messages } from '../core/messages.js';

/** Vietnamese. */
export const vi: Messages = {
  'notice.label': 'Thông báo về cookie',
  'notice.title': 'Trang web này sử dụng cookie',
  'notice.text':
    'Chúng tôi sử dụng cookie để trang web này hoạt động. Nếu bạn đồng ý, chúng tôi và các bên thứ ba độc lập cũng sử dụng cookie để đo lường lượt truy cập và cá nhân hóa quảng cáo. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
  'notice.optOutText':
    'Chúng tôi sử dụng cookie để trang web này hoạt động. Trừ khi bạn phản đối, chúng tôi và các bên thứ ba độc lập cũng sử dụng cookie để đo lường lượt truy cập và cá nhân hóa quảng cáo. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
  'notice.policyChanged':
    'Chính sách cookie của chúng tôi đã thay đổi kể từ lần lựa chọn gần nhất của bạn.',
  'notice.news': 'Mới kể từ lần lựa chọn gần nhất của bạn: {names}.',
  'notice.learnMore': 'Tìm hiểu thêm',
  'action.acceptAll': 'Chấp nhận tất cả',
  'action.rejectAll': 'Từ chối tất cả',
  'action.choose': 'Tự lựa chọn',
  'survey.dismiss': 'Không, cảm ơn',
  'signal.honoured': 'Đã thực hiện yêu cầu từ chối',
  'action.save': 'Lưu lựa chọn',
  'action.close': 'Đóng',
  'preferences.title': 'Cài đặt cookie',
  'preferences.intro':
    'Hãy quyết định những gì bạn cho phép trên trang web này. Bạn có thể quay lại và thay đổi lựa chọn bất cứ lúc nào.',
  'preferences.policy': 'Chính sách cookie',
  'preferences.contact': 'Liên hệ',
  'preferences.alwaysOn': 'Luôn bật',
  'preferences.services': 'Dịch vụ (đang bật {on}/{count})',
  'preferences.hosts': 'Gửi dữ liệu đến',
  'preferences.cookies': 'Cookie',
  'preferences.storage': 'Bộ nhớ trình duyệt',
  'preferences.vendorPolicy': 'Chính sách quyền riêng tư của {name}',
  'preferences.record': 'Bạn đã lựa chọn vào {date}. Mã bản ghi: {id}',
  'preferences.download': 'Tải bản ghi của tôi',
  'preferences.delete': 'Xóa bản ghi của tôi',
  'preferences.erased':
    'Đã lưu lựa chọn của bạn. Những gì bạn tắt đã dừng và dữ liệu do chúng lưu đã được xóa.',
  'preferences.residue':
    'Không thể xóa từ trang này: {names}. Bạn có thể xóa trong cài đặt trình duyệt.',
  'preferences.reload': 'Tải lại trang',
  'preferences.deleted':
    'Đã xóa bản ghi của bạn. Mọi mục cần bạn lựa chọn hiện không được cho phép.',
  'preferences.doNotTrackStatement':
    'Tín hiệu “Do Not Track” (Không theo dõi) của trình duyệt không thay đổi cách trang web này hoạt động. Thay vào đó, vui lòng dùng các lựa chọn ở trên.',
  'preferences.language': 'Ngôn ngữ',
  'preferences.complaint': 'Khiếu nại tới {name}',
  'preferences.minor': 'Do độ tuổi của bạn, quảng cáo sẽ luôn tắt.',
  'regime.opt-in': 'Các mục không bắt buộc chỉ được sử dụng khi bạn cho phép.',
  'regime.opt-out': 'Các dịch vụ không bắt buộc được sử dụng cho đến khi bạn phản đối.',
  'regime.notice':
    'Các dịch vụ không bắt buộc đang được sử dụng. Bạn có thể phản đối bất cứ lúc nào.',
  'category.necessary.name': 'Cần thiết',
  'category.necessary.description':
    'Cần để trang web hoạt động, ví dụ để duy trì đăng nhập, lưu giỏ hàng và ghi nhớ lựa chọn này.',
  'category.functional.name': 'Chức năng',
  'category.functional.description':
    'Các tính năng bổ sung như video, bản đồ và trò chuyện, cũng như ghi nhớ cài đặt của bạn.',
  'category.analytics.name': 'Phân tích',
  'category.analytics.description':
    'Đo lường lượt truy cập và cách các trang được sử dụng để cải thiện trang web.',
  'category.advertising.name': 'Quảng cáo',
  'category.advertising.description':
    'Lập hồ sơ về sở thích của bạn để hiển thị quảng cáo được cá nhân hóa tại đây và trên các trang web khác.',
  'settings.label': 'Cài đặt cookie',
  'settings.privacyChoices': 'Lựa chọn về quyền riêng tư của bạn',
  'embed.text':
    'Nội dung này do {name} cung cấp. Nếu bạn tải nội dung này, {name} sẽ nhận dữ liệu như địa chỉ IP của bạn và có thể sử dụng cookie.',
  'embed.once': 'Tải một lần',
  'embed.always': 'Luôn tải {name}',
  'embed.open': 'Mở tại {name}',
  'declaration.name': 'Tên',
  'declaration.type': 'Loại',
  'declaration.purpose': 'Mục đích',
  'declaration.lifetime': 'Thời hạn lưu',
  'declaration.provider': 'Nhà cung cấp',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Bộ nhớ trình duyệt',
  'declaration.allowed': 'Cho phép',
  'declaration.denied': 'Không cho phép',
  'declaration.change': 'Thay đổi lựa chọn',
  'declaration.version': 'Phiên bản {version}',
  'declaration.export': 'Lưu dưới dạng {format}',
  'declaration.doNotTrackLink': 'Về Do Not Track',
  'declaration.gpcHonoured':
    'Nếu trình duyệt của bạn gửi tín hiệu “Global Privacy Control”, trang web này coi đó là sự phản đối của bạn đối với quảng cáo và việc bán dữ liệu, và sẽ tắt cả hai.',
  'declaration.gpcIgnored':
    'Tại khu vực của bạn, tín hiệu “Global Privacy Control” không thay đổi cách trang web này hoạt động: các mục không bắt buộc chỉ được sử dụng khi bạn cho phép.',
};
