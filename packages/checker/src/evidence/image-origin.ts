export interface ImageOriginFacts {
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly origin: 'original' | 'derived' | 'localizer' | 'secondary-capture' | 'photo' | 'non-image';
  /** Each sign that led there, with what it leans to; for `photo` and `screenshot` at least two are needed. */
  readonly signs: readonly {
    readonly kind: string;
    readonly value: number | string;
    readonly leans: 'photo' | 'screenshot' | 'film' | 'genuine';
  }[];
  readonly photo: { readonly state: 'yes' | 'maybe' | 'no'; readonly confidence: number };
  readonly screenshot: { readonly state: 'yes' | 'maybe' | 'no'; readonly confidence: number };
  readonly lossy?: {
    readonly ratio?: number;
    readonly method?: string;
    readonly by: readonly ('tag' | 'transfer-syntax')[];
    readonly instances: number;
  };
  /** Few instances picked out of a longer series: Instance Numbers far apart. */
  readonly keyImages: boolean;
  readonly attenuationCorrected?: boolean;
}
