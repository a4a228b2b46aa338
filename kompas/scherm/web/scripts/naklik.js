// SPDX-License-Identifier: EUPL-1.2
// For a component that says something by itself. Of two messages in a row Streamlit runs the page for the last one only:
// a word right after a click would undo the click. So it waits until the page has run for the click.
(() => {
  const EVEN = 50; // ms
  const VERS = 2000; // ms in which the run may still have to begin, on a server that is busy
  const GEDULD = 5000; // ms; then the page is busy with something else
  const KENMERK = "data-test-script-state";
  let klik = -Infinity; // when; none yet: long ago
  let liep = false; // since then

  const leesStaat = () => document.querySelector(`[${KENMERK}]`)?.getAttribute(KENMERK);
  const isBeantwoord = () => {
    const geleden = performance.now() - klik;
    return geleden > GEDULD || (leesStaat() === "notRunning" && (liep || geleden > VERS));
  };

  window.naKlik = (doe) => {
    if (isBeantwoord()) doe();
    else setTimeout(() => window.naKlik(doe), EVEN);
  };
  for (const begin of ["click", "popstate"]) {
    addEventListener(begin, ({ target }) => {
      if (target.matches?.("input, textarea")) return; // somebody goes and types
      klik = performance.now();
      liep = false;
    }, true);
  }
  new MutationObserver(() => { liep ||= leesStaat() === "running"; })
    .observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: [KENMERK] });
})();
