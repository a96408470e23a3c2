/** Puts the film into its box once it is allowed, and takes it out again when it is not any more. */
export function showFilm(consent, { video }) {
  const box = document.querySelector('.film');
  const placeholder = [...box.children];

  const show = () => {
    const frame = document.createElement('iframe');
    frame.title = 'Film: from the workshop';
    frame.src = video;
    box.replaceChildren(...(consent.allows('functional') ? [frame] : placeholder));
  };
  consent.addEventListener('change', ({ changed }) => {
    if (changed.includes('functional')) show();
  });
  if (consent.allows('functional')) show();
}
