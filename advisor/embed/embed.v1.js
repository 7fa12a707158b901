// Opnamewijzer in uw pagina, versie 1. Dit bestand verandert nooit: een andere versie krijgt een andere naam.
(function () {
  "use strict";
  if (customElements.get("opname-wijzer")) return;
  const LOWEST = 100, HIGHEST = 100000;
  customElements.define("opname-wijzer", class extends HTMLElement {
    connectedCallback() {
      if (document.readyState === "loading") {
        // The link inside may not have been read yet.
        document.addEventListener("DOMContentLoaded", () => this.show(), { once: true });
      } else this.show();
    }
    disconnectedCallback() {
      removeEventListener("message", this);
    }
    show() {
      const link = this.querySelector("a[href]");
      if (!link || !this.isConnected) return;
      addEventListener("message", this);
      if (this.frame) return;
      const frame = this.frame = document.createElement("iframe");
      frame.title = link.textContent.trim();
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      frame.allow = "";
      if (!this.hasAttribute("no-sandbox")) {
        frame.setAttribute("sandbox", "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals");
      }
      Object.assign(frame.style, { display: "block", boxSizing: "content-box", width: "100%", height: "40rem", border: "0" });
      frame.src = link.href;
      this.style.display = "block";
      this.prepend(frame);
    }
    handleEvent(event) {
      const data = event.data, frame = this.frame;
      if (event.source !== frame.contentWindow || !data || data.opnamewijzer !== 1) return;
      if (!Number.isFinite(data.height) || typeof data.step !== "string") return;
      frame.style.height = Math.min(Math.max(Math.ceil(data.height), LOWEST), HIGHEST) + "px";
      const moved = this.step !== undefined && this.step !== data.step;
      this.step = data.step;
      if (moved && frame.getBoundingClientRect().top < 0) {
        const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
        this.scrollIntoView({ behavior: calm ? "instant" : "smooth" });
      }
    }
  });
})();
