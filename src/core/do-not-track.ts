/**
 * Words for a site's own privacy policy about the browser's Do Not Track signal: what this site does
 * with it, that others may still collect, and where it is explained. Plain text, made for California's
 * disclosure duty (Cal. Bus. & Prof. Code § 22575(b)(5)-(7)). Not legal advice.
 */
export const doNotTrackStatement = `Do Not Track

Some browsers can send a "Do Not Track" signal. There is no agreed standard for what a website should do when it receives one, so this website does not respond to it: pages look and work the same, and the same choices are asked for, whether the signal is on or off.

What decides about tracking and personalised advertising here is the choice you make in the cookie notice. You can see and change that choice at any time under "Cookie settings".

Other parties whose content or services we use may collect information about your online activities over time and across different websites once you have allowed them.

More about Do Not Track: https://allaboutdnt.com`;
