package org.musnad.desk.web;

/** What a request costs, and so how much it may bring and how long it may take. */
public enum Weight {
  /** A page, a form. */
  LIGHT(1 << 20, 1),
  /** Something that takes the machine's time: a trace, a search over everything. */
  COSTLY(1 << 20, 2),
  /** A text or a file to be read. */
  UPLOAD(10 << 20, 4),
  /** An export, written while it is made. */
  DOWNLOAD(1 << 20, 30);

  private final int mostBytes;
  private final int times;

  Weight(int mostBytes, int times) {
    this.mostBytes = mostBytes;
    this.times = times;
  }

  /** How large a request may be, in bytes. */
  int mostBytes() {
    return mostBytes;
  }

  /** So many times as long as an ordinary one it may take. */
  int times() {
    return times;
  }
}
