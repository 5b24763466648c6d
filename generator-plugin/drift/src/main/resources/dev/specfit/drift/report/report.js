
"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const number = new Intl.NumberFormat("en");
  const rows = Array.from(document.querySelectorAll(".change"), (element) => ({
    element,
    graded: { ...element.dataset, any: element.dataset.verdict },
    ignored: "ignored" in element.dataset,
    operations: ` ${element.dataset.operations} `,
    text: null,
  }));
  const sections = Array.from(document.querySelectorAll("main > section"), (element) => ({
    element,
    count: element.querySelector(".count"),
    groups: Array.from(element.querySelectorAll(".group")),
    size: element.querySelectorAll(".change").length,
  }));
  const operations = Array.from(form.elements.operation.options);
  const named = (name) => operations.find((option) => option.value && option.text === name);

  /** What the form asks for, in its own order; what is as it was at first is left out. */
  const asked = () => {
    const hash = new URLSearchParams();
    const boxes = Array.from(form.querySelectorAll("[name=verdict]"));
    if (boxes.some((box) => box.checked !== box.defaultChecked)) {
      hash.set("verdict", boxes.filter((box) => box.checked).map((box) => box.value).join(","));
    }
    for (const name of ["side", "operation", "use", "text"]) {
      const field = form.elements[name];
      if (field && field.value && field.value !== "any") {
        hash.set(name, name === "operation" ? field.selectedOptions[0].text : field.value);
      }
    }
    return hash.toString();
  };

  const passes = (row, filter) => {
    const verdict = row.ignored ? "ignored" : row.graded[filter.side];
    if (!filter.verdicts.has(verdict)) return false;
    if (filter.operation && !row.operations.includes(` ${filter.operation} `)) return false;
    if (filter.use && row.graded.used !== filter.use) return false;
    if (filter.words.length === 0) return true;
    row.text ??= `${row.element.closest(".group").querySelector("h3").textContent} ${row.element.textContent}`.toLowerCase();
    return filter.words.every((word) => row.text.includes(word));
  };

  const apply = () => {
    const data = new FormData(form);
    const filter = {
      verdicts: new Set(data.getAll("verdict")),
      side: data.get("side"),
      operation: data.get("operation"),
      use: data.get("use"),
      words: data.get("text").toLowerCase().split(/\s+/).filter(Boolean),
    };
    let count = 0;
    for (const row of rows) {
      const pass = passes(row, filter);
      row.element.hidden = !pass;
      count += pass;
    }
    for (const section of sections) {
      let left = 0;
      for (const group of section.groups) {
        const inGroup = group.querySelectorAll(".change:not([hidden])").length;
        group.hidden = inGroup === 0;
        left += inGroup;
      }
      section.element.hidden = left === 0;
      section.count.textContent = left === section.size
        ? number.format(left) : `${number.format(left)} of ${number.format(section.size)}`;
    }
    shown.textContent = `${number.format(count)} of ${number.format(rows.length)} changes shown`;
    nothing.hidden = count > 0 || rows.length === 0;
  };

  const write = () => {
    const hash = asked();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  };

  const read = () => {
    const hash = new URLSearchParams(location.hash.slice(1));
    const verdicts = hash.has("verdict") ? hash.get("verdict").split(",") : null;
    for (const box of form.querySelectorAll("[name=verdict]")) {
      box.checked = verdicts ? verdicts.includes(box.value) : box.defaultChecked;
    }
    for (const name of ["side", "use"]) {
      const field = form.elements[name];
      if (field) {
        field.value = hash.get(name) ?? "";
        if (field.selectedIndex < 0) field.selectedIndex = 0;
      }
    }
    form.elements.operation.value = named(hash.get("operation"))?.value ?? "";
    form.elements.text.value = hash.get("text") ?? "";
    apply();
  };

  for (const event of ["input", "change"]) {
    form.addEventListener(event, () => { apply(); write(); });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { apply(); write(); }));
  addEventListener("hashchange", () => { if (location.hash !== "#changes") read(); });
  document.documentElement.classList.add("js");
  read();
})();
