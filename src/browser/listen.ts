/** Listens until the returned function is called. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: never) => void,
): () => void {
  target.addEventListener(type, listener as EventListener);
  return () => target.removeEventListener(type, listener as EventListener);
}
