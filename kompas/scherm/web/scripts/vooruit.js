// SPDX-License-Identifier: EUPL-1.2
// The figure needs a large library. Fetch it while the visitor reads the first screen, after all that this screen needs,
// and start it up in a pause, so that the first kompas need not wait for it.
(() => {
  const RUST = 700; // ms without anything to fetch
  const PAUZE = 1200; // ms without a key or a click
  const namen = document.currentScript?.dataset.vooruit?.split(" ").filter(Boolean) ?? [];
  let wekker;
  let laatste = 0;

  const start = () => {
    const rest = laatste + PAUZE - performance.now();
    if (rest > 0) setTimeout(start, rest);
    else (window.requestIdleCallback ?? setTimeout)(() => namen.forEach((adres) => import(adres).catch(() => {})));
  };
  const haal = () => {
    kijker.disconnect();
    if (navigator.connection?.saveData) return;
    for (const adres of namen) {
      const verwijzing = Object.assign(document.createElement("link"), { rel: "modulepreload", href: adres });
      verwijzing.fetchPriority = "low";
      verwijzing.addEventListener("load", start, { once: true });
      document.head.append(verwijzing);
    }
  };
  const wacht = () => {
    clearTimeout(wekker);
    wekker = setTimeout(haal, RUST);
  };
  const kijker = new PerformanceObserver(wacht);
  kijker.observe({ type: "resource", buffered: true });
  for (const soort of ["keydown", "pointerdown"]) {
    addEventListener(soort, () => { laatste = performance.now(); }, { capture: true, passive: true });
  }
})();
