import { elementNumbers, elementTexts, findElement, type DataElement, type DataElements } from '@medpass/dicom-core';

/** A data set, or an item of it, with what its values are read by. VRs are told, since implicit VR files hold none. */
export class Elements {
  constructor(
    private readonly label: Pick<DataElements, 'littleEndian' | 'specificCharacterSet'>,
    private readonly elements: readonly DataElement[],
  ) {}

  static of(dataSet: DataElements): Elements {
    return new Elements(dataSet, dataSet.elements);
  }

  has(tag: number): boolean {
    return findElement(this.elements, tag) !== undefined;
  }

  find(tag: number): DataElement | undefined {
    return findElement(this.elements, tag);
  }

  texts(tag: number, vr = 'CS'): readonly string[] {
    const element = findElement(this.elements, tag);
    return element ? elementTexts(element, this.label, vr) : [];
  }

  text(tag: number, vr = 'CS'): string | undefined {
    return this.texts(tag, vr)[0] || undefined;
  }

  numbers(tag: number, vr: string): readonly number[] {
    const element = findElement(this.elements, tag);
    return element ? elementNumbers(element, this.label, vr) : [];
  }

  number(tag: number, vr: string): number | undefined {
    const value = this.numbers(tag, vr)[0];
    return value !== undefined && Number.isFinite(value) ? value : undefined;
  }

  items(tag: number): readonly Elements[] {
    return (findElement(this.elements, tag)?.items ?? []).map((item) => new Elements(this.label, item));
  }
}
