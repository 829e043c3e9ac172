export function Settings({ onClose }: { readonly onClose: () => void }) {
  return onClose ? null : null;
}
