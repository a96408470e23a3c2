import type { SentenceTexts } from '../sentences.js';

/** Greek. */
export const elServices: SentenceTexts = {
  'Tells one browser from another.': 'Διακρίνει έναν περιηγητή από τους άλλους.',
  'Tells one browser from another on this website.':
    'Διακρίνει έναν περιηγητή από τους άλλους σε αυτόν τον ιστότοπο.',
  'Tells one browser from another across websites.':
    'Διακρίνει έναν περιηγητή από τους άλλους σε διαφορετικούς ιστοτόπους.',
  'Tells one browser from another for advertising.':
    'Διακρίνει έναν περιηγητή από τους άλλους για διαφημιστικούς σκοπούς.',
  'Tells one browser from another for advertising, across websites.':
    'Διακρίνει έναν περιηγητή από τους άλλους για διαφημιστικούς σκοπούς, σε διαφορετικούς ιστοτόπους.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Διακρίνει έναν περιηγητή από τους άλλους, για τη συσχέτιση αγορών με διαφημίσεις.',
  'Tells one browser from another for statistics.':
    'Διακρίνει έναν περιηγητή από τους άλλους για στατιστικούς σκοπούς.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Διακρίνει έναν περιηγητή από τους άλλους, για την πρόληψη της απάτης και της κατάχρησης.',
  'Tells one browser from another and keeps the state of a visit.':
    'Διακρίνει έναν περιηγητή από τους άλλους και διατηρεί την κατάσταση μιας επίσκεψης.',
  'Tells one browser from another and keeps its settings.':
    'Διακρίνει έναν περιηγητή από τους άλλους και διατηρεί τις ρυθμίσεις του.',
  'Tells one browser from another and links it with a contact of the website.':
    'Διακρίνει έναν περιηγητή από τους άλλους και τον συνδέει με μια επαφή του ιστοτόπου.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Διακρίνει έναν περιηγητή από τους άλλους και απομνημονεύει τις παραλλαγές που του εμφανίζονται.',
  'Tells one tab or window from another.': 'Διακρίνει μια καρτέλα ή ένα παράθυρο από τα υπόλοιπα.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Αναγνωρίζει για διαφημιστικούς σκοπούς περιηγητές και κατόχους λογαριασμών, σε διαφορετικούς ιστοτόπους.',
  'Recognises visitors by the identifier that the website gives them.':
    'Αναγνωρίζει τους επισκέπτες από το αναγνωριστικό που τους δίνει ο ιστότοπος.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Απομνημονεύει αν ο επισκέπτης είναι συνδεδεμένος και με ποιον λογαριασμό.',
  'Remembers the e-mail address that the visitor entered.':
    'Απομνημονεύει τη διεύθυνση email που εισήγαγε ο επισκέπτης.',
  'Keeps what is known of the visitor or the visit.':
    'Διατηρεί όσα είναι γνωστά για τον επισκέπτη ή την επίσκεψη.',
  'Remembers earlier visits to the website.':
    'Απομνημονεύει προηγούμενες επισκέψεις στον ιστότοπο.',
  'Remembers the advertisement that was clicked.':
    'Απομνημονεύει τη διαφήμιση στην οποία έγινε κλικ.',
  'Remembers the campaign, website or message that led here.':
    'Απομνημονεύει την καμπάνια, τον ιστότοπο ή το μήνυμα που οδήγησε εδώ.',
  'Helps to link the identifiers that different services have for a browser.':
    'Βοηθά στη σύνδεση των αναγνωριστικών που αποδίδουν διαφορετικές υπηρεσίες σε έναν περιηγητή.',
  'Limits how often an advertisement or recommendation is shown.':
    'Περιορίζει πόσο συχνά εμφανίζεται μια διαφήμιση ή μια σύσταση.',
  'Measures what advertisements and recommendations lead to.':
    'Μετρά τα αποτελέσματα των διαφημίσεων και των συστάσεων.',
  'Keeps the state of a visit.': 'Διατηρεί την κατάσταση μιας επίσκεψης.',
  'Keeps the pages seen and the actions of a visit.':
    'Διατηρεί τις σελίδες που προβλήθηκαν και τις ενέργειες μιας επίσκεψης.',
  'Keeps what was done on the pages until it is sent.':
    'Διατηρεί όσα έγιναν στις σελίδες μέχρι να αποσταλούν.',
  'Helps to record visits, so that the website can replay them.':
    'Βοηθά στην καταγραφή επισκέψεων, ώστε ο ιστότοπος να μπορεί να τις αναπαράγει.',
  'Decides whether the visit is measured.': 'Αποφασίζει αν η επίσκεψη θα μετρηθεί.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Απομνημονεύει ποια παραλλαγή μιας σελίδας εμφανίστηκε ή τι προέκυψε από αυτήν.',
  'Remembers what the visitor agreed to or refused.':
    'Απομνημονεύει τι αποδέχθηκε ή απέρριψε ο επισκέπτης.',
  'Keeps settings of the service.': 'Διατηρεί ρυθμίσεις της υπηρεσίας.',
  'Recognises the visitor in chats.': 'Αναγνωρίζει τον επισκέπτη στις συνομιλίες.',
  'Keeps the state of chats and messages.': 'Διατηρεί την κατάσταση συνομιλιών και μηνυμάτων.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Απομνημονεύει τις έρευνες, τις φόρμες ή τα μηνύματα που εμφανίστηκαν ή απαντήθηκαν.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Βοηθά να αποφασιστεί αν θα ζητηθεί η γνώμη του επισκέπτη.',
  'Tells people from automated visits.':
    'Διακρίνει τους ανθρώπους από τις αυτοματοποιημένες επισκέψεις.',
  'Protects against forged requests, fraud and misuse.':
    'Προστατεύει από πλαστά αιτήματα, απάτη και κατάχρηση.',
  'Limits the number of requests.': 'Περιορίζει τον αριθμό των αιτημάτων.',
  'Chooses the server that answers.': 'Επιλέγει τον διακομιστή που απαντά.',
  'Checks whether and how cookies can be set.':
    'Ελέγχει αν και πώς μπορούν να αποθηκευτούν cookies.',
  'Lets the makers of the website test it.':
    'Επιτρέπει στους δημιουργούς του ιστοτόπου να τον δοκιμάζουν.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Μετρά τις επισκέψεις και τις ενέργειες των επισκεπτών στις σελίδες, και τις αναφέρει στον ιστότοπο.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Μετρά τις επισκέψεις και τα αποτελέσματα των διαφημίσεων, και τα αναφέρει στον ιστότοπο.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Μετρά τις επισκέψεις και τις ενέργειες των επισκεπτών στις σελίδες, και ενδέχεται να καταγράφει επισκέψεις.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Μετρά τις επισκέψεις χωρίς να αποθηκεύει τίποτα στον περιηγητή και τις αναφέρει στον ιστότοπο.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Μετρά την ταχύτητα των σελίδων και τα σφάλματα που προκύπτουν, και ενδέχεται να καταγράφει επισκέψεις.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Καταγράφει τις ενέργειες των επισκεπτών στις σελίδες, ως χάρτες θερμότητας ή αναπαραγωγές επισκέψεων.',
  'Shows variants of pages and measures which one works better.':
    'Εμφανίζει παραλλαγές σελίδων και μετρά ποια αποδίδει καλύτερα.',
  'Shows variants of pages and records what visitors do on them.':
    'Εμφανίζει παραλλαγές σελίδων και καταγράφει τις ενέργειες των επισκεπτών σε αυτές.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Φορτώνει άλλες υπηρεσίες που χρησιμοποιεί ο ιστότοπος, όπως υπηρεσίες μέτρησης και διαφήμισης.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Συλλέγει δεδομένα για τις ενέργειες των επισκεπτών και τα διαβιβάζει σε άλλες υπηρεσίες που χρησιμοποιεί ο ιστότοπος.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Αναφέρει επισκέψεις και αγορές στον πάροχο, για τη μέτρηση και την εξατομίκευση των διαφημίσεων.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Αναφέρει επισκέψεις και αγορές, και αναγνωρίζει τον περιηγητή αλλού για διαφημιστικούς σκοπούς.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Αναφέρει τα προϊόντα που προβλήθηκαν ή αγοράστηκαν, για τη διαφήμισή τους σε άλλους ιστοτόπους.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Εμφανίζει διαφημίσεις, τις οποίες επιλέγει και μετρά με βάση όσα έχει επισκεφθεί ο περιηγητής.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Εμφανίζει προτεινόμενο περιεχόμενο και αναγνωρίζει τον περιηγητή αλλού για διαφημιστικούς σκοπούς.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Συνδέει επισκέψεις με επαφές του ιστοτόπου, για την εξατομίκευση των email και των διαφημίσεων.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Αναγνωρίζει τους επισκέπτες και τις ενέργειές τους, για την εξατομίκευση των μηνυμάτων και των διαφημίσεων.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Εμφανίζει βίντεο, αναγνωρίζει τον περιηγητή και ενδέχεται να χρησιμοποιεί για διαφήμιση όσα βλέπουν οι επισκέπτες.',
  'Shows videos and counts how they are watched.':
    'Εμφανίζει βίντεο και μετρά πώς παρακολουθούνται.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Αναπαράγει ήχο, αναγνωρίζει τον περιηγητή και ενδέχεται να χρησιμοποιεί για διαφήμιση όσα αναπαράγονται.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Εμφανίζει αναρτήσεις ή κουμπιά, αναγνωρίζει τον περιηγητή και ενδέχεται να χρησιμοποιεί την επίσκεψη για διαφήμιση.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Εμφανίζει σχόλια, αναγνωρίζει τον περιηγητή και ενδέχεται να χρησιμοποιεί την επίσκεψη για διαφήμιση.',
  'Shows reviews of the website and counts how often they are seen.':
    'Εμφανίζει κριτικές για τον ιστότοπο και μετρά πόσο συχνά προβάλλονται.',
  'Shows maps and lets the provider know on which page.':
    'Εμφανίζει χάρτες και γνωστοποιεί στον πάροχο σε ποια σελίδα εμφανίζονται.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Φορτώνει γραμματοσειρές και γνωστοποιεί στον πάροχο τη διεύθυνση IP του περιηγητή.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Επιτρέπει στους επισκέπτες να συνομιλούν με τον ιστότοπο και τους αναγνωρίζει όταν επιστρέφουν.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Επιτρέπει στους επισκέπτες να συνομιλούν με τον ιστότοπο, ο οποίος βλέπει τις σελίδες που επισκέπτονται.',
  'Lets visitors book appointments.': 'Επιτρέπει στους επισκέπτες να κλείνουν ραντεβού.',
  'Shows forms or surveys and reports the answers to the website.':
    'Εμφανίζει φόρμες ή έρευνες και αναφέρει τις απαντήσεις στον ιστότοπο.',
  'Protects forms by telling people from automated visits.':
    'Προστατεύει φόρμες διακρίνοντας τους ανθρώπους από τις αυτοματοποιημένες επισκέψεις.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Επιτρέπει στους επισκέπτες να συνδέονται με λογαριασμό, ο πάροχος του οποίου μαθαίνει σε ποιον ιστότοπο βρίσκονται.',
  'Takes payments and prevents fraud.': 'Δέχεται πληρωμές και αποτρέπει την απάτη.',
  session: 'συνεδρία',
  'until erased': 'μέχρι τη διαγραφή',
  'removed at once': 'άμεση διαγραφή',
  'less than a second': 'λιγότερο από ένα δευτερόλεπτο',
  'less than a minute': 'λιγότερο από ένα λεπτό',
  '{a} or {b}': '{a} ή {b}',
};
