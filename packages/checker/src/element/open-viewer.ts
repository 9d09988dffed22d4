const tag = 'medpass-dicom-viewer';
let asked = false;

/** Whether scans can open in the viewer now. */
export function viewerIsHere(): boolean {
  return customElements.get(tag) !== undefined;
}

/**
 * Looks for the viewer, whose package is an optional peer: without it the check goes on, and scans have the small preview alone. The
 * one place that asks for it. It brings a small element; its engine comes with the first picture.
 */
export function findViewer(): void {
  if (asked || viewerIsHere()) return;
  asked = true;
  import('@medpass/dicom-viewer/define' as string).catch(() => undefined);
}

interface Warmable {
  warm?(): Promise<void>;
}

/** Somebody turned to the sets of pictures, and may open one: the viewer's engine is made ready. */
export function warmViewer(): void {
  const viewer = customElements.get(tag) as Warmable | undefined;
  // Where it cannot be, the viewer says so when it is opened.
  viewer?.warm?.().catch(() => undefined);
}
