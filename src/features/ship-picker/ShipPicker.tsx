export function ShipPicker() {
  return null;
}
