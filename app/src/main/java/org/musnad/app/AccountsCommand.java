package org.musnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Refusal;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.User;
import org.musnad.desk.account.Users;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad accounts}: who may use the desk. */
@Command(
    name = "accounts",
    description = {
      "Sees to the accounts of a ledger's desk: who may log in, as what.",
      "Where there is an account, the desk asks everybody to log in; without one it listens on this"
          + " machine alone. After the first one start it anew; what changes later holds at once.",
      "They are in a file of their own beside the ledger (news.desk.db for news.db), in PostgreSQL in"
          + " tables whose names begin with desk_."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad accounts add muna --role admin",
      "  musnad accounts role sami reviewer",
      "  musnad accounts disable sami"
    })
final class AccountsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** With all that it can do. */
  static CommandLine line(Console console, Secrets secrets) {
    return new CommandLine(new AccountsCommand())
        .addSubcommand(new ListCommand(console))
        .addSubcommand(new Add(console, secrets))
        .addSubcommand(new Password(console, secrets))
        .addSubcommand(new SetRole(console))
        .addSubcommand(new Disable(console))
        .addSubcommand(new Remove(console));
  }

  @Override
  public void run() {
    throw WhichCommand.of(spec);
  }

  /** What all of them do alike. */
  private abstract static class Work implements Callable<Integer> {
    final Console console;
    @Mixin LedgerOptions ledgers = new LedgerOptions();

    Work(Console console) {
      this.console = console;
    }

    /** Does something with the users, and says what. */
    final Integer change(Consumer<Users> work, String done) {
      try (Accounts accounts = Accounts.open(ledgers.location())) {
        work.accept(accounts.users());
      } catch (Refusal e) {
        console.complain(String.valueOf(e.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
      }
      console.print(done + "\n");
      return CommandLine.ExitCode.OK;
    }
  }

  /** {@code musnad accounts list}. */
  @Command(
      name = "list",
      description = "Lists the users: name, role, whether disabled, the name that others see.")
  private static final class ListCommand extends Work {
    ListCommand(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      List<User> users =
          Accounts.find(ledgers.location())
              .map(
                  accounts -> {
                    try (accounts) {
                      return accounts.users().list();
                    }
                  })
              .orElse(List.of());
      for (User user : users) {
        String state = user.disabled() ? "disabled" : "-";
        console.print(
            String.join("\t", user.name(), user.role().code(), state, user.displayName()) + "\n");
      }
      if (users.isEmpty()) {
        console.complain(
            ledgers.name() + ": no accounts; make one by musnad accounts add NAME --role admin");
      }
      return CommandLine.ExitCode.OK;
    }
  }

  /** {@code musnad accounts add}. */
  @Command(
      name = "add",
      description = {
        "Makes an account. The password is asked for in the terminal, or is the first line of"
            + " standard input."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  musnad accounts add muna --role admin --display 'منى الخطيب'",
        "  pass show desk/sami | musnad accounts add sami"
      })
  private static final class Add extends Work {
    private final Secrets secrets;

    @Parameters(paramLabel = "NAME", description = "What the user logs in by.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        defaultValue = "reader",
        description = "${COMPLETION-CANDIDATES}; by default reader.")
    private Role role = Role.READER;

    @Option(
        names = "--display",
        paramLabel = "NAME",
        description = "What others see; by default the name.")
    private @Nullable String display;

    Add(Console console, Secrets secrets) {
      super(console);
      this.secrets = secrets;
    }

    @Override
    public Integer call() {
      String shown = display == null ? name : display;
      String password = secrets.newPassword(name);
      return change(
          users -> users.add(name, shown, role, password, Actor.TERMINAL),
          name + ": added as " + role.code());
    }
  }

  /** {@code musnad accounts password}. */
  @Command(
      name = "password",
      description = {
        "Gives a user another password, asked for in the terminal or the first line of standard"
            + " input. His sessions and tokens end."
      })
  private static final class Password extends Work {
    private final Secrets secrets;

    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    Password(Console console, Secrets secrets) {
      super(console);
      this.secrets = secrets;
    }

    @Override
    public Integer call() {
      String password = secrets.newPassword(name);
      return change(
          users -> users.setPassword(name, password, Actor.TERMINAL),
          name + ": has another password");
    }
  }

  /** {@code musnad accounts role}. */
  @Command(name = "role", description = "Gives a user another role. His sessions end.")
  private static final class SetRole extends Work {
    @Parameters(index = "0", paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.")
    private Role role = Role.READER;

    SetRole(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      return change(
          users -> users.setRole(name, role, Actor.TERMINAL), name + ": is " + role.code());
    }
  }

  /** {@code musnad accounts disable}. */
  @Command(
      name = "disable",
      description = "Keeps a user out: his sessions and tokens hold no longer, his account stays.")
  private static final class Disable extends Work {
    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Option(names = "--undo", description = "Let him in again.")
    private boolean undo;

    Disable(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      String done = undo ? ": may log in again" : ": may not log in any more";
      return change(users -> users.setDisabled(name, !undo, Actor.TERMINAL), name + done);
    }
  }

  /** {@code musnad accounts remove}. */
  @Command(
      name = "remove",
      description =
          "Takes an account away. What the user did stays in the log; the name can be given again.")
  private static final class Remove extends Work {
    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    Remove(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      return change(users -> users.remove(name, Actor.TERMINAL), name + ": removed");
    }
  }
}
