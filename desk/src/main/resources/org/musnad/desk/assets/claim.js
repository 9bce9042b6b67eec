// What scripts add to a claim's page: size and place of the graph, and the ways through a bearer.

const STEP = 1.25;

/** Buttons for the size of a graph, and dragging it about. */
function sizes(canvas) {
  const svg = canvas.querySelector("svg");
  const natural = { width: svg.width.baseVal.value, height: svg.height.baseVal.value };
  let scale = 1;
  const resize = (to) => {
    scale = Math.min(4, Math.max(0.2, to));
    svg.setAttribute("width", natural.width * scale);
    svg.setAttribute("height", natural.height * scale);
  };
  const fit = () => resize(Math.min(1, (canvas.clientWidth - 12) / natural.width));
  const bar = document.createElement("div");
  bar.className = "actions";
  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    bar.append(made);
  };
  button(canvas.dataset.larger, () => resize(scale * STEP));
  button(canvas.dataset.smaller, () => resize(scale / STEP));
  button(canvas.dataset.natural, () => resize(1));
  button(canvas.dataset.fit, fit);
  canvas.before(bar);
  drag(canvas);
}

/** Moves what is in a canvas with the pointer; a short press is still a click on a link. */
function drag(canvas) {
  let from = null;
  let moved = false;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button === 0) {
      from = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
      moved = false;
    }
  });
  window.addEventListener("pointermove", (event) => {
    if (from) {
      const dx = event.clientX - from.x;
      const dy = event.clientY - from.y;
      moved ||= Math.hypot(dx, dy) > 4;
      if (moved) {
        canvas.classList.add("dragging");
        canvas.scrollLeft = from.left - dx;
        canvas.scrollTop = from.top - dy;
      }
    }
  });
  window.addEventListener("pointerup", () => {
    from = null;
    canvas.classList.remove("dragging");
  });
  canvas.addEventListener("dragstart", (event) => event.preventDefault());
  canvas.addEventListener(
    "click",
    (event) => {
      if (moved) {
        event.preventDefault();
        event.stopPropagation();
        moved = false;
      }
    },
    true,
  );
}

/** Shows all ways that pass a bearer or a line while the pointer or the focus is on it. */
function ways(svg) {
  const lines = [...svg.querySelectorAll(".line")];
  const boxes = [...svg.querySelectorAll(".box")];
  const reach = (start, near, far) => {
    const seen = new Set(start);
    const open = [...start];
    while (open.length > 0) {
      const at = open.pop();
      for (const line of lines) {
        if (line.dataset[near] === at && !seen.has(line.dataset[far])) {
          seen.add(line.dataset[far]);
          open.push(line.dataset[far]);
        }
      }
    }
    return seen;
  };
  const show = (first, last) => {
    const before = reach([first], "to", "from");
    const after = reach([last], "from", "to");
    const within = (ids, line) => ids.has(line.dataset.from) && ids.has(line.dataset.to);
    svg.classList.add("tracing");
    for (const box of boxes) {
      box.classList.toggle("on", before.has(box.dataset.id) || after.has(box.dataset.id));
    }
    for (const line of lines) {
      const own = line.dataset.from === first && line.dataset.to === last;
      line.classList.toggle("on", own || within(before, line) || within(after, line));
    }
  };
  // Listeners are on the canvas: one on an element of SVG would make that a stop of the Tab key.
  const canvas = svg.parentElement;
  const over = (event) => {
    const at = event.target.closest(".box, .line");
    if (at) {
      show(at.dataset.id ?? at.dataset.from, at.dataset.id ?? at.dataset.to);
    } else {
      svg.classList.remove("tracing");
    }
  };
  const out = () => svg.classList.remove("tracing");
  canvas.addEventListener("pointerover", over);
  canvas.addEventListener("focusin", over);
  canvas.addEventListener("pointerleave", out);
  canvas.addEventListener("focusout", out);
}

/** Opens what is closed around the place that the address names. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let details = target?.closest("details");
  while (details) {
    details.open = true;
    details = details.parentElement.closest("details");
  }
  target?.scrollIntoView();
}

document.querySelectorAll("[data-graph]").forEach((canvas) => {
  sizes(canvas);
  ways(canvas.querySelector("svg"));
});
window.addEventListener("hashchange", reveal);
if (location.hash) {
  reveal();
}
