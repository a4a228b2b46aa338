// SPDX-License-Identifier: EUPL-1.2
// While the connection is away Streamlit makes the page grey without a word, and shuts the field that somebody types in.
// This says what is the matter, what stays safe and that nobody has to do anything; afterwards one types on where one was.
// In a talk a short hiccup deserves no bar. Another server may know nothing of this tab: until it has drawn the page, what
// somebody does would be lost without a word, so the page stays shut that long.
(() => {
  const GEDULD = 2500; // ms
  const EVEN = 50; // ms
  const BEURTEN = 40;
  const WEG = new Set(["PINGING_SERVER", "CONNECTING", "DISCONNECTED_FOREVER"]);
  const ZIN = "De verbinding is even weg. Je profiel blijft in dit tabblad. We proberen het opnieuw.";
  const VOORGOED = "De verbinding is weg. Je profiel blijft in dit tabblad. Ververs de pagina.";
  const KENMERK = "data-test-connection-state";
  let wasVerbonden = false;
  let isWeg = false;
  let plek = null; // what has the focus, or had it until the connection went
  let wekker;

  const balk = Object.assign(document.createElement("div"), { id: "verbinding" });
  balk.setAttribute("role", "status");

  function toon(zin) {
    if (balk.textContent !== zin) balk.textContent = zin;
  }

  const vindBlad = () => document.querySelector(`[${KENMERK}]`);

  // To where somebody was, unless that is somewhere else by now. The sentence of Streamlit about it goes first.
  function keerTerug(beurten = BEURTEN) {
    const nu = document.activeElement;
    const isNergens = nu === document.body;
    if (isNergens) plek?.focus({ preventScroll: true });
    const moetNog = plek?.isConnected && document.activeElement !== plek && (isNergens || nu.closest('[role="dialog"]'));
    if (moetNog && beurten) setTimeout(keerTerug, EVEN, beurten - 1);
  }

  function heropen() {
    const blad = vindBlad();
    const sinds = performance.now();
    const naRun = (doe) => window.naRun(sinds, doe);
    blad.inert = true;
    naRun(() => setTimeout(naRun, EVEN, () => { // twice: one run may follow another
      blad.inert = false;
      keerTerug();
    }));
    dispatchEvent(new Event("weerverbonden")); // see tabgeheugen.py
  }

  function kijk() {
    const staat = vindBlad()?.getAttribute(KENMERK);
    if (staat === "CONNECTED" && isWeg) heropen();
    wasVerbonden ||= staat === "CONNECTED";
    isWeg = wasVerbonden && WEG.has(staat);
    if (!isWeg) {
      clearTimeout(wekker);
      wekker = undefined;
      toon("");
    } else if (staat === "DISCONNECTED_FOREVER") toon(VOORGOED);
    else wekker ??= setTimeout(() => toon(ZIN), GEDULD);
  }

  document.body.append(balk);
  addEventListener("focusin", ({ target }) => { if (!isWeg) plek = target; }, true);
  addEventListener("focusout", ({ target }) => {
    const isGesloten = isWeg || target.disabled || target.closest("[inert]");
    if (!isGesloten) plek = null;
  }, true);
  new MutationObserver(kijk).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: [KENMERK] });
  kijk();
})();
