package org.musnad.intake.archive;

/** Why a record gives no page. */
public enum PassedOver {
  /** An image, a script, a PDF. */
  NO_HTML("not HTML"),
  /** An error, a redirection, a page that had not changed. */
  OTHER_STATUS("no page served (status other than 200)"),
  /** Larger than any page with an article. */
  TOO_LARGE("too large for a page"),
  /** What is in the record is not what it says, though the archive is sound. */
  UNREADABLE("unreadable");

  private final String words;

  PassedOver(String words) {
    this.words = words;
  }

  /** The reason in words. */
  public String words() {
    return words;
  }
}
