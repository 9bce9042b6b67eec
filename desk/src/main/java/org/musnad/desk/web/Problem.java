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
  private final transient List<Fault> faults;

  /**
   * A problem.
   *
   * @param status the HTTP status, from 400 to 599
   * @param key the message, as {@code problem.no-article}
   * @param arguments what goes into the message
   */
  public Problem(int status, String key, @Nullable Object... arguments) {
    this(status, key, Collections.unmodifiableList(Arrays.asList(arguments.clone())), List.of());
  }

  private Problem(int status, String key, List<@Nullable Object> arguments, List<Fault> faults) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.arguments = arguments;
    this.faults = List.copyOf(faults);
  }

  /** The same, with all that is wrong, one by one; pages do not show these. */
  public Problem with(List<Fault> each) {
    return new Problem(status, key, arguments, each);
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

  /** All that is wrong, one by one; empty where the message says it all. */
  public List<Fault> faults() {
    return faults;
  }
}
