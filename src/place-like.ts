/** What decides where a box stands and how large it is, whatever rules of the site decide it. */
const COPIED = [
  ...['position', 'top', 'right', 'bottom', 'left', 'z-index', 'float', 'clear', 'vertical-align'],
  ...['width', 'min-width', 'max-width', 'height', 'min-height', 'max-height', 'aspect-ratio'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'box-sizing', 'border-radius'],
  ...['flex-grow', 'flex-shrink', 'flex-basis', 'align-self', 'justify-self', 'order'],
  ...['grid-row-start', 'grid-row-end', 'grid-column-start', 'grid-column-end', 'transform'],
];

/**
 * Puts `element` before `frame`, with its class and in a box of its size, and hides the frame. Returns a
 * function that shows the frame again.
 *
 * While an element is not displayed, its computed style has lengths as they were written: a frame as
 * wide as its column stays so in a column of another width.
 */
export function placeLike(element: HTMLElement, frame: HTMLElement): () => void {
  const { style } = frame;
  const before = [style.getPropertyValue('display'), style.getPropertyPriority('display')] as const;
  const computed = getComputedStyle(frame); // stays up to date
  const { display } = computed;
  style.setProperty('display', 'none', 'important');
  const set = (name: string, value: string) => element.style.setProperty(name, value);
  element.className = frame.className;
  for (const name of COPIED) set(name, computed.getPropertyValue(name));
  set('display', display === 'inline' ? 'inline-block' : display);
  if (computed.position === 'static') set('position', 'relative');
  // A frame without a size of its own is 300 pixels wide and 150 high.
  if (computed.width === 'auto') set('width', '300px');
  if (computed.height === 'auto' && computed.aspectRatio === 'auto') set('height', '150px');
  // The space that a frame's border and padding take, without their look.
  for (const side of ['top', 'right', 'bottom', 'left']) {
    set(`border-${side}`, `${computed.getPropertyValue(`border-${side}-width`)} solid transparent`);
    set(`padding-${side}`, computed.getPropertyValue(`padding-${side}`));
  }
  frame.before(element);
  return () => style.setProperty('display', ...before);
}
