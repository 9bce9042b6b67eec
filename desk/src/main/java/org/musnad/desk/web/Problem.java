package org.musnad.desk.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request has no answer, told in the language of who asks. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String key;
  private final transient List<@Nullable Object> arguments;

  /**
   * A problem.
   *
   * @param status the HTTP status, from 400 to 599
   * @param key the message, as {@code problem.no-article}
   * @param arguments what goes into the message
   */
  public Problem(int status, String key, @Nullable Object... arguments) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
  }

  /** Nothing is there. */
  public static Problem notFound() {
    return new Problem(404, "problem.404");
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The message's key. */
  public String key() {
    return key;
  }

  /** What goes into the message. */
  public List<@Nullable Object> arguments() {
    return arguments;
  }
}
