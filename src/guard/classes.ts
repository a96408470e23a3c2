import type { Realm } from './gate.js';

/**
 * Returns a window whose classes change together with what their instances say is their class: who
 * makes another one by `socket.constructor` gets what stands in the window.
 */
export const classesOf = (realm: Realm): object =>
  new Proxy(realm, {
    defineProperty(target, name, descriptor) {
      // WebKit reads an old value of a window by `Reflect.get` here.
      const before: unknown = Object.getOwnPropertyDescriptor(target, name)?.value;
      const { value } = descriptor as { value?: { prototype?: object } };
      const prototype = value?.prototype;
      if (prototype?.constructor === before) {
        const own = Object.getOwnPropertyDescriptor(prototype, 'constructor');
        Object.defineProperty(prototype, 'constructor', { ...own, value });
      }
      return Reflect.defineProperty(target, name, descriptor);
    },
  });
