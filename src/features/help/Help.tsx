export function Help({
  onClose,
  shortcuts,
}: {
  readonly onClose: () => void;
  readonly shortcuts: readonly (readonly [string, string])[];
}) {
  return onClose && shortcuts ? null : null;
}
