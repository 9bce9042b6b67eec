package org.musnad.desk.browse;

import java.util.List;

/**
 * The forms in which the ledger can be taken along.
 *
 * @param forms the forms
 */
public record ExportPage(List<Form> forms) {
  /** Copies the list. */
  public ExportPage {
    forms = List.copyOf(forms);
  }

  /**
   * A form.
   *
   * @param href where it is
   * @param name the word that the command {@code musnad export} knows it by
   * @param text what is in it
   */
  public record Form(String href, String name, String text) {}
}
