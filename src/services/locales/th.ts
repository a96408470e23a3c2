import type { SentenceTexts } from '../sentences.js';

/** Thai. */
export const thServices: SentenceTexts = {
  'Tells one browser from another.': 'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่น',
  'Tells one browser from another on this website.': 'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นบนเว็บไซต์นี้',
  'Tells one browser from another across websites.': 'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นข้ามเว็บไซต์',
  'Tells one browser from another for advertising.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นเพื่อการโฆษณา',
  'Tells one browser from another for advertising, across websites.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นข้ามเว็บไซต์เพื่อการโฆษณา',
  'Tells one browser from another, to relate purchases to advertisements.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นเพื่อเชื่อมโยงการซื้อกับโฆษณา',
  'Tells one browser from another for statistics.': 'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นเพื่อจัดทำสถิติ',
  'Tells one browser from another, to prevent fraud and misuse.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นเพื่อป้องกันการฉ้อโกงและการใช้ในทางที่ผิด',
  'Tells one browser from another and keeps the state of a visit.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นและเก็บสถานะของการเข้าชม',
  'Tells one browser from another and keeps its settings.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นและเก็บการตั้งค่าของเบราว์เซอร์นั้น',
  'Tells one browser from another and links it with a contact of the website.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นและเชื่อมโยงกับผู้ติดต่อในรายชื่อของเว็บไซต์',
  'Tells one browser from another and remembers the variants it is shown.':
    'แยกแยะเบราว์เซอร์หนึ่งออกจากเบราว์เซอร์อื่นและจดจำรูปแบบที่แสดงในเบราว์เซอร์นั้น',
  'Tells one tab or window from another.': 'แยกแยะแท็บหรือหน้าต่างหนึ่งออกจากแท็บหรือหน้าต่างอื่น',
  'Recognises browsers and people with an account for advertising, across websites.':
    'จดจำทั้งเบราว์เซอร์และผู้ที่มีบัญชี โดยจดจำข้ามเว็บไซต์เพื่อการโฆษณา',
  'Recognises visitors by the identifier that the website gives them.':
    'จดจำผู้เข้าชมด้วยตัวระบุที่เว็บไซต์กำหนดให้',
  'Remembers whether the visitor is signed in, and with which account.':
    'จดจำว่าผู้เข้าชมเข้าสู่ระบบอยู่หรือไม่ และใช้บัญชีใด',
  'Remembers the e-mail address that the visitor entered.': 'จดจำที่อยู่อีเมลที่ผู้เข้าชมกรอก',
  'Keeps what is known of the visitor or the visit.': 'เก็บข้อมูลที่ทราบเกี่ยวกับผู้เข้าชมหรือการเข้าชม',
  'Remembers earlier visits to the website.': 'จดจำการเข้าชมเว็บไซต์นี้ครั้งก่อน ๆ',
  'Remembers the advertisement that was clicked.': 'จดจำโฆษณาที่มีการคลิก',
  'Remembers the campaign, website or message that led here.':
    'จดจำแคมเปญ เว็บไซต์ หรือข้อความที่นำผู้เข้าชมมายังเว็บไซต์นี้',
  'Helps to link the identifiers that different services have for a browser.':
    'ช่วยเชื่อมโยงตัวระบุที่บริการต่าง ๆ มีสำหรับเบราว์เซอร์เดียวกัน',
  'Limits how often an advertisement or recommendation is shown.':
    'จำกัดความถี่ในการแสดงโฆษณาหรือเนื้อหาแนะนำ',
  'Measures what advertisements and recommendations lead to.': 'วัดผลที่เกิดจากโฆษณาและเนื้อหาแนะนำ',
  'Keeps the state of a visit.': 'เก็บสถานะของการเข้าชม',
  'Keeps the pages seen and the actions of a visit.': 'เก็บข้อมูลหน้าเว็บที่ดูและการกระทำระหว่างการเข้าชม',
  'Keeps what was done on the pages until it is sent.': 'เก็บข้อมูลการกระทำบนหน้าเว็บไว้จนกว่าจะส่งออกไป',
  'Helps to record visits, so that the website can replay them.':
    'ช่วยบันทึกการเข้าชมเพื่อให้เว็บไซต์เล่นย้อนหลังได้',
  'Decides whether the visit is measured.': 'กำหนดว่าจะวัดการเข้าชมนั้นหรือไม่',
  'Remembers which variant of a page was shown, or what came of it.':
    'จดจำว่าได้แสดงหน้าเว็บรูปแบบใด หรือผลที่เกิดขึ้นจากรูปแบบนั้น',
  'Remembers what the visitor agreed to or refused.': 'จดจำสิ่งที่ผู้เข้าชมยินยอมหรือปฏิเสธ',
  'Keeps settings of the service.': 'เก็บการตั้งค่าของบริการ',
  'Recognises the visitor in chats.': 'จดจำผู้เข้าชมในการแชต',
  'Keeps the state of chats and messages.': 'เก็บสถานะของการแชตและข้อความ',
  'Remembers which surveys, forms or messages were shown or answered.':
    'จดจำแบบสำรวจ แบบฟอร์ม หรือข้อความที่แสดงแล้วหรือได้รับคำตอบแล้ว',
  'Helps to decide whether the visitor is asked for an opinion.':
    'ช่วยตัดสินว่าจะขอความคิดเห็นจากผู้เข้าชมหรือไม่',
  'Tells people from automated visits.': 'แยกแยะผู้เข้าชมที่เป็นคนออกจากการเข้าชมโดยระบบอัตโนมัติ',
  'Protects against forged requests, fraud and misuse.': 'ป้องกันคำขอปลอม การฉ้อโกง และการใช้ในทางที่ผิด',
  'Limits the number of requests.': 'จำกัดจำนวนคำขอ',
  'Chooses the server that answers.': 'เลือกเซิร์ฟเวอร์ที่จะตอบคำขอ',
  'Checks whether and how cookies can be set.': 'ตรวจสอบว่าบันทึกคุกกี้ได้หรือไม่ และบันทึกได้อย่างไร',
  'Lets the makers of the website test it.': 'ช่วยให้ผู้จัดทำเว็บไซต์ทดสอบเว็บไซต์ได้',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'วัดการเข้าชมและสิ่งที่ผู้เข้าชมทำบนหน้าเว็บ แล้วรายงานให้เว็บไซต์ทราบ',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'วัดการเข้าชมและผลที่เกิดจากโฆษณา แล้วรายงานให้เว็บไซต์ทราบ',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'วัดการเข้าชมและสิ่งที่ผู้เข้าชมทำบนหน้าเว็บ และอาจบันทึกการเข้าชมไว้เล่นย้อนหลัง',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'นับการเข้าชมโดยไม่จัดเก็บสิ่งใดในเบราว์เซอร์ แล้วรายงานให้เว็บไซต์ทราบ',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'วัดความเร็วของหน้าเว็บและข้อผิดพลาดที่เกิดขึ้น และอาจบันทึกการเข้าชมไว้เล่นย้อนหลัง',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'บันทึกสิ่งที่ผู้เข้าชมทำบนหน้าเว็บ ในรูปแบบฮีตแมปหรือการเล่นย้อนหลังของการเข้าชม',
  'Shows variants of pages and measures which one works better.':
    'แสดงหน้าเว็บหลายรูปแบบและวัดว่ารูปแบบใดได้ผลดีกว่า',
  'Shows variants of pages and records what visitors do on them.':
    'แสดงหน้าเว็บหลายรูปแบบและบันทึกสิ่งที่ผู้เข้าชมทำบนหน้าเหล่านั้น',
  'Loads other services that the website uses, such as measurement and advertising.':
    'โหลดบริการอื่นที่เว็บไซต์ใช้ เช่น การวัดผลและโฆษณา',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'รวบรวมข้อมูลสิ่งที่ผู้เข้าชมทำและส่งต่อให้บริการอื่นที่เว็บไซต์ใช้',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'รายงานการเข้าชมและการซื้อต่อผู้ให้บริการ เพื่อวัดผลโฆษณาและปรับโฆษณาตามความสนใจ',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'รายงานการเข้าชมและการซื้อ และจดจำเบราว์เซอร์ได้แม้อยู่นอกเว็บไซต์นี้ เพื่อการโฆษณา',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'รายงานสินค้าที่ดูและซื้อ เพื่อโฆษณาสินค้าเหล่านั้นบนเว็บไซต์อื่น',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'แสดงโฆษณา รวมถึงเลือกและวัดผลโฆษณาตามสิ่งที่เบราว์เซอร์เคยเข้าชม',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'แสดงเนื้อหาแนะนำ และจดจำเบราว์เซอร์ได้แม้อยู่นอกเว็บไซต์นี้ เพื่อการโฆษณา',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'เชื่อมโยงการเข้าชมกับผู้ติดต่อในรายชื่อของเว็บไซต์ เพื่อปรับอีเมลและโฆษณาให้เหมาะกับแต่ละบุคคล',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'จดจำผู้เข้าชมและสิ่งที่ผู้เข้าชมทำ เพื่อปรับข้อความและโฆษณาให้เหมาะกับแต่ละบุคคล',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'แสดงวิดีโอ จดจำเบราว์เซอร์ และอาจใช้ข้อมูลสิ่งที่รับชมเพื่อการโฆษณา',
  'Shows videos and counts how they are watched.': 'แสดงวิดีโอและเก็บสถิติการรับชม',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'เล่นเสียง จดจำเบราว์เซอร์ และอาจใช้ข้อมูลสิ่งที่เล่นเพื่อการโฆษณา',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'แสดงโพสต์หรือปุ่ม จดจำเบราว์เซอร์ และอาจใช้ข้อมูลการเข้าชมเพื่อการโฆษณา',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'แสดงความคิดเห็นของผู้ใช้ จดจำเบราว์เซอร์ และอาจใช้ข้อมูลการเข้าชมเพื่อการโฆษณา',
  'Shows reviews of the website and counts how often they are seen.':
    'แสดงรีวิวเกี่ยวกับเว็บไซต์และนับจำนวนครั้งที่มีผู้เห็นรีวิว',
  'Shows maps and lets the provider know on which page.':
    'แสดงแผนที่และทำให้ผู้ให้บริการทราบว่าแสดงอยู่บนหน้าเว็บใด',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'โหลดแบบอักษรและทำให้ผู้ให้บริการทราบที่อยู่ IP ของเบราว์เซอร์',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'ให้ผู้เข้าชมแชตกับเว็บไซต์ได้ และจดจำผู้เข้าชมเมื่อกลับมาอีกครั้ง',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'ให้ผู้เข้าชมแชตกับเว็บไซต์ได้ โดยเว็บไซต์จะเห็นหน้าเว็บที่ผู้เข้าชมดู',
  'Lets visitors book appointments.': 'ให้ผู้เข้าชมจองนัดหมายได้',
  'Shows forms or surveys and reports the answers to the website.':
    'แสดงแบบฟอร์มหรือแบบสำรวจและรายงานคำตอบให้เว็บไซต์ทราบ',
  'Protects forms by telling people from automated visits.':
    'ปกป้องแบบฟอร์มโดยแยกแยะผู้เข้าชมที่เป็นคนออกจากการเข้าชมโดยระบบอัตโนมัติ',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'ให้ผู้เข้าชมเข้าสู่ระบบด้วยบัญชีได้ โดยผู้ให้บริการบัญชีจะทราบว่าผู้เข้าชมอยู่บนเว็บไซต์ใด',
  'Takes payments and prevents fraud.': 'รับชำระเงินและป้องกันการฉ้อโกง',
  session: 'เซสชัน',
  'until erased': 'จนกว่าจะถูกลบ',
  'removed at once': 'ลบทันที',
  'less than a second': 'น้อยกว่า 1 วินาที',
  'less than a minute': 'น้อยกว่า 1 นาที',
  '{a} or {b}': '{a} หรือ {b}',
};
