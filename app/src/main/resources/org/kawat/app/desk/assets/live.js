// New events come without reloading. Nothing that is being read is moved: who has scrolled down or has something in hand
// gets a button instead.
"use strict";
(() => {
  const box = document.getElementById("live");
  if (!box || !window.EventSource) return;
  const most = 200;
  let waiting = [];
  let list = null;
  const button = document.createElement("button");
  button.type = "button";
  button.hidden = true;
  box.append(button);

  const parse = (html) => Array.from(document.createRange().createContextualFragment(html).querySelectorAll("[data-event]"));

  const place = () => {
    if (list) return list;
    const section = document.createElement("section");
    section.className = "day-of-events";
    const title = document.createElement("h2");
    title.textContent = box.dataset.title;
    list = document.createElement("ol");
    list.className = "events";
    section.append(title, list);
    box.after(section);
    const empty = document.querySelector("main .empty");
    if (empty) empty.remove();
    return list;
  };

  const show = () => {
    place().prepend(...waiting);
    waiting = [];
    while (list.children.length > most) list.lastElementChild.remove();
    button.hidden = true;
  };

  const reading = () => window.scrollY > 80 || (document.activeElement && document.activeElement.closest(".event"));

  const source = new EventSource(box.dataset.live);
  source.addEventListener("events", (message) => {
    for (const event of parse(JSON.parse(message.data).html).reverse()) {
      const there = document.getElementById(event.id);
      if (there) {
        there.replaceWith(event); // one more report of what stands there already
      } else {
        event.classList.add("new");
        waiting = waiting.filter((other) => other.id !== event.id);
        waiting.unshift(event);
      }
    }
    if (waiting.length > most) waiting.length = most;
    if (waiting.length === 0) return;
    if (reading()) {
      button.textContent = waiting.length === 1 ? box.dataset.one : box.dataset.many.replace("#", waiting.length);
      button.hidden = false;
    } else {
      show();
    }
  });
  button.addEventListener("click", show);
  window.addEventListener("pagehide", () => source.close());
})();
