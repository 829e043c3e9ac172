export function Sharing({ onClose }: { readonly onClose: () => void }) {
  return onClose ? null : null;
}
