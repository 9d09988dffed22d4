/** What is drawn over a picture and belongs to it: not the cross of the keyboard, nor a measure that is only begun. */
const shapes = ['path', 'circle', 'text'].map((name) => `.drawing :not(.begun) > ${name}:not(.cross)`);
const drawn = [...shapes, '.drawing > path:not(.cross)', '.drawing > text', '.ruler path'].join();

/** Where the copy's pixels are, beside the page's. */
export interface CopyPlace {
  /** Of the picture in the page, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** Pixels of the copy in one CSS pixel. */
  readonly scale: number;
}

/**
 * Draws the SVG shapes that lie over a picture into its copy, as the page shows them. By hand, since a picture made of an SVG has none
 * of the page's styles, and many pages' policies allow no such picture.
 */
export function burnDrawings(context: CanvasRenderingContext2D, root: ParentNode, place: CopyPlace): void {
  for (const shape of root.querySelectorAll<SVGGraphicsElement>(drawn)) {
    const own = shape.getScreenCTM();
    if (!own || shape.closest('defs')) continue;
    const { scale, left, top } = place;
    const matrix = new DOMMatrix([scale, 0, 0, scale, -left * scale, -top * scale]).multiply(own);
    const style = getComputedStyle(shape);
    context.save();
    context.globalAlpha = Number(style.opacity);
    if (shape instanceof SVGTextElement) burnText(context, shape, style, matrix, scale);
    else burnShape(context, outlineOf(shape, matrix), style, scale);
    context.restore();
  }
}

function outlineOf(shape: SVGGraphicsElement, matrix: DOMMatrix): Path2D {
  const path = new Path2D(shape.getAttribute('d') ?? '');
  if (shape instanceof SVGCircleElement)
    path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
  const moved = new Path2D();
  moved.addPath(path, matrix);
  return moved;
}

function burnShape(context: CanvasRenderingContext2D, path: Path2D, style: CSSStyleDeclaration, scale: number): void {
  if (style.fill.startsWith('url')) hatch(context, path, style.stroke, scale);
  else if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(path);
  }
  if (style.stroke === 'none') return;
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth) * scale;
  context.setLineDash([...style.strokeDasharray.matchAll(/[\d.]+/g)].map(([length]) => Number(length) * scale));
  context.stroke(path);
}

/** As the page's pattern of a hole: slanted lines, 8 CSS pixels apart. */
function hatch(context: CanvasRenderingContext2D, path: Path2D, colour: string, scale: number): void {
  const { width, height } = context.canvas;
  context.save();
  context.clip(path);
  context.strokeStyle = colour;
  context.globalAlpha *= 0.55;
  context.lineWidth = 2 * scale;
  context.beginPath();
  for (let x = 0; x < width + height; x += 8 * Math.SQRT2 * scale) {
    context.moveTo(x, 0);
    context.lineTo(x - height, height);
  }
  context.stroke();
  context.restore();
}

function burnText(
  context: CanvasRenderingContext2D,
  text: SVGTextElement,
  style: CSSStyleDeclaration,
  matrix: DOMMatrix,
  scale: number,
): void {
  const at = new DOMPoint(Number(text.getAttribute('x')), Number(text.getAttribute('y'))).matrixTransform(matrix);
  context.font = `${style.fontWeight} ${Number.parseFloat(style.fontSize) * scale}px ${style.fontFamily}`;
  context.lineJoin = 'round';
  context.lineWidth = Number.parseFloat(style.strokeWidth) * scale;
  context.strokeStyle = style.stroke;
  context.fillStyle = style.fill;
  if (style.stroke !== 'none') context.strokeText(text.textContent ?? '', at.x, at.y);
  context.fillText(text.textContent ?? '', at.x, at.y);
}
