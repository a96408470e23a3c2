/** Tags of the languages that have a file here, besides English. Written by npm run locales. */
export const TAGS: readonly string[] =
  'ar bg cs da de el es et fi fil fr ga he hi hr hu id is it ja ko lt lv ms mt nb nl pl pt pt-BR ro sk sl sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );
