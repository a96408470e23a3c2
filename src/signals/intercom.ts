import { toggle } from './toggle.js';
import { functionOf, globals } from './vendors.js';

/**
 * Tells Intercom `shutdown`, and `boot` with the site's settings after that. A page without it is told
 * nothing: its snippet does not load where a function of its name is there already.
 */
export const intercom = toggle({
  services: ['intercom'],
  category: 'functional',
  start() {
    let isDown = false;
    return (isGranted) => {
      const call = functionOf('Intercom');
      if (call && !isGranted) call('shutdown');
      // It boots by itself where nobody has shut it down.
      if (call && isGranted && isDown) call('boot', globals['intercomSettings']);
      isDown = !isGranted && !!call;
    };
  },
});
