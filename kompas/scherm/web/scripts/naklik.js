// SPDX-License-Identifier: EUPL-1.2
// Of two messages in a row Streamlit runs the page for the last one only. So what can wait, waits until the page has run
// for what came before. `naKlik` is for a component that says something by itself: a word right after a click would undo
// the click. `isGelopen` and `naRun` ask the same of any other moment.
(() => {
  const EVEN = 50; // ms
  const VERS = 2000; // ms in which the run may still have to begin, on a server that is busy
  const GEDULD = 5000; // ms; then the page is busy with something else
  const KENMERK = "data-test-script-state";
  let klik = -Infinity; // when; none yet: long ago
  let begin = -Infinity; // when the last run began

  const leesStaat = () => document.querySelector(`[${KENMERK}]`)?.getAttribute(KENMERK);
  const wacht = (isKlaar, doe) => (isKlaar() ? doe() : setTimeout(wacht, EVEN, isKlaar, doe));

  window.isGelopen = (sinds) => {
    const geleden = performance.now() - sinds;
    return geleden > GEDULD || (leesStaat() === "notRunning" && (begin > sinds || geleden > VERS));
  };
  window.naRun = (sinds, doe) => wacht(() => window.isGelopen(sinds), doe);
  window.naKlik = (doe) => wacht(() => window.isGelopen(klik), doe); // a later click counts too
  const onthoud = () => { klik = performance.now(); };
  addEventListener("click", ({ target }) => { if (!target.matches?.("input, textarea")) onthoud(); }, true); // there one types
  addEventListener("keydown", ({ key }) => { if (key === "Enter") onthoud(); }, true); // sends a form
  addEventListener("popstate", onthoud, true);
  new MutationObserver((wijzigingen) => {
    const staten = [...wijzigingen.slice(1).map(({ oldValue }) => oldValue), leesStaat()]; // what each one changed to
    if (staten.includes("running")) begin = performance.now();
  }).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: [KENMERK], attributeOldValue: true });
})();
