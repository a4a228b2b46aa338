// SPDX-License-Identifier: EUPL-1.2
// Streamlit hears of a field of some lines when somebody leaves it or presses Ctrl+Enter. Whoever pauses while writing
// in the dossier or in a passport has Ctrl+Enter pressed for him: what was typed is kept, also when the tab closes or
// the network fails. Who does not pause gets the same every few seconds.
(() => {
  const PAUZE = 1200; // ms
  const LANGST = 5000; // ms
  const VELDEN = '[class*="st-key-dossierveld-"], [class*="st-key-paspoortveld-"]';
  let wekker;
  let begin = 0; // since when something was typed that was not sent; 0: nothing
  addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.closest(VELDEN)) return;
    clearTimeout(wekker);
    begin ||= performance.now();
    wekker = setTimeout(() => {
      begin = 0;
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
    }, Math.min(PAUZE, Math.max(0, begin + LANGST - performance.now())));
  });
})();
