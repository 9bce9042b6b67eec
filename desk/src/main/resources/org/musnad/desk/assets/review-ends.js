// The stretches that the form has, shown in the text, and their ends, moved by mouse and by keys.

const PARTS = ["content", "source", "cue"];
const HIGHLIGHTS = typeof Highlight === "function" && CSS.highlights;

/** The fields of the form that is open, and the two handles of the one at hand. */
export class Ends {
  #fields = [];
  #active = null;

  constructor(root, text, ground) {
    this.root = root;
    this.text = text;
    this.ground = ground;
    this.handles = { begin: this.#handle("begin"), end: this.#handle("end") };
    addEventListener("resize", () => this.show());
    document.fonts?.ready.then(() => this.show());
  }

  fields() {
    return this.#fields;
  }

  /** Takes up the fields of a form; null if there is none. */
  take(form) {
    this.#fields = [...(form?.querySelectorAll("[data-span]") ?? [])].map((box) => this.#field(box));
    this.#active = this.#fields.find((field) => field.part === "content" && field.span)
      ?? this.#fields.find((field) => field.part === "content") ?? null;
  }

  #field(box) {
    const words = box.querySelector("textarea");
    const at = box.querySelector("input");
    const [begin, end] = at.value.split("-").map(Number);
    const field = {
      box, words, at,
      name: box.dataset.span,
      part: box.dataset.part,
      label: box.dataset.label,
      span: end > begin ? { begin, end } : null,
    };
    words.addEventListener("focus", () => this.#activate(field));
    words.addEventListener("input", () => {
      field.span = this.ground.find(words.value, field.span?.begin ?? this.#near());
      at.value = field.span ? `${field.span.begin}-${field.span.end}` : "";
      this.show();
    });
    const take = box.querySelector(".take");
    take.hidden = false;
    take.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
    take.addEventListener("click", () => {
      const span = this.ground.selected();
      if (span) {
        this.set(field, span);
      }
      this.#activate(field);
    });
    field.sliders = this.#sliders(field);
    return field;
  }

  /** Two small controls beside the field, for who goes by keys. */
  #sliders(field) {
    const box = document.createElement("span");
    box.className = "ends";
    const sliders = {};
    for (const end of ["begin", "end"]) {
      const slider = document.createElement("button");
      slider.type = "button";
      slider.textContent = end === "begin" ? "[" : "]";
      slider.setAttribute("role", "slider");
      slider.setAttribute("aria-label", this.root.dataset[end].replace("{0}", field.label));
      slider.addEventListener("focus", () => this.#activate(field));
      slider.addEventListener("keydown", (event) => this.#key(event, field, end));
      sliders[end] = slider;
      box.append(slider);
    }
    field.box.append(box);
    return sliders;
  }

  #near() {
    return this.#fields.find((field) => field.span)?.span.begin ?? 0;
  }

  #activate(field) {
    this.#active = field;
    this.show();
  }

  /** Puts a stretch into a field. */
  set(field, span) {
    field.span = span;
    field.at.value = `${span.begin}-${span.end}`;
    field.words.value = this.ground.words(span);
    this.#activate(field);
  }

  /** Shows all stretches in the text, and the handles of the one at hand. */
  show() {
    this.text.classList.toggle("live", Boolean(HIGHLIGHTS) && this.#fields.length > 0);
    for (const field of this.#fields) {
      field.box.classList.toggle("active", field === this.#active);
      for (const end of ["begin", "end"]) {
        this.#say(field.sliders[end], field, end);
      }
    }
    if (HIGHLIGHTS) {
      for (const part of PARTS) {
        this.#highlight(part, this.#fields.filter((field) => field.part === part && field.span));
      }
      this.#highlight("active", this.#active?.span ? [this.#active] : []);
    }
    for (const end of ["begin", "end"]) {
      this.#put(this.handles[end], end);
    }
  }

  #highlight(name, fields) {
    CSS.highlights.set(
      `review-${name}`, new Highlight(...fields.map((field) => this.ground.range(field.span))));
  }

  #say(slider, field, end) {
    slider.disabled = !field.span;
    slider.setAttribute("aria-valuemin", "0");
    slider.setAttribute("aria-valuemax", String(this.ground.length));
    slider.setAttribute("aria-valuenow", String(field.span?.[end] ?? 0));
    if (field.span) {
      const words = this.ground.words(field.span).split(/\s+/u);
      slider.setAttribute("aria-valuetext", end === "begin" ? words[0] : words[words.length - 1]);
    }
  }

  /** Places a handle at its end of the stretch at hand. */
  #put(handle, end) {
    const span = this.#active?.span;
    handle.hidden = !span;
    if (span) {
      const last = end === "begin" ? span.begin : span.end - 1;
      const rects = this.ground.range({ begin: last, end: last + 1 }).getClientRects();
      const rect = rects[rects.length - 1];
      if (!rect) {
        return;
      }
      const frame = this.text.getBoundingClientRect();
      const rtl = getComputedStyle(this.#paragraph(last)).direction === "rtl";
      const edge = (end === "begin") === rtl ? rect.right : rect.left;
      handle.style.left = `${edge - frame.left - this.text.clientLeft - handle.offsetWidth / 2}px`;
      handle.style.top = `${rect.top - frame.top - this.text.clientTop + this.text.scrollTop - 4}px`;
      handle.style.minBlockSize = `${rect.height + 8}px`;
    }
  }

  #paragraph(at) {
    return this.ground.range({ begin: at, end: at + 1 }).startContainer.parentElement.closest("p");
  }

  #handle(end) {
    const handle = document.createElement("button");
    handle.type = "button";
    handle.className = `handle ${end}`;
    handle.hidden = true;
    handle.tabIndex = -1; // who goes by keys has the controls beside the field
    handle.setAttribute("aria-hidden", "true");
    handle.addEventListener("keydown", (event) => this.#key(event, this.#active, end));
    handle.addEventListener("pointerdown", (event) => this.#drag(event, handle, end));
    this.text.append(handle);
    return handle;
  }

  #drag(down, handle, end) {
    down.preventDefault();
    handle.focus();
    handle.setPointerCapture(down.pointerId);
    handle.style.pointerEvents = "none"; // so that the words below are found
    const move = (event) => {
      const caret = this.#caret(event.clientX, event.clientY);
      if (caret !== null) {
        this.#move(this.#active, end, event.altKey ? caret : this.#snapped(caret, end));
      }
    };
    const up = () => {
      handle.style.pointerEvents = "";
      handle.removeEventListener("pointermove", move);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", up, { once: true });
  }

  #caret(x, y) {
    const caret = document.caretPositionFromPoint?.(x, y);
    const range = caret ? null : document.caretRangeFromPoint?.(x, y);
    const node = caret?.offsetNode ?? range?.startContainer;
    const inText = node && node.parentElement?.closest("p[data-at]") && this.text.contains(node);
    return inText ? this.ground.place(node, caret ? caret.offset : range.startOffset) : null;
  }

  /** The nearer one of the two edges of words around a place. */
  #snapped(at, end) {
    const ending = end === "end";
    const back = this.ground.step(at + 1, -1, ending);
    const on = this.ground.step(at - 1, 1, ending);
    return at - back <= on - at ? back : on;
  }

  /** Left and right go the way of the paragraph; up is back, down is on. */
  #key(event, field, end) {
    const back = { ArrowUp: true, ArrowDown: false, ArrowLeft: false, ArrowRight: true }[event.key];
    if (back === undefined || !field?.span) {
      return;
    }
    event.preventDefault();
    const rtl = getComputedStyle(this.#paragraph(field.span.begin)).direction === "rtl";
    const across = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const by = back === (across ? rtl : true) ? -1 : 1;
    const at = field.span[end];
    const to = event.altKey ? at + by : this.ground.step(at, by, end === "end");
    this.#move(field, end, to);
    this.#reveal(field, end);
  }

  #move(field, end, to) {
    const span = { ...field.span, [end]: to };
    if (span.begin < span.end && span.begin >= 0 && span.end <= this.ground.length) {
      this.set(field, span);
    }
  }

  #reveal(field, end) {
    const rect = this.ground.range(field.span).getBoundingClientRect();
    const frame = this.text.getBoundingClientRect();
    const edge = end === "begin" ? rect.top : rect.bottom;
    if (edge < frame.top || edge > frame.bottom) {
      this.text.scrollTop += edge - frame.top - this.text.clientHeight / 2;
      this.show();
    }
  }
}
