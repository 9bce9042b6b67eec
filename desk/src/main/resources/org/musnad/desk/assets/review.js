// Review by mouse and by keys: stretches of the text are taken into the form, and their ends moved.
// Everything that this does can be done without it, by links and by writing into the form's fields.
import { Ground } from "./review-ground.js";
import { Ends } from "./review-ends.js";

const root = document.querySelector(".review");
if (root) {
  begin(document.getElementById("text"));
}

function begin(text) {
  const ground = new Ground(text);
  const ends = new Ends(root, text, ground);
  ends.take(document.getElementById("edit"));
  keys();
  picking(text, ground, ends);
  rows(ends);
  arrive(text, ends);
}

/** Goes to what the address names, so that the next key finds it. */
function arrive(text, ends) {
  const there = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (there && root.contains(there)) {
    there.focus({ preventScroll: false });
  }
  const current = root.querySelector(".item[aria-current]");
  const mark = document.getElementById("at") || (current && document.getElementById("t-" + current.id));
  if (mark) {
    show(text, mark);
  }
  ends.show();
}

function show(text, mark) {
  const place = mark.getBoundingClientRect();
  const frame = text.getBoundingClientRect();
  text.scrollTop += place.top - frame.top - text.clientHeight / 3;
}

/** The statement that a key is meant for: the one with the focus in it, or on its label in the text. */
function meant(target) {
  if (target.matches("input, select, textarea")) {
    return null;
  }
  return target.matches(".lead") ? document.getElementById(target.id.slice(2)) : target.closest(".item");
}

/** Letters act on the statement that has the focus, whatever the keyboard writes with them. */
function keys() {
  root.addEventListener("keydown", (event) => {
    const item = meant(event.target);
    if (!item || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, "");
    const key = letter.toLowerCase();
    const items = [...root.querySelectorAll(".item")];
    const next = { j: 1, k: -1 }[key];
    const target = next ? items[items.indexOf(item) + next] : item.querySelector(`[data-key="${key}"]`);
    if (target) {
      event.preventDefault();
      if (next) {
        target.focus();
      } else {
        target.click();
      }
    }
  });
}

/** What is selected in the text can be taken into a field, or become a statement. */
function picking(text, ground, ends) {
  if (root.dataset.judges !== "true") {
    return;
  }
  const pick = document.createElement("div");
  pick.className = "pick";
  pick.hidden = true;
  pick.dir = document.documentElement.dir;
  pick.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
  text.append(pick);

  const change = () => {
    const span = ground.selected();
    pick.hidden = !span;
    if (span) {
      pick.replaceChildren(...choices(span));
      const range = ground.range(span);
      const below = range.getBoundingClientRect().bottom - text.getBoundingClientRect().top;
      pick.style.insetBlockStart = `${below + text.scrollTop + 6}px`;
      pick.style.insetInlineStart = "0.5rem";
    }
  };
  const choices = (span) => {
    const fields = ends.fields();
    if (fields.length === 0) {
      const link = document.createElement("a");
      link.className = "button add-selection";
      link.href = `${root.dataset.path}?do=add&at=${span.begin}-${span.end}#edit`;
      link.textContent = root.dataset.add;
      return [link];
    }
    const label = document.createElement("span");
    label.textContent = root.dataset.pick;
    return [label, ...fields.map((field) => choice(field, span))];
  };
  const choice = (field, span) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.field = field.name;
    button.textContent = field.label;
    button.addEventListener("click", () => {
      ends.set(field, span);
      getSelection().removeAllRanges();
      pick.hidden = true;
    });
    return button;
  };
  document.addEventListener("selectionchange", change);
}

/** Rows of the form come and go without the page being loaded anew. */
function rows(ends) {
  root.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!button || button.name !== "edit") {
      return;
    }
    event.preventDefault();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form, button));
    const answer = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("edit");
    if (!fresh) {
      location.reload();
      return;
    }
    document.getElementById("edit").replaceWith(fresh);
    ends.take(fresh);
    ends.show();
    const again = [...fresh.querySelectorAll("button[name=edit]")].find((b) => b.value === button.value);
    (again || fresh).focus();
  });
}
