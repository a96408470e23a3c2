import type { DeclarationMessages } from '../../core/messages.js';

/** English, the cookie table. */
export const enDeclaration: DeclarationMessages = {
  'declaration.name': 'Name',
  'declaration.type': 'Type',
  'declaration.purpose': 'Purpose',
  'declaration.lifetime': 'Kept for',
  'declaration.provider': 'Provider',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Browser storage',
  'declaration.allowed': 'Allowed',
  'declaration.denied': 'Not allowed',
  'declaration.change': 'Change my choice',
  'declaration.version': 'Version {version}',
  'declaration.export': 'Save as {format}',
  'declaration.doNotTrackLink': 'About Do Not Track',
  'declaration.gpcHonoured':
    'If your browser sends “Global Privacy Control”, this website takes it as your objection to advertising and to the sale of data, and switches these off.',
  'declaration.gpcIgnored':
    'Where you are, “Global Privacy Control” changes nothing on this website: nothing optional is used before you allow it.',
};
