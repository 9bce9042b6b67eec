// The text on the page, with places in it counted in code points as the desk counts them.

/** Finds its way between places in the text and places in the page. */
export class Ground {
  constructor(text) {
    this.text = text;
    this.pieces = [];
    this.letters = [];
    for (const paragraph of text.querySelectorAll("p[data-at]")) {
      this.#read(paragraph, Number(paragraph.dataset.at));
    }
  }

  #read(paragraph, begin) {
    let at = begin;
    const walker = document.createTreeWalker(
      paragraph,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) => (node.parentElement.closest("[data-skip], [data-char]") || node.dataset?.skip !== undefined
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const sign = node.dataset?.char;
      if (node.nodeType === Node.TEXT_NODE || sign !== undefined) {
        const letters = sign === undefined ? [...node.data] : [String.fromCodePoint(Number(sign))];
        this.pieces.push({ node, at, length: letters.length, sign: sign !== undefined });
        letters.forEach((letter, i) => {
          this.letters[at + i] = letter;
        });
        at += letters.length;
      }
    }
  }

  get length() {
    return this.letters.length;
  }

  letter(at) {
    return this.letters[at] ?? "\n"; // between paragraphs
  }

  isSpace(at) {
    return /\s/u.test(this.letter(at));
  }

  /** The words of a stretch. */
  words(span) {
    let words = "";
    for (let at = span.begin; at < span.end; at++) {
      words += this.letter(at);
    }
    return words;
  }

  /** A stretch without white space at its ends; null if nothing is left. */
  trimmed(begin, end) {
    let from = begin;
    let to = end;
    while (from < to && this.isSpace(from)) {
      from++;
    }
    while (from < to && this.isSpace(to - 1)) {
      to--;
    }
    return from < to ? { begin: from, end: to } : null;
  }

  /** What is selected, if it lies in the text. */
  selected() {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!this.text.contains(range.startContainer) || !this.text.contains(range.endContainer)) {
      return null;
    }
    return this.trimmed(
      this.place(range.startContainer, range.startOffset),
      this.place(range.endContainer, range.endOffset));
  }

  /** Where a place of the page is in the text: the first letter that is not before it. */
  place(node, offset) {
    const point = document.createRange();
    point.setStart(node, offset);
    for (const piece of this.pieces) {
      if (piece.node === node && !piece.sign) {
        return piece.at + [...node.data.slice(0, offset)].length;
      }
      const own = document.createRange();
      own.selectNode(piece.node);
      if (own.compareBoundaryPoints(Range.START_TO_START, point) >= 0) {
        return piece.at;
      }
    }
    return this.length;
  }

  /** A stretch as a range of the page. */
  range(span) {
    const range = document.createRange();
    const begin = this.#piece(span.begin, false);
    const end = this.#piece(span.end, true);
    if (begin.sign) {
      range.setStartBefore(begin.node);
    } else {
      range.setStart(begin.node, this.#offset(begin, span.begin));
    }
    if (end.sign) {
      range.setEndAfter(end.node);
    } else {
      range.setEnd(end.node, this.#offset(end, span.end));
    }
    return range;
  }

  #piece(at, before) {
    const found = this.pieces.find((piece) => (before
      ? piece.at < at && at <= piece.at + piece.length
      : piece.at <= at && at < piece.at + piece.length));
    return found ?? this.pieces[before ? this.pieces.length - 1 : 0];
  }

  #offset(piece, at) {
    return [...piece.node.data].slice(0, Math.max(0, at - piece.at)).join("").length;
  }

  /** Where a stretch's words stand nearest to a place; null if nowhere. White space counts alike. */
  find(words, near) {
    const wanted = [...words.trim().replace(/\s+/gu, " ")];
    let best = null;
    for (let at = 0; wanted.length > 0 && at < this.length; at++) {
      const end = this.#match(wanted, at);
      if (end > 0 && (!best || Math.abs(at - near) < Math.abs(best.begin - near))) {
        best = { begin: at, end };
      }
    }
    return best;
  }

  #match(wanted, begin) {
    let at = begin;
    for (const letter of wanted) {
      if (letter === " ") {
        if (!this.isSpace(at)) {
          return 0;
        }
        while (at < this.length && this.isSpace(at)) {
          at++;
        }
      } else if (this.letter(at++) !== letter) {
        return 0;
      }
    }
    return at;
  }

  /** The next place where a word begins, or ends, before or after a place. */
  step(at, by, ending) {
    let to = at + by;
    while (to > 0 && to < this.length && !this.#isEdge(to, ending)) {
      to += by;
    }
    return Math.min(Math.max(to, 0), this.length);
  }

  #isEdge(at, ending) {
    const before = this.isSpace(at - 1);
    const after = this.isSpace(at);
    return ending ? !before && after : before && !after;
  }
}
