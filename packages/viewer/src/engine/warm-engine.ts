import { Enums, cache, imageLoader, metaData, type Types } from '@cornerstonejs/core';
import { breathe } from './breathe.ts';
import { engineImage } from './image-loader.ts';
import { acquireEngine, engineRuns, prepareEngine, releaseEngine } from './start-engine.ts';

const scheme = 'medpass-warm';
const name = `${scheme}:1`;
const side = 4;
/** The longest that is waited for the drawing, in milliseconds; a page in the background draws nothing. */
const patience = 2000;

/** A grey picture of our own making; what is compiled for it serves the grey pictures of files. */
const facts: Readonly<Record<string, object>> = {
  imagePixelModule: {
    samplesPerPixel: 1,
    photometricInterpretation: 'MONOCHROME2',
    rows: side,
    columns: side,
    bitsAllocated: 16,
    bitsStored: 16,
    highBit: 15,
    pixelRepresentation: 1,
  },
  imagePlaneModule: { rows: side, columns: side },
  generalSeriesModule: { modality: 'OT' },
};

let warming = false;

/**
 * Starts the engine, its graphics context and what it compiles for a picture, step by step, so that a first picture need not wait
 * for them.
 */
export async function warmEngine(): Promise<void> {
  if (warming || engineRuns()) return;
  warming = true;
  const stage = hiddenStage();
  const provider = (type: string, of: unknown): object | undefined => (of === name ? facts[type] : undefined);
  metaData.addProvider(provider, 10_000);
  imageLoader.registerImageLoader(scheme, () => ({ promise: Promise.resolve(picture()) }));
  let lost = false;
  const user = { renewed: () => (lost = true) };
  try {
    await prepareEngine();
    const engine = acquireEngine(user);
    await breathe();
    if (lost) return;
    engine.enableElement({ viewportId: scheme, type: Enums.ViewportType.STACK, element: stage });
    const drawn = new Promise((resolve) => stage.addEventListener(Enums.Events.IMAGE_RENDERED, resolve));
    const viewport = engine.getViewport(scheme) as Types.IStackViewport;
    await viewport.setStack([name], 0);
    viewport.render();
    await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, patience))]);
    if (!lost) engine.disableElement(scheme);
  } finally {
    warming = false;
    stage.remove();
    metaData.removeProvider(provider);
    if (cache.getImageLoadObject(name)) cache.removeImageLoadObject(name, { force: true });
    releaseEngine(user);
  }
}

/** The engine draws only what has a place in the page. */
function hiddenStage(): HTMLDivElement {
  const stage = document.createElement('div');
  stage.setAttribute('aria-hidden', 'true');
  Object.assign(stage.style, {
    position: 'fixed',
    insetBlockEnd: '0',
    insetInlineStart: '0',
    inlineSize: '8px',
    blockSize: '8px',
    overflow: 'hidden',
    opacity: '0',
    pointerEvents: 'none',
  });
  document.body.append(stage);
  return stage;
}

function picture(): Types.IImage {
  return engineImage(
    name,
    {
      rows: side,
      columns: side,
      samplesPerPixel: 1,
      data: new Int16Array(side * side),
      photometricInterpretation: 'MONOCHROME2',
      bitsStored: 16,
      rescaleSlope: 1,
      rescaleIntercept: 0,
    },
    undefined,
  );
}
