// SPDX-License-Identifier: EUPL-1.2
// "Bewaard om 14:03" is about what the server knows. What somebody is just typing it does not know yet: from the first
// letter until the dossier of this tab holds these words, the line above the page says "Nog niet bewaard" (see stijl.css).
(() => {
  const VELDEN = ["dossierveld-", "bewaard-notitie-", "stap-"].map((naam) => `[class*="st-key-${naam}"]`).join();
  const EVEN = 100; // ms
  const NOG = 1000; // ms in which a field that went may come back with the same words
  const wachtend = new Map(); // field with words that are not kept yet -> how its words of before can be found
  let wekker;

  const schoon = (tekst) => tekst.replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim();

  function leesDossier() {
    const teksten = [];
    try {
      JSON.parse(sessionStorage.getItem("loopbaankompas") ?? "{}", (_, waarde) => {
        if (typeof waarde === "string") teksten.push(schoon(waarde));
        return waarde;
      });
    } catch {} // a browser that forbids it remembers nothing
    return teksten;
  }

  const tel = (teksten, tekst) => teksten.filter((een) => een === tekst).length;

  function isBewaard(veld, { vorige, aantal }, teksten) {
    const nu = schoon(veld.value);
    return nu ? teksten.includes(nu) : !vorige || tel(teksten, vorige) < aantal; // emptied: what was there is gone
  }

  function zeg() {
    const regel = document.querySelector(".st-key-kopregel-bewaren")?.textContent ?? "";
    document.documentElement.toggleAttribute("data-nogniet", wachtend.size > 0 && /Bewaard o[mp] \d/.test(regel));
  }
  const lezer = new MutationObserver(zeg); // the line is drawn anew while somebody types: not one frame may it say so

  // The page may draw a field anew, as another one.
  function volg(veld, was) {
    was.weg ??= performance.now();
    const isOpvolger = (een) => isEigen(een) && !wachtend.has(een) && een.value === veld.value;
    const nieuw = [...document.querySelectorAll("input, textarea")].find(isOpvolger);
    if (nieuw) wachtend.set(nieuw, { ...was, weg: undefined });
    if (nieuw || performance.now() - was.weg > NOG) wachtend.delete(veld);
  }

  function kijk() {
    const teksten = leesDossier();
    for (const [veld, was] of [...wachtend]) {
      if (isBewaard(veld, was, teksten)) wachtend.delete(veld);
      else if (!veld.isConnected) volg(veld, was);
    }
    zeg();
    if (wachtend.size) return;
    wekker = clearInterval(wekker);
    lezer.disconnect();
  }

  const isEigen = (veld) => veld.matches?.("input, textarea") && veld.closest(VELDEN);

  addEventListener("beforeinput", ({ target }) => {
    if (!isEigen(target) || wachtend.has(target)) return;
    const vorige = schoon(target.value);
    wachtend.set(target, { vorige, aantal: tel(leesDossier(), vorige) });
  }, true);
  addEventListener("input", ({ target }) => {
    if (!isEigen(target)) return;
    if (!wachtend.has(target)) wachtend.set(target, {});
    wekker ??= setInterval(kijk, EVEN);
    lezer.observe(document.body, { subtree: true, childList: true, characterData: true });
    kijk();
  }, true);
})();
