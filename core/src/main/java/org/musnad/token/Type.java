package org.musnad.token;

/** What sort of sign a token is. */
public enum Type {
  WORD,
  NUMBER,
  /** A quotation mark of any shape. */
  QUOTE,
  COMMA,
  /** Full stop, question or exclamation mark, ellipsis, where it ends a sentence. */
  STOP,
  COLON,
  SEMICOLON,
  OPEN,
  CLOSE,
  DASH,
  /** Any other sign, and full stops inside abbreviations and numbers. */
  OTHER
}
