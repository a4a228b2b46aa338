// SPDX-License-Identifier: EUPL-1.2
// One screen is one step back. For a change of screen from a script Streamlit adds two entries to the browser's history:
// the old screen with the parameters of the new one, and then the new screen. The first was never a screen.
// Every entry also gets a number, by which aankomst.js knows where on the page its visitor was.
(() => {
  const SAMEN = 2000; // ms within which two entries belong to one change of screen
  const voegToe = history.pushState.bind(history);
  const vervang = history.replaceState.bind(history);
  let laatste = 0;
  let half = null; // the entry of which only the parameters changed, and when
  const nummer = (staat, plek) => ({ ...staat, plek });

  history.pushState = (staat, titel, adres) => {
    const nieuw = new URL(adres ?? "", location.href);
    const andereScherm = nieuw.pathname !== location.pathname;
    const tweede = andereScherm && half?.adres === location.href && nieuw.search === location.search
      && performance.now() - half.tijd < SAMEN;
    if (tweede) vervang(nummer(staat, history.state?.plek), titel, adres);
    else voegToe(nummer(staat, ++laatste), titel, adres);
    half = andereScherm ? null : { adres: location.href, tijd: performance.now() };
    dispatchEvent(new Event("anderscherm"));
  };
  history.replaceState = (staat, titel, adres) => vervang(nummer(staat, history.state?.plek), titel, adres);

  laatste = history.state?.plek ?? Date.now(); // numbers of before a reload stay apart from those after it
  vervang(nummer(history.state, laatste), "");
})();
