/** Reports and tracings bring their own code: loaded with the first of them. */
export async function defineFiles(): Promise<void> {
  const { MedpassViewerFile } = await import('./viewer-file.ts');
  if (!customElements.get('medpass-viewer-file')) customElements.define('medpass-viewer-file', MedpassViewerFile);
}
