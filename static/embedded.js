// Tells the page around the frame how high this page is, and whether it is another one. Never what was answered.
"use strict";
(function () {
  if (window.parent === window) return;
  const root = document.documentElement;
  const count = document.querySelector(".step-count");
  // The number of the question and not its name: even which question is asked says something about the answers.
  const step = [
    root.dataset.part,
    count ? count.textContent.replace(/\D+/g, " ").trim().split(" ")[0] : "",
    document.querySelector(".error-summary") ? "error" : ""
  ].join(" ").trim();

  function tell() {
    // To any page: it may be anybody's, and neither value is secret.
    window.parent.postMessage({
      opnamewijzer: 1,
      height: Math.ceil(root.getBoundingClientRect().height),
      step: step
    }, "*");
  }
  tell();
  // A frame below the fold is not laid out, so its observer keeps silent until it comes into view.
  window.addEventListener("load", tell);
  window.addEventListener("pageshow", tell);
  window.addEventListener("beforeprint", tell);
  new ResizeObserver(tell).observe(root);
})();
