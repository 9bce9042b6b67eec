package org.musnad.desk.account;

/** Something that the accounts do not do; the message is one line for people, with the mend. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** The name is empty, too long, or has signs that no name has. */
    BAD_NAME(
        "no name for a user", "take 1 to 64 letters, digits, and . _ - @ after the first of them"),
    /** The name to be shown is empty, too long, or has signs that cannot be seen. */
    BAD_DISPLAY("no name to show", "take 1 to 100 signs that can be seen"),
    /** There is a user of this name. */
    NAME_TAKEN("there is a user of this name", "take another name"),
    /** There is no such user. */
    NO_USER("no such user", "see musnad accounts list"),
    /** The password is too short when the user's name is taken out. */
    PASSWORD_SHORT(
        "the password is too short",
        "take at least " + PasswordRule.LEAST + " characters; the user's name does not count"),
    /** The password is longer than what is taken. */
    PASSWORD_LONG("the password is too long", "take at most " + PasswordRule.MOST + " characters"),
    /** The password has too few different characters. */
    PASSWORD_PLAIN(
        "the password is too easily guessed",
        "take one with at least " + PasswordRule.LEAST_DIFFERENT + " different characters"),
    /** The password that had to be given is another. */
    PASSWORD_WRONG("the password is wrong", "give the one that holds now"),
    /** Nobody would be left who sees to the accounts. */
    LAST_ADMIN("this is the last admin who can log in", "make another user an admin before"),
    /** The name of a token is empty or too long, or its days are none. */
    BAD_TOKEN(
        "no such token can be made",
        "name it by 1 to 100 signs, for 1 to " + Tokens.MOST_DAYS + " days"),
    /** The user has as many tokens as one may have. */
    TOO_MANY_TOKENS("there are " + Tokens.MOST + " tokens", "end one before");

    private final String problem;
    private final String remedy;

    Reason(String problem, String remedy) {
      this.problem = problem;
      this.remedy = remedy;
    }
  }

  private final Reason reason;

  Refusal(Reason reason) {
    super(reason.problem + "; " + reason.remedy);
    this.reason = reason;
  }

  Refusal(Reason reason, String name) {
    super(name + ": " + reason.problem + "; " + reason.remedy);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
