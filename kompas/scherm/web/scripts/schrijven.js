// SPDX-License-Identifier: EUPL-1.2
// Streamlit hears of a field of some lines when somebody leaves it or presses Ctrl+Enter. Whoever pauses while writing
// in the dossier or in a passport has Ctrl+Enter pressed for him: what was typed is kept, also when the tab closes or
// the network fails.
(() => {
  const PAUZE = 1200; // ms
  const VELDEN = '[class*="st-key-dossierveld-"], [class*="st-key-paspoortveld-"]';
  let wekker;
  addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.closest(VELDEN)) return;
    clearTimeout(wekker);
    wekker = setTimeout(() => {
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
    }, PAUZE);
  });
})();
