// Copies what a button is for; without it the text is marked and copied by hand.
"use strict";
(() => {
  for (const button of document.querySelectorAll("button[data-copies]")) {
    const text = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.addEventListener("click", async () => {
      text.focus();
      text.select();
      try {
        await navigator.clipboard.writeText(text.value);
      } catch {
        document.execCommand("copy"); // where the page is not secure, as in an office network
      }
      button.textContent = button.dataset.done;
    });
  }
})();
