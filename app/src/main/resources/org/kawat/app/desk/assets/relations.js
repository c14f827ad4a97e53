// The matrix: what passed between two by month, beside the number that is pointed at; arrows go from number to number.
"use strict";
(() => {
  const table = document.querySelector("table.matrix");
  const slip = document.getElementById("spark");
  if (!table || !slip) return;
  const query = table.dataset.query;
  let wanted = null;
  let timer = 0;

  const place = (link) => {
    const at = link.getBoundingClientRect();
    const width = slip.offsetWidth;
    const height = slip.offsetHeight;
    const below = at.bottom + 8 + height < window.innerHeight;
    slip.style.left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8)) + "px";
    slip.style.top = Math.max(8, below ? at.bottom + 8 : at.top - height - 8) + "px";
  };

  const hide = () => {
    clearTimeout(timer);
    wanted = null;
    slip.replaceChildren();
  };

  const show = (link) => {
    if (link === wanted) return;
    hide();
    wanted = link;
    const path = new URL(link.href).pathname.replace("/relations/", "/relations/spark/");
    // A moment, so that a pointer on its way over the table asks for nothing.
    timer = setTimeout(() => {
      htmx.ajax("GET", path + query, { target: slip, swap: "innerHTML" }).then(() => {
        if (wanted === link) place(link);
        else if (!wanted) slip.replaceChildren();
      });
    }, 120);
  };

  const cell = (target) => (target.closest ? target.closest("td a") : null);

  const step = (link, press) => {
    const td = link.closest("td");
    const rows = Array.from(table.tBodies[0].rows);
    const down = { ArrowUp: -1, ArrowDown: 1 }[press.key] || 0;
    const right = { ArrowLeft: -1, ArrowRight: 1 }[press.key] || 0;
    let row = rows.indexOf(td.parentElement);
    let column = td.cellIndex;
    // Over what is empty.
    while ((down || right) && rows[row + down] && rows[row + down].cells[column + right]) {
      row += down;
      column += right;
      const next = rows[row].cells[column].querySelector("td a");
      if (next) {
        next.focus();
        press.preventDefault();
        return;
      }
    }
  };

  table.addEventListener("mouseover", (move) => {
    const link = cell(move.target);
    if (link) link.title = "";
    if (link) show(link);
    else hide();
  });
  table.addEventListener("mouseleave", hide);
  table.addEventListener("focusin", (move) => {
    const link = cell(move.target);
    if (link) show(link);
    else hide();
  });
  table.addEventListener("focusout", hide);
  window.addEventListener("scroll", hide, { passive: true });
  table.addEventListener("keydown", (press) => {
    const link = cell(press.target);
    if (press.key === "Escape") hide();
    else if (link) step(link, press);
  });
})();
