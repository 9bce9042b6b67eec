package org.musnad.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes passwords: from the terminal, which does not show them, or from standard input; never as an
 * argument, which every user of the machine can see.
 */
final class Secrets {
  private static final int LONGEST = 4096;
  private static final String EMPTY = "no password was given";

  private final InputStream in;
  private final Function<String, char @Nullable []> terminal;
  private final boolean interactive;

  /**
   * Makes one.
   *
   * @param in standard input, used where there is no terminal
   * @param terminal asks in the terminal; null where that is closed
   * @param interactive whether there is a terminal
   */
  Secrets(InputStream in, Function<String, char @Nullable []> terminal, boolean interactive) {
    this.in = in;
    this.terminal = terminal;
    this.interactive = interactive;
  }

  /** Those of this process. */
  static Secrets of(Console console) {
    java.io.Console own = System.console();
    return own == null
        ? new Secrets(console.in(), prompt -> null, false)
        : new Secrets(console.in(), prompt -> own.readPassword("%s", prompt), true);
  }

  /**
   * A new password; in the terminal it is asked for twice.
   *
   * @throws BadSecret if there is none
   */
  String newPassword(String user) {
    if (!interactive) {
      return firstLine();
    }
    String password = ask("New password for " + user + ": ");
    if (!password.equals(ask("Once more: "))) {
      throw new BadSecret("the two are not the same; run it again");
    }
    return password;
  }

  private String ask(String prompt) {
    char[] given = terminal.apply(prompt);
    if (given == null || given.length == 0) {
      throw new BadSecret(EMPTY + "; run it again");
    }
    String password = new String(given);
    Arrays.fill(given, ' ');
    return password;
  }

  private String firstLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = in.read();
      while (next >= 0 && next != '\n' && line.size() < LONGEST) {
        line.write(next);
        next = in.read();
      }
      ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
      String password = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      password = password.endsWith("\r") ? password.substring(0, password.length() - 1) : password;
      if (password.isEmpty()) {
        throw new BadSecret(EMPTY + "; write it as the first line of standard input");
      }
      return password;
    } catch (CharacterCodingException e) {
      throw new BadSecret("the password is no UTF-8; write it so");
    } catch (IOException e) {
      throw new BadSecret("standard input cannot be read: " + e.getMessage() + "; run it again");
    }
  }

  /** A password that cannot be taken from where it was to come; one line, with the mend. */
  static final class BadSecret extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadSecret(String line) {
      super(line);
    }
  }
}
