// SPDX-License-Identifier: EUPL-1.2
// Translates the few texts that Streamlit shows in English and has no setting for.
// Whole texts only: content of the page itself is never touched.
(() => {
  const woorden = new Map(Object.entries({
    "Main menu": "Menu",
    "Skip to main content": "Ga naar de inhoud",
    "Skip to content": "Ga naar de inhoud",
    "Main navigation": "Hoofdmenu",
    "App pages": "Pagina's",
    "Navigate to home page": "Naar de startpagina",
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
    "Clear date": "Maak leeg",
    "Clear value": "Maak leeg",
    "Clear all": "Maak leeg",
    "Clear selection": "Maak leeg",
    "open": "Open",
    "Open": "Open",
    "Close": "Sluit",
    "Remove": "Haal weg",
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
    "progress": "Voortgang",
    "Page not found": "Deze pagina is er niet",
    "The page that you have requested does not seem to exist. Running the app's main page.":
      "Je ziet nu de startpagina. Er is niets verloren.",
    "Empty": "leeg",
    "Select all": "Kies alles",
    "Selected values": "Gekozen",
    "Show password": "Toon de wachtzin",
    "Hide password": "Verberg de wachtzin",
    "Dismiss": "Sluit",
    "Negeren": "Sluit", // the date picker's own Dutch
    "Notifications": "Meldingen",
    "Sidebar": "Menu",
    "(required)": "(verplicht)",
    "This field is required.": "Vul dit in.",
    "Type to search": "Typ om te zoeken",
    "Close Search": "Sluit het zoeken",
    "Next Result": "Volgende",
    "Previous Result": "Vorige",
    "(index)": "(rijnummer)",
    "Automatic": "Vanzelf",
    "Localized": "Nederlands",
    "Plain": "Gewoon",
    "Compact": "Kort",
    "Percent": "Procent",
    "Scientific": "Wetenschappelijk",
    "Copy column name": "Kopieer de naam van de kolom",
    "No data": "Geen gegevens",
    "Failed to load data": "De gegevens komen niet. Ververs de pagina. Wat je koos, blijft bewaard in dit tabblad.",
    "Upload": "Kies een bestand",
    "file upload": "Bestand kiezen",
    "add icon": "voeg toe",
    "Add files": "Kies nog een bestand",
    "Error:": "Let op:",
    "Feedback rating": "Oordeel",
    "Next month": "Volgende maand",
    "Previous month": "Vorige maand",
    "yyyy": "jjjj",
    "Use arrow keys to navigate dates. Enter to select. Escape to close.":
      "Ga met de pijltjes naar een dag. Kies met Enter. Sluit met Escape.",
    "Connecting to Streamlit server": "Verbinding maken",
    "Unable to connect to Streamlit server": "Geen verbinding",
    "Streamlit server is not responding. Are you connected to the internet?":
      "De server antwoordt niet. Heb je internet? Wat je koos, blijft bewaard in dit tabblad.",
    "Try again": "Probeer het nog eens",
  }));
  const patronen = [
    [/^Shortcut (\S+)$/, "toets $1"],
    [/^Help for (.+)$/s, "Uitleg bij $1"],
    [/^Remove (.+)$/s, "Haal weg: $1"],
    [/^Choose date(, .+)?$/, "Kies een datum$1"],
    [/^day, (.+)$/s, "dag, $1"],
    [/^month, (.+)$/s, "maand, $1"],
    [/^year, (.+)$/s, "jaar, $1"],
    [/^(\d+)MB per file$/, "Hoogstens $1 MB"],
    [/^File must be (\d+)(?:\.\d+)?MB or smaller\.$/, "Dit bestand is te groot. Het mag hoogstens $1 MB zijn."],
    [/^.* files are not allowed\.$/, "Dit soort bestand kan hier niet."],
    [/^You can only select up to (\d+) options?\. Remove an option first\.$/,
      "Je kunt er hoogstens $1 kiezen. Haal er eerst een weg."],
    [/^Press (Enter|Ctrl\+Enter|⌘\+Enter) to (?:apply|submit form)$/, "Druk op $1"],
    [/^(\d+) out of (\d+) (?:stars|thumbs|faces)$/, "$1 van de $2"],
    [/^([\d,]+) options? available\.?$/, // read aloud when a list opens
      (_, aantal) => `${aantal.replace(",", ".")} ${aantal === "1" ? "keuze" : "keuzes"}.`],
    [/^Selected Date: (.+)$/, (_, dag) => `Gekozen: ${new Date(dag).toLocaleDateString("nl-NL", { dateStyle: "long" })}`],
    [/^(\d+) – [A-Z][a-z]+$/, (_, maand) => new Date(2000, maand - 1).toLocaleDateString("nl-NL", { month: "long" })],
  ];
  const kenmerken = ["aria-label", "title", "placeholder", "aria-roledescription", "aria-valuetext"];
  // "Search: a name of ours" is Streamlit's word before our own.
  const vertaal = (ruw) => {
    const tekst = ruw.trim();
    if (woorden.has(tekst)) return woorden.get(tekst);
    const patroon = patronen.find(([vorm]) => vorm.test(tekst));
    if (patroon) return tekst.replace(...patroon);
    const [woord, ...rest] = tekst.split(": ");
    return rest.length && woorden.has(woord) ? [woorden.get(woord), ...rest].join(": ") : undefined;
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
    const eigen = bij?.closest('[data-testid="stMarkdownContainer"], [data-testid="stHeading"], textarea, pre');
    const vanStreamlit = '[data-testid="stFileUploaderDropzone"], [data-testid="stTooltipContent"]';
    if (!bij || (eigen && !bij.closest(vanStreamlit))) return;
    const nieuw = vertaal(knoop.nodeValue);
    if (nieuw && nieuw !== knoop.nodeValue) knoop.nodeValue = nieuw;
  }

  function loop(wortel) {
    if (wortel.nodeType === Node.TEXT_NODE) return vertaalTekst(wortel);
    if (wortel.nodeType !== Node.ELEMENT_NODE) return;
    vertaalElement(wortel);
    for (const kind of wortel.querySelectorAll(kenmerken.map((kenmerk) => `[${kenmerk}]`).join())) vertaalElement(kind);
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
