export function Assumptions() {
  return null;
}
