// SPDX-License-Identifier: EUPL-1.2
// The figure needs a large library. Fetch it while the visitor reads the first screen, after all that this screen needs.
(() => {
  const RUST = 1500; // ms without anything to fetch
  const namen = document.currentScript?.dataset.vooruit?.split(" ") ?? [];
  let wekker;
  const haal = () => {
    kijker.disconnect();
    if (navigator.connection?.saveData) return;
    for (const adres of namen) {
      document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: adres, fetchPriority: "low" }));
    }
  };
  const wacht = () => {
    clearTimeout(wekker);
    wekker = setTimeout(haal, RUST);
  };
  const kijker = new PerformanceObserver(wacht);
  kijker.observe({ type: "resource", buffered: true });
})();
