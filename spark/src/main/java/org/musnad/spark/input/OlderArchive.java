package org.musnad.spark.input;

/** What was read was noted by a Musnad that did not yet tell stretches of files. */
public final class OlderArchive extends RuntimeException {
  private static final long serialVersionUID = 1;

  OlderArchive() {
    super("made by an older Musnad; take another folder");
  }
}
