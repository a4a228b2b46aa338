// SPDX-License-Identifier: EUPL-1.2
// On a phone the menu lies over the page. Streamlit leaves it open after a choice; this closes it.
(() => {
  const SMAL = 768; // px, where Streamlit moves the menu into the sidebar
  document.addEventListener("click", (klik) => {
    if (window.innerWidth >= SMAL || !klik.target.closest('[data-testid="stSidebarNav"] a')) return;
    setTimeout(() => document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click(), 250);
  });
})();
