// Runs axe on pages in Firefox. Usage: node firefox.mjs <path of Firefox> < pages.json
// In:  [{"kind": "start", "url": "http://…", "press": "selector of a button, or empty"}]
// Out: a line of JSON for each fault.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import puppeteer from "puppeteer-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = JSON.parse(await text(process.stdin));
const SCHEMES = { dark: 0, light: 1 };
const WIDTHS = [390, 1280];
// The stricter contrast (7 to 1) holds the plain one.
const CHECKS = {
  rules: {
    "color-contrast": { enabled: false },
    "color-contrast-enhanced": { enabled: true },
    "target-size": { enabled: true },
  },
  resultTypes: ["violations"],
};

for (const [scheme, number] of Object.entries(SCHEMES)) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.argv[2],
    headless: true,
    extraPrefsFirefox: { "layout.css.prefers-color-scheme.content-override": number },
  });
  try {
    const page = await browser.newPage();
    for (const { kind, url, press } of pages) {
      await page.setViewport({ width: WIDTHS[0], height: 800 });
      await page.goto(url);
      if (press) await Promise.all([page.waitForNavigation(), page.click(press)]);
      await page.evaluate(() => document.querySelectorAll("details").forEach((part) => { part.open = true; }));
      await page.evaluate(axe);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        const { violations } = await page.evaluate((checks) => globalThis.axe.run(document, checks), CHECKS);
        for (const { id, nodes } of violations)
          for (const { html } of nodes) console.log(JSON.stringify({ kind, scheme, width, id, html: html.slice(0, 150) }));
      }
    }
  } finally {
    await browser.close();
  }
}
