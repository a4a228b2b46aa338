// SPDX-License-Identifier: EUPL-1.2
// On arrival at another screen: begin at its top, or after Back where the visitor was, and give its title the focus,
// so that a screen reader says where one is and Tab goes on from there.
(() => {
  const GEDULD = 5000; // ms for the other title to come; filters of one screen keep theirs
  const FIGUUR = 1000; // ms for a figure to get its height
  const hoogtes = new Map(); // number of the entry in the history -> px
  const vindBlad = () => document.querySelector('[data-testid="stMain"]');
  const vindKop = () => vindBlad()?.querySelector("h1");
  const staatStil = () => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning";
  const inVeld = () => document.activeElement?.matches("input, textarea, [contenteditable]");
  let reis = 0;
  let onderweg = false;
  let vertrek = ""; // the title that was left
  let zelf = false; // the visitor scrolls: leave the page to him

  const wacht = (klaar, geduld) => new Promise((verder) => {
    const einde = performance.now() + geduld;
    const kijk = () => (klaar() || performance.now() > einde ? verder() : requestAnimationFrame(kijk));
    kijk();
  });

  async function komAan(hoogte) {
    const deze = ++reis;
    const isAnder = () => vindKop() && vindKop().textContent !== vertrek;
    onderweg = true;
    await wacht(() => deze !== reis || (staatStil() && isAnder()), GEDULD);
    if (deze === reis && isAnder()) {
      focus(vindKop());
      zelf = false;
      await wacht(() => deze !== reis || zelf || scroll(hoogte), FIGUUR);
    }
    if (deze === reis) onderweg = false;
  }

  function scroll(hoogte) {
    const blad = vindBlad();
    if (blad) blad.scrollTop = hoogte;
    return Math.abs((blad?.scrollTop ?? 0) - hoogte) < 2;
  }

  function focus(kop) {
    if (!kop || inVeld()) return;
    kop.tabIndex = -1;
    kop.style.outline = "none"; // a title is no control
    kop.focus({ preventScroll: true });
  }

  // Streamlit may change the address after the next title stands there, so look at the title when someone leaves.
  const onthoud = () => { if (!onderweg) vertrek = vindKop()?.textContent; };
  for (const begin of ["pointerdown", "click", "keydown"]) addEventListener(begin, onthoud, { capture: true, passive: true });
  addEventListener("popstate", onthoud);
  addEventListener("anderscherm", () => komAan(0));
  addEventListener("popstate", () => komAan(hoogtes.get(history.state?.plek) ?? 0));
  for (const gebaar of ["wheel", "touchmove", "keydown"]) addEventListener(gebaar, () => { zelf = true; }, { passive: true });
  document.addEventListener("scroll", (gebeurtenis) => {
    if (!onderweg && gebeurtenis.target === vindBlad()) hoogtes.set(history.state?.plek, gebeurtenis.target.scrollTop);
  }, { capture: true, passive: true });
})();
