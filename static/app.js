// Everything works without this file: it makes leaving quicker, and opens what is folded when it is wanted.
"use strict";
(function () {
  const exit = document.querySelector("[data-exit]");
  exit.addEventListener("click", function (event) {
    event.preventDefault();
    // Blank at once: the other site may take seconds to arrive.
    document.documentElement.hidden = true;
    document.title = "";
    // Replaced, so that the button Back does not return to this page; the top, should we be in a frame.
    window.top.location.replace(exit.href);
  });

  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.tagName === "DETAILS") target.open = true;
  }
  window.addEventListener("hashchange", openTarget);
  openTarget();

  let opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
  });

  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }
})();
