import { ByteSourceError } from '../bytes/byte-source.ts';
import { isAbort } from '../bytes/byte-source-error.ts';
import type { ContainerFault, ContainerMember, ContainerSummary } from './container.ts';

/** Members given at once: enough to keep messages few, small enough to show the first quickly. */
export const pageSize = 256;

type Pages = AsyncGenerator<readonly ContainerMember[], ContainerSummary>;

/** What a byte fault means for the container it happened in. */
function faultOf(thrown: unknown): ContainerFault {
  if (!(thrown instanceof ByteSourceError)) return 'corrupt';
  switch (thrown.reason) {
    case 'io':
    case 'changed':
      return 'io';
    case 'limit':
      return 'limit';
    case 'corrupt':
      return 'corrupt';
  }
}

/** Whatever goes wrong becomes the summary's fault, behind the members already given. Only an abort is thrown. */
export async function* withFaultsAsData(pages: Pages): Pages {
  let members = 0;
  try {
    for (;;) {
      const next = await pages.next();
      if (next.done === true) return next.value;
      members += next.value.length;
      yield next.value;
    }
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    return { members, fault: faultOf(thrown), warnings: [] };
  } finally {
    // Reached also where the consumer stops early; the inner generator must then let go of its readers.
    await pages.return({ members, warnings: [] });
  }
}
