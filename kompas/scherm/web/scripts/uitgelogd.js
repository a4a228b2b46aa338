// SPDX-License-Identifier: EUPL-1.2
// Who logs out in one tab is out in all tabs of this browser: nothing of the dossier stays for who sits down next.
(() => {
  new BroadcastChannel("kompas-uitgelogd").addEventListener("message", ({ data }) => {
    if (document.documentElement.dataset.vertrekt) return; // this tab has a way of its own
    try {
      sessionStorage.clear();
    } catch {} // a browser that forbids it remembers nothing
    location.replace(data);
  });
})();
