// SPDX-License-Identifier: EUPL-1.2
// Plotly zooms where someone drags. A kompas that is zoomed no longer says how near a function is, and on a phone
// the finger that would scroll the page gets stuck in it. Only clicks and taps reach the figure.
(() => {
  const SPELING = 8; // px that a hand may move during a click
  const vindFiguur = (gebeurtenis) => gebeurtenis.target instanceof Element && gebeurtenis.target.closest(".js-plotly-plot");
  let begin = null;
  addEventListener("mousedown", (druk) => {
    const figuur = vindFiguur(druk);
    begin = figuur ? { figuur, x: druk.clientX, y: druk.clientY } : null;
  }, true);
  addEventListener("mousemove", (beweging) => {
    if (begin && beweging.buttons) beweging.stopImmediatePropagation();
  }, true);
  addEventListener("mouseup", (los) => {
    // Plotly takes what it knows as dragged for no click.
    if (begin && Math.hypot(los.clientX - begin.x, los.clientY - begin.y) > SPELING) begin.figuur._dragged = true;
    begin = null;
  }, true);
  addEventListener("touchstart", (tik) => {
    if (vindFiguur(tik)) tik.stopImmediatePropagation(); // the browser makes a click of a tap
  }, { capture: true, passive: true });
})();
