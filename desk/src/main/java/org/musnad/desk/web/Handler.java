package org.musnad.desk.web;

import java.io.IOException;

/** Answers a request. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers it.
   *
   * @throws Problem if there is no answer; the desk then says why
   * @throws IOException if the connection fails
   */
  void handle(Visit visit) throws IOException;
}
