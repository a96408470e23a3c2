import type { SentenceTexts } from '../sentences.js';

/** Vietnamese. */
export const viServices: SentenceTexts = {
  'Tells one browser from another.': 'Phân biệt các trình duyệt với nhau.',
  'Tells one browser from another on this website.':
    'Phân biệt các trình duyệt với nhau trên trang web này.',
  'Tells one browser from another across websites.':
    'Phân biệt các trình duyệt với nhau trên nhiều trang web.',
  'Tells one browser from another for advertising.':
    'Phân biệt các trình duyệt với nhau cho mục đích quảng cáo.',
  'Tells one browser from another for advertising, across websites.':
    'Phân biệt các trình duyệt với nhau trên nhiều trang web cho mục đích quảng cáo.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Phân biệt các trình duyệt với nhau để liên kết giao dịch mua với quảng cáo.',
  'Tells one browser from another for statistics.':
    'Phân biệt các trình duyệt với nhau cho mục đích thống kê.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Phân biệt các trình duyệt với nhau để ngăn chặn gian lận và lạm dụng.',
  'Tells one browser from another and keeps the state of a visit.':
    'Phân biệt các trình duyệt với nhau và lưu trạng thái của lượt truy cập.',
  'Tells one browser from another and keeps its settings.':
    'Phân biệt các trình duyệt với nhau và lưu cài đặt của từng trình duyệt.',
  'Tells one browser from another and links it with a contact of the website.':
    'Phân biệt các trình duyệt với nhau và liên kết trình duyệt với một người trong danh bạ của trang web.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Phân biệt các trình duyệt với nhau và ghi nhớ các phiên bản được hiển thị cho từng trình duyệt.',
  'Tells one tab or window from another.': 'Phân biệt các thẻ hoặc cửa sổ trình duyệt với nhau.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Nhận ra trình duyệt và người có tài khoản, trên nhiều trang web, cho mục đích quảng cáo.',
  'Recognises visitors by the identifier that the website gives them.':
    'Nhận ra khách truy cập qua mã định danh do trang web cấp cho họ.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Ghi nhớ khách truy cập có đang đăng nhập hay không và bằng tài khoản nào.',
  'Remembers the e-mail address that the visitor entered.':
    'Ghi nhớ địa chỉ email mà khách truy cập đã nhập.',
  'Keeps what is known of the visitor or the visit.':
    'Lưu những gì đã biết về khách truy cập hoặc lượt truy cập.',
  'Remembers earlier visits to the website.':
    'Ghi nhớ các lượt truy cập trước đây vào trang web này.',
  'Remembers the advertisement that was clicked.': 'Ghi nhớ quảng cáo đã được nhấp vào.',
  'Remembers the campaign, website or message that led here.':
    'Ghi nhớ chiến dịch, trang web hoặc tin nhắn đã dẫn khách truy cập đến đây.',
  'Helps to link the identifiers that different services have for a browser.':
    'Giúp liên kết các mã định danh mà những dịch vụ khác nhau dùng cho một trình duyệt.',
  'Limits how often an advertisement or recommendation is shown.':
    'Giới hạn tần suất hiển thị một quảng cáo hoặc nội dung đề xuất.',
  'Measures what advertisements and recommendations lead to.':
    'Đo lường kết quả mà quảng cáo và nội dung đề xuất mang lại.',
  'Keeps the state of a visit.': 'Lưu trạng thái của lượt truy cập.',
  'Keeps the pages seen and the actions of a visit.':
    'Lưu các trang đã xem và các thao tác trong lượt truy cập.',
  'Keeps what was done on the pages until it is sent.':
    'Lưu những thao tác đã thực hiện trên các trang cho đến khi chúng được gửi đi.',
  'Helps to record visits, so that the website can replay them.':
    'Giúp ghi lại lượt truy cập để trang web có thể phát lại.',
  'Decides whether the visit is measured.': 'Quyết định có đo lường lượt truy cập hay không.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Ghi nhớ phiên bản nào của trang đã được hiển thị hoặc kết quả từ đó.',
  'Remembers what the visitor agreed to or refused.':
    'Ghi nhớ những gì khách truy cập đã đồng ý hoặc từ chối.',
  'Keeps settings of the service.': 'Lưu cài đặt của dịch vụ.',
  'Recognises the visitor in chats.': 'Nhận ra khách truy cập trong cuộc trò chuyện.',
  'Keeps the state of chats and messages.': 'Lưu trạng thái của cuộc trò chuyện và tin nhắn.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Ghi nhớ khảo sát, biểu mẫu hoặc tin nhắn nào đã được hiển thị hoặc trả lời.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Giúp quyết định có hỏi ý kiến khách truy cập hay không.',
  'Tells people from automated visits.': 'Phân biệt người thật với lượt truy cập tự động.',
  'Protects against forged requests, fraud and misuse.':
    'Bảo vệ trước yêu cầu giả mạo, gian lận và lạm dụng.',
  'Limits the number of requests.': 'Giới hạn số lượng yêu cầu.',
  'Chooses the server that answers.': 'Chọn máy chủ phản hồi.',
  'Checks whether and how cookies can be set.':
    'Kiểm tra xem có thể đặt cookie hay không và bằng cách nào.',
  'Lets the makers of the website test it.':
    'Cho phép người xây dựng trang web thử nghiệm trang web đó.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Đo lường lượt truy cập và những gì khách truy cập làm trên các trang, rồi báo cáo cho trang web.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Đo lường lượt truy cập và kết quả mà quảng cáo mang lại, rồi báo cáo cho trang web.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Đo lường lượt truy cập và những gì khách truy cập làm trên các trang, đồng thời có thể ghi lại diễn biến lượt truy cập.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Đếm lượt truy cập mà không lưu gì trong trình duyệt, rồi báo cáo cho trang web.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Đo lường tốc độ của các trang và những lỗi xảy ra, đồng thời có thể ghi lại diễn biến lượt truy cập.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Ghi lại những gì khách truy cập làm trên các trang, dưới dạng bản đồ nhiệt hoặc bản phát lại lượt truy cập.',
  'Shows variants of pages and measures which one works better.':
    'Hiển thị các phiên bản khác nhau của trang và đo lường phiên bản nào hiệu quả hơn.',
  'Shows variants of pages and records what visitors do on them.':
    'Hiển thị các phiên bản khác nhau của trang và ghi lại những gì khách truy cập làm trên đó.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Tải các dịch vụ khác mà trang web sử dụng, chẳng hạn như đo lường và quảng cáo.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Thu thập dữ liệu về những gì khách truy cập làm và chuyển cho các dịch vụ khác mà trang web sử dụng.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Báo cáo lượt truy cập và giao dịch mua cho nhà cung cấp để đo lường và cá nhân hóa quảng cáo.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Báo cáo lượt truy cập và giao dịch mua, đồng thời nhận ra trình duyệt ở bên ngoài trang web này cho mục đích quảng cáo.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Báo cáo các sản phẩm đã xem và đã mua để quảng cáo chúng trên các trang web khác.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Hiển thị quảng cáo, đồng thời chọn và đo lường quảng cáo dựa trên những gì trình duyệt đã truy cập.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Hiển thị nội dung đề xuất, đồng thời nhận ra trình duyệt ở bên ngoài trang web này cho mục đích quảng cáo.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Liên kết lượt truy cập với những người trong danh bạ của trang web để cá nhân hóa email và quảng cáo.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Nhận ra khách truy cập và hành động của họ để cá nhân hóa tin nhắn và quảng cáo.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Hiển thị video, nhận ra trình duyệt và có thể dùng nội dung đã xem cho quảng cáo.',
  'Shows videos and counts how they are watched.':
    'Hiển thị video và thống kê cách video được xem.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Phát âm thanh, nhận ra trình duyệt và có thể dùng nội dung đã phát cho quảng cáo.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Hiển thị bài đăng hoặc nút, nhận ra trình duyệt và có thể dùng thông tin về lượt truy cập cho quảng cáo.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Hiển thị bình luận, nhận ra trình duyệt và có thể dùng thông tin về lượt truy cập cho quảng cáo.',
  'Shows reviews of the website and counts how often they are seen.':
    'Hiển thị đánh giá về trang web và đếm số lần các đánh giá được xem.',
  'Shows maps and lets the provider know on which page.':
    'Hiển thị bản đồ và cho nhà cung cấp biết bản đồ nằm trên trang nào.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Tải phông chữ và cho nhà cung cấp biết địa chỉ IP của trình duyệt.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Cho phép khách truy cập trò chuyện với trang web và nhận ra họ khi họ quay lại.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Cho phép khách truy cập trò chuyện với trang web; trang web thấy được các trang họ truy cập.',
  'Lets visitors book appointments.': 'Cho phép khách truy cập đặt lịch hẹn.',
  'Shows forms or surveys and reports the answers to the website.':
    'Hiển thị biểu mẫu hoặc khảo sát và báo cáo câu trả lời cho trang web.',
  'Protects forms by telling people from automated visits.':
    'Bảo vệ biểu mẫu bằng cách phân biệt người thật với lượt truy cập tự động.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Cho phép khách truy cập đăng nhập bằng tài khoản; nhà cung cấp tài khoản biết họ đang ở trang web nào.',
  'Takes payments and prevents fraud.': 'Nhận thanh toán và ngăn chặn gian lận.',
  session: 'phiên truy cập',
  'until erased': 'cho đến khi bị xóa',
  'removed at once': 'xóa ngay',
  'less than a second': 'chưa đến một giây',
  'less than a minute': 'chưa đến một phút',
  '{a} or {b}': '{a} hoặc {b}',
};
