export interface TransferSupport {
  readonly syntaxes: readonly {
    readonly uid: string;
    readonly name: string;
    readonly instances: number;
    readonly decodable: boolean;
    readonly lossy: boolean;
  }[];
  /** Series whose pictures nothing here can decode: valid, only not shown. */
  readonly undecodableSeries: readonly {
    readonly seriesInstanceUID: string;
    readonly transferSyntaxUID: string;
    readonly name: string;
  }[];
}
