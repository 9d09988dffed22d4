/** Words as readers count them; two Han characters make about one. */
export function countWords(content: string): number {
  const han = content.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rest = content.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return rest + Math.ceil(han / 2);
}
