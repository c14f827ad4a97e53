// What all pages share: keys. Everything works without it.
"use strict";
(() => {
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]");
  const events = () => Array.from(document.querySelectorAll("[data-event]"));
  let here = -1;

  const go = (step) => {
    const all = events();
    if (all.length === 0) return;
    const focused = all.indexOf(document.activeElement.closest("[data-event]"));
    here = focused >= 0 ? focused : here;
    here = Math.min(all.length - 1, Math.max(0, here + step));
    all.forEach((event, i) => event.classList.toggle("here", i === here));
    all[here].focus({ preventScroll: true });
    all[here].scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey || typing(press.target)) return;
    if (press.key === "j" || press.key === "k") {
      go(press.key === "j" ? 1 : -1);
    } else if (press.key === "/") {
      document.getElementById("q").focus();
    } else if (press.key === "?") {
      document.getElementById("keys").showModal();
    } else if (press.key === "Enter" && press.target.matches("[data-event]")) {
      const deed = press.target.querySelector("a.deed, a");
      if (deed) deed.click();
    } else {
      return;
    }
    press.preventDefault();
  });
})();
