import {
  Enums,
  cache,
  getShouldUseCPURendering,
  imageLoader,
  metaData,
  type RenderingEngine,
  type Types,
} from '@cornerstonejs/core';
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

let warming: Promise<void> | undefined;

/**
 * Starts the engine, its graphics context and what it compiles for a picture, in pieces with a pause between them, so that the first
 * picture need not wait for them and the page is never held up for long.
 */
export async function warmEngine(): Promise<void> {
  if (engineRuns() && !warming) return;
  warming ??= warm().finally(() => (warming = undefined));
  await warming;
}

async function warm(): Promise<void> {
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
    await breathe();
    if (lost) return;
    const viewport = engine.getViewport(scheme) as Types.IStackViewport;
    // Not drawn to the page yet: that would wait until everything is compiled.
    stage.style.display = 'none';
    await viewport.setStack([name], 0);
    await breathe();
    if (!lost && !getShouldUseCPURendering()) await compileAside(engine);
    if (lost) return;
    stage.style.display = '';
    const drawn = new Promise((resolve) => stage.addEventListener(Enums.Events.IMAGE_RENDERED, resolve));
    viewport.render();
    await Promise.race([drawn, breathe(patience)]);
    if (!lost) engine.disableElement(scheme);
  } finally {
    stage.remove();
    metaData.removeProvider(provider);
    if (cache.getImageLoadObject(name)) cache.removeImageLoadObject(name, { force: true });
    releaseEngine(user);
  }
}

/** Draws where nobody sees it and asks now and then whether the graphics have done it; to read the picture at once would wait for them. */
async function compileAside(engine: RenderingEngine): Promise<void> {
  const target = engine.getOffscreenMultiRenderWindow(scheme);
  target.getRenderWindow().render();
  const gl: unknown = target.getOpenGLRenderWindow().get3DContext();
  if (!(gl instanceof WebGL2RenderingContext)) return;
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  const end = performance.now() + patience;
  while (performance.now() < end && !gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
    await breathe(8);
  gl.deleteSync(fence);
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
