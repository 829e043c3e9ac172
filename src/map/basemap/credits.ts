/** The project's policy, told to the reader of every map. */
const borderPolicy = 'No borders are drawn; names are for orientation.';

/**
 * What must be shown wherever the basemap is. The coast is a database derived from OpenStreetMap, so the archive of tiles
 * is itself under the Open Database License; GeoNames asks for credit under CC BY 4.0.
 */
export const mapCredits = `Natural Earth (public domain) · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0). ${borderPolicy}`;

/** For a user's own archive in the Protomaps schema. */
export const protomapsCredits = `Protomaps · © OpenStreetMap contributors (ODbL). ${borderPolicy}`;
