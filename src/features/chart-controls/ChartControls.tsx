export function ChartControls() {
  return null;
}
