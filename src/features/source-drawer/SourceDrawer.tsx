export function SourceDrawer() {
  return null;
}
