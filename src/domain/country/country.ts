/** ISO 3166-1 alpha-2. */
export type CountryCode = string & { readonly __brand: 'CountryCode' };

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
}
