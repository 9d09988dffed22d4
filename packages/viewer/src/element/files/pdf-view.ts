import { html, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { openPdf, type PdfDocument } from '../../files/pdf-document.ts';
import type { ViewerMessages } from '../../messages/messages.ts';

/** The pages of a PDF, one under the other; each is drawn when it comes near the screen. */
export function pdfView(bytes: Uint8Array, texts: ViewerMessages): TemplateResult {
  return html`<p class="why">${texts.files.pdfNote}</p>
    <p><button type="button" @click=${() => save(bytes)}>${texts.files.savePdf}</button></p>
    <div class="pages">${pages(bytes, texts)}</div>`;
}

function save(bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'report.pdf';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const widestPage = 820;
const mostPages = 500;

class Pages extends AsyncDirective {
  #bytes: Uint8Array | undefined;
  #pdf: PdfDocument | undefined;
  #watch: IntersectionObserver | undefined;

  override render(bytes: Uint8Array, texts: ViewerMessages): unknown {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      void this.#open(bytes, texts);
    }
    return html`<p role="status">${texts.loading}</p>`;
  }

  async #open(bytes: Uint8Array, texts: ViewerMessages): Promise<void> {
    // pdf.js takes the buffer over.
    const pdf = await openPdf(bytes.slice());
    if (typeof pdf === 'string') return this.setValue(html`<p role="status">${texts.files.pdfFaults[pdf]}</p>`);
    if (!this.isConnected || this.#bytes !== bytes) return pdf.close();
    this.#pdf?.close();
    this.#pdf = pdf;
    const canvases = Array.from({ length: Math.min(pdf.pages, mostPages) }, (_, index) => {
      const canvas = document.createElement('canvas');
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${texts.files.page} ${index + 1} ${texts.of} ${pdf.pages}`);
      return canvas;
    });
    this.#watch = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) {
          if (!isIntersecting) continue;
          this.#watch?.unobserve(target);
          void draw(pdf, target as HTMLCanvasElement, canvases.indexOf(target as HTMLCanvasElement) + 1, texts);
        }
      },
      { rootMargin: '400px' },
    );
    this.setValue(html`${canvases}`);
    for (const canvas of canvases) this.#watch.observe(canvas);
  }

  protected override disconnected(): void {
    this.#watch?.disconnect();
    this.#pdf?.close();
    this.#pdf = undefined;
    this.#bytes = undefined;
  }

  protected override reconnected(): void {
    this.#bytes = undefined;
  }
}

const pages = directive(Pages);

async function draw(pdf: PdfDocument, canvas: HTMLCanvasElement, number: number, texts: ViewerMessages): Promise<void> {
  try {
    const page = await pdf.page(number);
    const room = Math.min(widestPage, canvas.parentElement?.clientWidth ?? widestPage);
    await page.draw(canvas, room / page.width);
    canvas.dataset['drawn'] = String(number);
  } catch {
    const sorry = document.createElement('p');
    sorry.textContent = `${texts.files.page} ${number}: ${texts.files.pdfFaults.damaged}`;
    canvas.replaceWith(sorry);
  }
}
