import { toggle } from './toggle.js';
import { functionOf, globals } from './vendors.js';

/**
 * Tells FullStory `start` or `shutdown`; before its snippet, by the flag whether to capture from the
 * start on. Its snippet gives up where a function of its name is there already.
 */
export const fullstory = toggle({
  services: ['fullstory'],
  category: 'analytics',
  start: () => (isGranted) => {
    const call = functionOf('FS');
    if (call) call(isGranted ? 'start' : 'shutdown');
    else globals['_fs_capture_on_startup'] = isGranted;
  },
});
