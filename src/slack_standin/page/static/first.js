// Before anything is painted: the colours chosen, whether the strip is folded, and which of two frames this is.
{
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(name) ?? "";
    } catch {
      return ""; // storage is switched off: every window is as if new
    }
  };
  root.dataset.theme = kept("theme");
  root.dataset.strip = kept("strip");
  root.dataset.frame = window.frameElement?.dataset.side ?? "";
}
