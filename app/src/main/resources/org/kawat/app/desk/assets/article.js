// An article: lights the words of an event, puts the margin at their height, and takes the keys of who judges.
// Without it all is there as well: a link lights an event, and forms judge it.
"use strict";
(() => {
  const wide = window.matchMedia("(min-width: 62.01rem)");
  const DONE = '#article .words [data-facts*="-did"]';
  const factOf = (words) => words.dataset.facts.split(" ").find((fact) => fact.endsWith("-did")).replace("-did", "");
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

  // Cards and facts come in the order of their words; each stands at these, or below the one before it. The one that is
  // open is at its words in any case, and those before it make room.
  const align = () => {
    const printed = document.querySelector("#article .printed");
    if (!printed) return;
    printed.classList.toggle("aligned", wide.matches);
    const all = Array.from(printed.querySelectorAll(".card, .beside"));
    printed.style.minHeight = "";
    for (const one of all) one.style.top = "";
    if (!wide.matches) return;
    const origin = printed.getBoundingClientRect().top;
    const heights = all.map((one) => one.offsetHeight + 6);
    const wanted = all.map((one) => {
      const row = one.closest(".line");
      const fact = one.dataset.fact;
      const words = fact && row.querySelector(`[data-facts~="${fact}-did"]`);
      const box = words ? words.getClientRects()[0] : row.getBoundingClientRect();
      return Math.max(0, box.top - origin - (words ? 4 : 0));
    });
    const tops = [...wanted];
    const down = (from) => {
      for (let i = from; i < all.length; i++) tops[i] = Math.max(tops[i], i ? tops[i - 1] + heights[i - 1] : 0);
    };
    down(0);
    const here = all.findIndex((one) => one.classList.contains("open"));
    if (here > 0) {
      tops[here] = wanted[here];
      for (let i = here - 1; i >= 0; i--) tops[i] = Math.min(tops[i], tops[i + 1] - heights[i]);
      if (tops[0] < 0) tops[0] = 0;
      for (let i = here + 1; i < all.length; i++) tops[i] = wanted[i];
      down(1);
    }
    all.forEach((one, i) => {
      one.style.top = `${tops[i]}px`;
    });
    if (all.length) printed.style.minHeight = `${tops[all.length - 1] + heights[all.length - 1]}px`;
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
    const words = event.target.closest(DONE);
    if (card || words) light(card ? card.dataset.fact : factOf(words));
  });
  document.addEventListener("mouseout", (event) => {
    const left = event.target.closest(`#article [data-event], ${DONE}`);
    if (left && !left.contains(event.relatedTarget)) relight();
  });
  document.addEventListener("click", (event) => {
    const deed = event.target.closest("#article .card .deed");
    const words = event.target.closest(DONE);
    const card = event.target.closest("#article [data-event]");
    if (deed && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, "", deed.href);
      open(card);
      const lit = document.querySelector("#article .words .lit-did");
      if (lit) lit.scrollIntoView({ block: "nearest" });
    } else if (words) {
      const found = document.querySelector(`#article .card[data-fact="${factOf(words)}"]`);
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

  // Else the heights would be copied to what comes, as attributes, which the page's policy forbids.
  document.addEventListener("htmx:beforeSwap", () => {
    for (const one of document.querySelectorAll("#article .card, #article .beside, #article .printed")) {
      one.removeAttribute("style");
    }
  });
  document.addEventListener("htmx:afterSettle", () => {
    begin();
    const card = chosen();
    if (!card) return;
    const field = card.querySelector("[autofocus]");
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
