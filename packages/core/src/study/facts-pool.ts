/**
 * Keeps one object for each distinct set of facts. Headers come from workers in batches, each with its own copies; ten thousand
 * copies of one study's description would be most of the memory.
 */
export class FactsPool<T extends object> {
  private last: Pooled<T> | undefined;
  private readonly pooled = new Map<string, Pooled<T>>();

  /** Gives the pooled equal of `facts`; counts how often it was met. */
  add(facts: T): T {
    if (this.last && (this.last.facts === facts || this.last.alias === facts)) {
      this.last.count++;
      return this.last.facts;
    }
    const text = JSON.stringify(facts);
    let found = this.pooled.get(text);
    if (!found) {
      found = { facts, text, count: 0, alias: facts };
      this.pooled.set(text, found);
    }
    found.alias = facts;
    found.count++;
    this.last = found;
    return found.facts;
  }

  /** The commonest facts, the first by text among equals: the same whatever the order of arrival. */
  commonest(): T | undefined {
    let best: Pooled<T> | undefined;
    for (const each of this.pooled.values()) {
      if (!best || each.count > best.count || (each.count === best.count && each.text < best.text)) best = each;
    }
    return best?.facts;
  }
}

interface Pooled<T> {
  readonly facts: T;
  readonly text: string;
  count: number;
  /** The last object of another batch that was found equal: met again, it needs no comparing. */
  alias: T;
}
