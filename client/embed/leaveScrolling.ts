/** Where the map would take a turn of the wheel or a finger's way that is meant for the page around the frame. */
const isMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.canvas-stage') !== null;

/**
 * Leaves to the page around what scrolls it: the map takes the wheel and a single finger only while its frame has the
 * focus, or with Ctrl, as zooming by a touchpad comes too. Returns what ends that.
 */
export function leaveScrolling(stage: HTMLElement): () => void {
  const onWheel = (event: WheelEvent): void => {
    const isMeant = event.ctrlKey || event.metaKey || document.hasFocus();
    if (!isMeant && isMap(event.target)) event.stopImmediatePropagation();
  };
  const onTouchMove = (event: TouchEvent): void => {
    const isMeant = event.touches.length > 1 || document.hasFocus();
    if (!isMeant && isMap(event.target)) event.stopImmediatePropagation();
  };
  // On the window, in the way down: the map's own listeners come after it.
  const onScrolling = { capture: true, passive: true };
  window.addEventListener('wheel', onWheel, onScrolling);
  stage.addEventListener('touchmove', onTouchMove, onScrolling);
  return () => {
    window.removeEventListener('wheel', onWheel, onScrolling);
    stage.removeEventListener('touchmove', onTouchMove, onScrolling);
  };
}
