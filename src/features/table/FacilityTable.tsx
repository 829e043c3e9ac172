export function FacilityTable() {
  return null;
}
