// The article page, where links and forms do all that is needed: this makes it quicker to use.
// Layers switch at once; a field's link scrolls to its words; a statement shows its chain in a card.

const text = document.getElementById("text");

// Layers.

const layers = document.querySelector("form.layers");
if (layers && text) {
  layers.querySelector(".apply").hidden = true;
  layers.addEventListener("change", () => {
    const shown = [];
    for (const box of layers.querySelectorAll("input[name=show]")) {
      text.classList.toggle("show-" + box.value, box.checked);
      if (box.checked) {
        shown.push(box.value);
      }
    }
    const address = new URL(location.href);
    address.searchParams.delete("show");
    address.searchParams.set("show", shown.length > 0 ? shown.join(",") : "none");
    history.replaceState(history.state, "", address);
  });
}

// From a field to its words, and from a statement to its row.

function mark(elements) {
  for (const old of document.querySelectorAll(".is-at")) {
    old.classList.remove("is-at");
  }
  for (const each of elements) {
    each.classList.add("is-at");
  }
}

function go(element, address) {
  history.pushState(null, "", address);
  element.scrollIntoView({ block: "center" });
  if (!element.hasAttribute("tabindex")) {
    element.setAttribute("tabindex", "-1");
  }
  element.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href$="#at"]');
  if (!link || !text || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
    return;
  }
  const address = new URL(link.href);
  const place = address.searchParams.get("at");
  const here = address.pathname === location.pathname && /^[0-9]+-[0-9]+$/.test(place ?? "");
  const found = here ? text.querySelectorAll(`[data-at="${place}"]`) : [];
  if (found.length > 0) {
    event.preventDefault();
    hide();
    mark(found);
    go(found[0], link.href);
  }
});

function row(statement) {
  return document.getElementById("row-" + statement);
}

function toRow(statement) {
  const found = row(statement);
  if (found) {
    hide();
    mark([found]);
    go(found, "#row-" + statement);
  }
}

// The card of a chain. It opens by pointer and by focus, stays while either is on it, and closes by
// Escape.

const card = document.getElementById("chain-card");
const SLOW = 180;
const LINGER = 300;
let timer = 0;
let shownFor = null;
let dismissed = null;

function show(statement, beside) {
  const chain = row(statement)?.querySelector(".chain");
  if (!chain || !card) {
    return;
  }
  clearTimeout(timer);
  const body = card.querySelector(".chain-card-body");
  if (shownFor !== beside) {
    body.replaceChildren(chain.cloneNode(true));
    card.querySelector(".chain-card-row").setAttribute("href", "#row-" + statement);
    card.querySelector(".chain-card-row").dataset.row = statement;
    beside.closest("p").after(card);
  }
  shownFor = beside;
  card.hidden = false;
  place(beside);
}

function place(beside) {
  const line = beside.getClientRects()[0] ?? beside.getBoundingClientRect();
  const origin = (card.offsetParent ?? document.body).getBoundingClientRect();
  const width = card.offsetWidth;
  const left = Math.min(Math.max(8, line.right - width), document.documentElement.clientWidth - width - 8);
  const below = line.bottom + 6;
  const fits = below + card.offsetHeight < document.documentElement.clientHeight;
  const top = fits || line.top < card.offsetHeight + 6 ? below : line.top - card.offsetHeight - 6;
  card.style.left = `${left - origin.left}px`;
  card.style.top = `${top - origin.top}px`;
}

function hide() {
  clearTimeout(timer);
  if (card && !card.hidden) {
    card.hidden = true;
    shownFor = null;
  }
}

function later(work, wait) {
  clearTimeout(timer);
  timer = setTimeout(work, wait);
}

function statementOf(target) {
  const found = target.closest?.(".statements");
  return found && text.classList.contains("show-statements") ? found : null;
}

if (text && card) {
  // It grows when its letters arrive, which are fetched when it is first shown.
  new ResizeObserver(() => shownFor && place(shownFor)).observe(card);
  text.addEventListener("pointerover", (event) => {
    const statement = statementOf(event.target);
    if (event.pointerType === "touch" || card.contains(event.target)) {
      clearTimeout(timer);
      return;
    }
    if (statement && statement !== dismissed) {
      const lead = event.target.closest(".lead") ?? statement;
      later(() => show(statement.dataset.field, lead), SLOW);
    } else {
      dismissed = statement;
      later(hide, LINGER);
    }
  });
  text.addEventListener("pointerleave", () => {
    dismissed = null;
    later(hide, LINGER);
  });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => later(hide, LINGER));
  text.addEventListener("focusin", (event) => {
    const lead = event.target.closest(".lead");
    if (lead && lead.matches(":focus-visible")) {
      show(lead.closest(".statements").dataset.field, lead);
    }
  });
  document.addEventListener("focusin", (event) => {
    if (!card.contains(event.target) && !event.target.closest(".lead")) {
      hide();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !card.hidden) {
      dismissed = statementOf(shownFor);
      const back = card.contains(document.activeElement) ? shownFor : null;
      hide();
      (back?.matches("a") ? back : back?.querySelector(".lead"))?.focus();
    }
  });
  card.querySelector(".chain-card-close").addEventListener("click", hide);
  card.querySelector(".chain-card-row").addEventListener("click", (event) => {
    event.preventDefault();
    toRow(event.currentTarget.dataset.row);
  });
  let touched = false;
  text.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
  });
  text.addEventListener("click", (event) => {
    const statement = statementOf(event.target);
    const selecting = !window.getSelection().isCollapsed;
    if (!statement || card.contains(event.target) || selecting) {
      return;
    }
    const link = event.target.closest("a");
    if (link && !link.classList.contains("lead")) {
      return;
    }
    event.preventDefault();
    if (touched) {
      show(statement.dataset.field, event.target.closest(".lead") ?? statement);
    } else {
      toRow(statement.dataset.field);
    }
  });
}

// The map: nothing of it is loaded before it is opened.

const map = document.getElementById("map");
if (map) {
  const open = async () => {
    if (!map.open || map.dataset.drawn) {
      return;
    }
    map.dataset.drawn = "yes";
    try {
      const { draw } = await import(map.dataset.script);
      await draw(map);
    } catch (error) {
      map.querySelector(".map-sheet").hidden = true;
      map.querySelector(".map-failed").hidden = false;
      console.error(error);
    }
  };
  map.addEventListener("toggle", open);
  for (const link of document.querySelectorAll('a[href="#map"]')) {
    link.addEventListener("click", () => {
      map.open = true;
    });
  }
  if (location.hash === "#map") {
    map.open = true;
  }
  open();
}
