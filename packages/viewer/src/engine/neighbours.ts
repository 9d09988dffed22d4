/** How many neighbours are decoded ahead on the way that the person goes, where there is room for them. */
const reach = 6;
/** At a time: when the person goes elsewhere, what is asked for next waits for no more than these. */
const lanes = 2;

/** Places of a stack of `count` around `index`, in the order of need: the way that the person goes comes twice as often. */
export function neighbourPlaces(index: number, direction: number, count: number): readonly number[] {
  const way = direction < 0 ? -1 : 1;
  const places: number[] = [];
  for (let step = 1; step <= reach; step++) {
    places.push(index + way * step);
    if (direction === 0) places.push(index - step);
    else if (step % 2 === 0) places.push(index - (way * step) / 2);
  }
  return places.filter((place) => place >= 0 && place < count);
}

export interface NeighbourLoader {
  has(name: string): boolean;
  load(name: string): Promise<unknown>;
}

/** Loads the neighbours of the picture on the screen, always two at a time as long as there is one to load. */
export class Neighbours {
  readonly #loader: NeighbourLoader;
  readonly #underWay = new Set<string>();
  /** Asked once for a place; a failure is told when the picture itself is asked for. */
  readonly #tried = new Set<string>();
  #queue: string[] = [];
  #names: readonly string[] = [];
  #index = -1;

  constructor(loader: NeighbourLoader) {
    this.#loader = loader;
  }

  /** The picture at `index` is on the screen; there is room for so many beside it. */
  around(names: readonly string[], index: number, room = Infinity): void {
    if (this.#names !== names) this.#tried.clear();
    const direction = this.#names === names && this.#index >= 0 ? Math.sign(index - this.#index) : 0;
    this.#names = names;
    this.#index = index;
    const places = neighbourPlaces(index, direction, names.length);
    this.#queue = places.slice(0, Math.max(0, room)).map((place) => names[place] as string);
    this.#fill();
  }

  /** Another picture is asked for: nothing new is begun. */
  rest(): void {
    this.#queue = [];
  }

  #fill(): void {
    while (this.#underWay.size < lanes) {
      const name = this.#queue.shift();
      if (name === undefined) return;
      if (this.#underWay.has(name) || this.#tried.has(name) || this.#loader.has(name)) continue;
      this.#underWay.add(name);
      const done = (): void => {
        this.#underWay.delete(name);
        this.#fill();
      };
      this.#loader.load(name).then(done, () => {
        this.#tried.add(name);
        done();
      });
    }
  }
}
