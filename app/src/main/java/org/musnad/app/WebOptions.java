package org.musnad.app;

import org.jspecify.annotations.Nullable;
import org.musnad.intake.fetch.AddressRule;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.intake.fetch.Limits;
import picocli.CommandLine.Option;

/** How a command that fetches from the web shows itself there. */
final class WebOptions {
  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "How servers that are asked can reach you: told to them with Musnad's name.")
  private @Nullable String contact;

  /** What fetches. Whoever runs the command may reach these hosts anyhow, so any will do. */
  Fetcher fetcher() {
    return new Fetcher(agent(), Limits.usual(), AddressRule.ANY);
  }

  private String agent() {
    String version = new Main.Version().getVersion()[0].replaceFirst("^\\S+ ", "");
    String who = contact == null ? "Musnad" : contact.replaceAll("[^\\x20-\\x7E]", "?");
    return "Musnad/" + version + " (+" + who + ")";
  }
}
