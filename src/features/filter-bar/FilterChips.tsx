export function FilterChips() {
  return null;
}
