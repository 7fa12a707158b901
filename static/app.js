// Everything works without this file: it makes leaving quicker and more private, opens what is
// folded, copies and shares.
"use strict";
(function () {
  // Leaves for another address so that the buttons Back and Forward do not return to any page of this site.
  function leave(target, where) {
    // Blank at once: the other page may take seconds to arrive.
    document.documentElement.hidden = true;
    document.title = "";
    function replace() {
      try { sessionStorage.removeItem("leave"); } catch (error) { /* then there is nothing to remove */ }
      where.location.replace(target);
    }
    const pages = window.top === window && window.navigation ? navigation.entries().length : 0;
    if (pages < 2) return replace();
    try {
      sessionStorage.setItem("leave", target);
    } catch (error) {
      return replace();
    }
    // Only the page that is shown can be replaced: first back to the oldest one here, where leaving ends.
    setTimeout(replace, 1000);
    const back = navigation.currentEntry.index;
    if (back) history.go(-back);
    else endLeaving();
  }

  // On the oldest page of this site in the tab, when somebody is leaving.
  function endLeaving() {
    let target;
    try {
      target = sessionStorage.getItem("leave");
      sessionStorage.removeItem("leave");
    } catch (error) {
      return;
    }
    if (!target) return;
    document.documentElement.hidden = true;
    document.title = "";
    let gone = false;
    function go() {
      if (!gone) location.replace(target);
      gone = true;
    }
    // A new entry cuts off every page after this one; going back from it, this page can be replaced as well. Whoever
    // goes forward then is sent away too.
    window.addEventListener("popstate", go);
    history.pushState(null, "", "/weg/");
    history.back();
    setTimeout(go, 400);
  }
  // Before the page is drawn, so that nothing of it is seen.
  endLeaving();
  window.addEventListener("pageshow", endLeaving);

  document.addEventListener("DOMContentLoaded", function () {
    const exit = document.querySelector("[data-exit]");
    exit.addEventListener("click", function (event) {
      try {
        leave(exit.href, window.top);
        event.preventDefault();
      } catch (error) {
        // A frame in a sandbox may not replace the page around it: there the link opens a window over it.
      }
    });
    document.querySelectorAll("[data-restart]").forEach(function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        leave(link.href, window);
      });
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

    const copy = document.querySelector("[data-copy]");
    if (copy && navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", function () {
        const done = document.querySelector("[data-copied]");
        const part = document.getElementById(copy.dataset.copy);
        navigator.clipboard.writeText(part ? part.innerText : address()).then(
          function () { done.textContent = "Gekopieerd."; },
          function () { done.textContent = "Kopiëren lukte niet. Selecteer " + (part ? "de tekst" : "het adres") + " zelf."; }
        );
      });
    }

    const share = document.querySelector("[data-share]");
    if (share && navigator.share) {
      share.hidden = false;
      share.addEventListener("click", function () {
        // Who closes the window of the device shares nothing: that is no error.
        navigator.share({ title: document.title, url: address() }).catch(function () {});
      });
    }

    // Without the place on the page.
    function address() {
      return location.href.split("#")[0];
    }

    const print = document.querySelector("[data-print]");
    if (print) {
      print.hidden = false;
      print.addEventListener("click", function () { window.print(); });
    }
  });
})();
