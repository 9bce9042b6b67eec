package org.musnad.ledger.export;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0; characters that it cannot have become U+FFFD. */
public final class XmlWriter {
  private final XMLStreamWriter out;

  /** Begins a document. */
  public XmlWriter(XMLStreamWriter out) throws IOException {
    this.out = out;
    run(() -> out.writeStartDocument("UTF-8", "1.0"));
  }

  /** Begins an element. */
  public XmlWriter begin(String name) throws IOException {
    run(
        () -> {
          if (name.equals("node") || name.equals("edge")) {
            out.writeCharacters("\n");
          }
          out.writeStartElement(name);
        });
    return this;
  }

  /** Gives the element that was begun last an attribute. */
  public XmlWriter with(String name, String value) throws IOException {
    run(() -> out.writeAttribute(name, legal(value)));
    return this;
  }

  /** Text within the element. */
  public XmlWriter text(String value) throws IOException {
    run(() -> out.writeCharacters(legal(value)));
    return this;
  }

  /** Ends the element. */
  public XmlWriter end() throws IOException {
    run(out::writeEndElement);
    return this;
  }

  /** Ends the document. */
  public void finish() throws IOException {
    run(
        () -> {
          out.writeEndDocument();
          out.flush();
        });
  }

  /** The text without what XML 1.0 (§2.2) has no way to write. */
  static String legal(String text) {
    int i = 0;
    while (i < text.length() && plain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length()).append(text, 0, i);
    text.substring(i)
        .codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean plain(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t';
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  /** What a writer's failure is in truth: a file that cannot be written. */
  static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }
}
