// SPDX-License-Identifier: EUPL-1.2
// Who clicks right after the last letter takes that letter along. Streamlit sends a field just after it is left: on a busy
// computer after the click, which it then undoes. And a change of page forgets the fields of the page that is left: right
// behind their message it undoes that one. So a button waits until the field was sent; a way to another page, and Back,
// until the page has run for it.
(() => {
  const VELDEN = ["stTextArea", "stTextInput", "stNumberInput"].map((naam) => `[data-testid="${naam}"]`).join();
  const WEGEN = 'a[href]:not([target]):not([href^="#"]), [data-testid="stLogoLink"]';
  const LIVE = 200; // ms; a field of one line may be sent of its own accord, 250 after the last letter
  const VERZENDEN = 50; // ms
  let getypt = -Infinity; // when the last letter came; none yet: long ago
  let inRegel = false; // that letter came in a field of one line
  let gestuurd = -Infinity; // when its field was left or sent with Enter since then; Infinity: not yet
  let isGewacht = false; // what happens now has waited
  let hier = history.state?.plek; // see geschiedenis.js
  let richting = 0; // which way here is, for who just left
  let isTerug = false; // on the way back to here

  const sinds = () => (inRegel ? Math.min(gestuurd, getypt + LIVE) : gestuurd);
  const isEigen = (veld) => veld.closest?.(VELDEN) && !veld.closest('[data-testid="stForm"]');
  const isOnderweg = () => !isGewacht && !window.isGelopen(sinds());

  function stuur() {
    if (isEigen(document.activeElement)) document.activeElement.blur(); // a button keeps the focus
    gestuurd = Math.min(gestuurd, performance.now());
  }

  addEventListener("input", ({ target }) => {
    if (!isEigen(target)) return;
    getypt = performance.now();
    inRegel = target.matches("input");
    gestuurd = Infinity;
  }, true);
  for (const soort of ["focusout", "keydown"]) {
    addEventListener(soort, ({ target, key, ctrlKey, metaKey }) => {
      const isVerzonden = soort === "focusout" || (key === "Enter" && (inRegel || ctrlKey || metaKey));
      if (isVerzonden && isEigen(target)) gestuurd = Math.min(gestuurd, performance.now());
    }, true);
  }

  addEventListener("click", (klik) => {
    const knop = klik.target.closest?.(`button, ${WEGEN}`);
    if (!knop || klik.ctrlKey || klik.metaKey || klik.shiftKey || !isOnderweg()) return;
    klik.preventDefault();
    klik.stopImmediatePropagation();
    stuur();
    const verder = () => {
      isGewacht = true;
      knop.click();
      isGewacht = false;
    };
    if (knop.matches(WEGEN)) window.naRun(sinds(), verder);
    else setTimeout(verder, VERZENDEN);
  }, true);

  // At Back the browser has gone already: return, let the page run, and go again.
  addEventListener("popstate", (stap) => {
    if (isTerug) {
      stap.stopImmediatePropagation();
      isTerug = false;
      stuur();
      window.naRun(sinds(), () => history.go(-richting));
    } else if (isOnderweg()) {
      stap.stopImmediatePropagation();
      richting = history.state?.plek < hier ? 1 : -1; // the numbers rise
      isTerug = true;
      history.go(richting);
    } else hier = history.state?.plek;
  }, true);
  addEventListener("anderscherm", () => { hier = history.state?.plek; });
})();
