export function FacilityCard() {
  return null;
}
