// SPDX-License-Identifier: EUPL-1.2
// Translates the few texts that Streamlit shows in English and has no setting for.
// Exact texts only: content of the page itself is never touched.
(() => {
  const woorden = new Map(Object.entries({
    "Main menu": "Menu",
    "Skip to main content": "Ga naar de inhoud",
    "Skip to content": "Ga naar de inhoud",
    "Main navigation": "Hoofdmenu",
    "App pages": "Pagina's",
    "Open sidebar": "Open het menu",
    "Close sidebar": "Sluit het menu",
    "Collapse sidebar": "Sluit het menu",
    "Expand sidebar": "Open het menu",
    "Search": "Zoeken",
    "Fullscreen": "Volledig scherm",
    "Close fullscreen": "Sluit volledig scherm",
    "Download as CSV": "Bewaar als CSV",
    "Show/hide columns": "Toon of verberg kolommen",
    "Sort ascending": "Van laag naar hoog",
    "Sort descending": "Van hoog naar laag",
    "Statistics": "Cijfers over deze kolom",
    "Format": "Weergave",
    "Autosize": "Maak passend",
    "Pin column": "Zet vast",
    "Unpin column": "Maak los",
    "Hide column": "Verberg kolom",
    "View fullscreen": "Volledig scherm",
    "Exit fullscreen": "Sluit volledig scherm",
    "No results": "Niets gevonden",
    "No results found": "Niets gevonden",
    "Choose an option": "Kies",
    "Choose options": "Kies",
    "Clear value": "Maak leeg",
    "Clear all": "Maak leeg",
    "Clear selection": "Maak leeg",
    "open": "Open",
    "Open": "Open",
    "Close": "Sluit",
    "Remove": "Haal weg",
    "Press Enter to apply": "Druk op Enter",
    "Increment": "Meer",
    "Decrement": "Minder",
    "Running...": "Bezig...",
    "Stop": "Stop",
    "Connecting": "Verbinding maken",
    "Connection error": "Geen verbinding",
    "Copy to clipboard": "Kopieer",
    "Link to heading": "Link naar deze kop",
    "Help": "Uitleg",
    "Loading...": "Laden...",
    "empty": "leeg",
  }));
  const kenmerken = ["aria-label", "title", "placeholder", "aria-roledescription"];
  // "Search: a name of ours" is Streamlit's word before our own.
  const vertaal = (tekst) => {
    const [woord, ...rest] = tekst.trim().split(": ");
    const keuzes = tekst.trim().match(/^([\d,]+) options? available\.?$/); // read aloud when a list opens
    if (keuzes) return `${keuzes[1].replace(",", ".")} ${keuzes[1] === "1" ? "keuze" : "keuzes"}.`;
    const samen = rest.length && woorden.has(woord) ? [woorden.get(woord), ...rest].join(": ") : undefined;
    return woorden.get(tekst.trim()) ?? samen;
  };

  function vertaalElement(element) {
    for (const kenmerk of kenmerken) {
      const waarde = element.getAttribute(kenmerk);
      const nieuw = waarde && vertaal(waarde);
      if (nieuw && nieuw !== waarde) element.setAttribute(kenmerk, nieuw);
    }
  }

  function vertaalTekst(knoop) {
    const bij = knoop.parentElement;
    // Texts of the page itself stand in markdown, headings and buttons of the app: leave those alone.
    if (!bij || bij.closest('[data-testid="stMarkdownContainer"], [data-testid="stHeading"], textarea, pre')) return;
    const nieuw = vertaal(knoop.nodeValue);
    if (nieuw && nieuw !== knoop.nodeValue) knoop.nodeValue = nieuw;
  }

  function loop(wortel) {
    if (wortel.nodeType === Node.TEXT_NODE) return vertaalTekst(wortel);
    if (wortel.nodeType !== Node.ELEMENT_NODE) return;
    vertaalElement(wortel);
    for (const kind of wortel.querySelectorAll("[aria-label],[title],[placeholder]")) vertaalElement(kind);
    const teksten = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT);
    while (teksten.nextNode()) vertaalTekst(teksten.currentNode);
  }

  new MutationObserver((veranderingen) => {
    for (const verandering of veranderingen) {
      if (verandering.type === "childList") verandering.addedNodes.forEach(loop);
      else if (verandering.type === "characterData") vertaalTekst(verandering.target);
      else vertaalElement(verandering.target);
    }
  }).observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: kenmerken,
  });
  loop(document.documentElement);
})();
