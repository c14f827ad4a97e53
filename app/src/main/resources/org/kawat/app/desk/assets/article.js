// An article: lights the words of an event, puts the margin at their height, and takes the keys of who judges.
// Without it all is there as well: a link lights an event, and forms judge it.
"use strict";
(() => {
  const wide = window.matchMedia("(min-width: 62.01rem)");
  const article = () => document.getElementById("article");
  const cards = () => Array.from(document.querySelectorAll("#article [data-event]"));
  const chosen = () => document.querySelector("#article .card.open");
  const names = () =>
    Object.fromEntries((article().dataset.parts || "").split(";").map((pair) => pair.split("=")));

  const dim = () => {
    for (const words of document.querySelectorAll("#article .words .lit")) {
      words.className = words.className.replace(/(^| )lit(-[a-z]+)?(?= |$)/g, "").trim();
      words.removeAttribute("data-label");
    }
  };

  // What the server does for an address with ?report=, done here for whatever is pointed at.
  const light = (fact) => {
    dim();
    for (const [part, name] of Object.entries(names())) {
      const pieces = document.querySelectorAll(`#article .words [data-facts~="${fact}-${part}"]`);
      let before = null;
      for (const piece of pieces) {
        piece.classList.add("lit", `lit-${part}`);
        if (before === null || before.nextSibling !== piece) {
          piece.dataset.label = piece.dataset.label ? `${piece.dataset.label} · ${name}` : name;
        }
        before = piece;
      }
    }
  };

  const relight = () => {
    const card = chosen();
    if (card) light(card.dataset.fact);
    else dim();
  };

  // Cards and facts come in the order of their words; each stands at these, or below the one before it.
  const align = () => {
    const printed = document.querySelector("#article .printed");
    if (!printed) return;
    printed.classList.toggle("aligned", wide.matches);
    printed.style.minHeight = "";
    for (const one of printed.querySelectorAll(".card, .facts")) one.style.top = "";
    if (!wide.matches) return;
    const origin = printed.getBoundingClientRect().top;
    let free = 0;
    for (const row of printed.querySelectorAll(".row")) {
      const top = row.getBoundingClientRect().top - origin;
      for (const one of row.querySelectorAll(".card, .facts")) {
        const fact = one.dataset.fact;
        const words = fact ? row.querySelector(`[data-facts~="${fact}-did"]`) : null;
        const height = words ? words.getClientRects()[0].top - origin - 8 : top;
        const at = Math.max(free, height);
        one.style.top = `${at}px`;
        free = at + one.offsetHeight + 6;
      }
    }
    printed.style.minHeight = `${free}px`;
  };

  const open = (card) => {
    for (const other of cards()) {
      other.classList.toggle("open", other === card);
      other.classList.toggle("here", other === card);
    }
    relight();
    align();
  };

  const press = (selector) => {
    const card = document.activeElement.closest("[data-event]") || chosen();
    const button = card && card.querySelector(selector);
    if (button) button.click();
    return Boolean(button);
  };

  const begin = () => {
    if (!article()) return;
    article().classList.add("folds");
    relight();
    align();
  };

  document.addEventListener("focusin", (event) => {
    const card = event.target.closest("#article [data-event]");
    if (card && !card.classList.contains("open")) open(card);
  });
  document.addEventListener("mouseover", (event) => {
    const card = event.target.closest("#article [data-event]");
    if (card) light(card.dataset.fact);
  });
  document.addEventListener("mouseout", (event) => {
    const card = event.target.closest("#article [data-event]");
    if (card && !card.contains(event.relatedTarget)) relight();
  });
  document.addEventListener("click", (event) => {
    const deed = event.target.closest("#article .card .deed");
    const words = event.target.closest('#article .words [data-facts*="-did"]');
    const card = event.target.closest("#article [data-event]");
    if (deed && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, "", deed.href);
      open(card);
      const lit = document.querySelector("#article .words .lit-did");
      if (lit) lit.scrollIntoView({ block: "nearest" });
    } else if (words) {
      const fact = words.dataset.facts.split(" ").find((f) => f.endsWith("-did")).replace("-did", "");
      const found = document.querySelector(`#article .card[data-fact="${fact}"]`);
      if (found) found.focus({ preventScroll: wide.matches });
    } else if (card && !event.target.closest("a, button, input, select, label")) {
      open(card);
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.ctrlKey || event.metaKey || event.altKey || typing || !article()) return;
    const keys = { y: 'button[value="right"]', n: 'button[value="wrong"]', e: "[data-amend]", u: 'button[value="undo"]' };
    if (keys[event.key] && press(keys[event.key])) event.preventDefault();
  });

  // A form that was sent with something missing comes back to be mended.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 422) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener("htmx:afterSettle", () => {
    begin();
    const card = chosen();
    if (!card) return;
    const field = card.querySelector("[autofocus], [aria-invalid]");
    (field || card).focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  });
  window.addEventListener("resize", align);
  wide.addEventListener("change", align);
  if (document.fonts) document.fonts.ready.then(align);
  begin();
  const first = chosen();
  if (first && location.hash) {
    const field = first.querySelector("[autofocus]");
    (field || first).focus({ preventScroll: true });
    const lit = document.querySelector("#article .words .lit-did");
    if (lit) lit.scrollIntoView({ block: "center" });
  }
})();
