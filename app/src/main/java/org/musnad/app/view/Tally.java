package org.musnad.app.view;

import java.util.List;
import org.musnad.Reading;
import org.musnad.mention.Identified;
import org.musnad.rhetoric.MakeUp;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;

/**
 * What a reader wants to know of one article, or of many, in a few numbers. Immutable.
 *
 * @param articles how many articles were read
 * @param statements how many statements they hold
 * @param named statements that rest on a named source in the end
 * @param role on a role that can be found without a name
 * @param anonymous on a source that cannot be found
 * @param nobody on no source at all
 * @param secondHand statements with two links or more
 * @param characters code points of the articles, white space left out
 * @param own how many of them stand in no content, that is in the writer's own voice
 * @param loadedOwn loaded words in the writer's own voice
 * @param loadedOthers loaded words in others' words
 * @param checks where a table shows otherwise
 */
public record Tally(
    int articles,
    int statements,
    int named,
    int role,
    int anonymous,
    int nobody,
    int secondHand,
    long characters,
    long own,
    int loadedOwn,
    int loadedOthers,
    int checks) {

  /** Nothing read yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The numbers of one article. */
  public static Tally of(Reading reading) {
    List<Statement> statements = reading.statements();
    MakeUp makeUp = reading.makeUp();
    return new Tally(
        1,
        statements.size(),
        origins(statements, Identified.NAMED),
        origins(statements, Identified.ROLE),
        origins(statements, Identified.ANONYMOUS),
        (int) statements.stream().filter(s -> s.origin().source() == null).count(),
        (int) statements.stream().filter(s -> s.chain().size() > 1).count(),
        makeUp.characters(),
        makeUp.ownCharacters(),
        loaded(reading, true),
        loaded(reading, false),
        reading.checks().size());
  }

  /** Loaded words, not turns of phrase, in the writer's own voice or in others' words. */
  private static int loaded(Reading reading, boolean own) {
    return (int)
        reading.rhetoric().stream().filter(r -> r.isWord() && (r.in() == null) == own).count();
  }

  private static int origins(List<Statement> statements, Identified identified) {
    return (int)
        statements.stream()
            .map(Statement::origin)
            .filter(link -> isSomebody(link) && link.identified() == identified)
            .count();
  }

  private static boolean isSomebody(Link link) {
    return link.source() != null;
  }

  /** The numbers of both together. */
  public Tally plus(Tally other) {
    return new Tally(
        articles + other.articles,
        statements + other.statements,
        named + other.named,
        role + other.role,
        anonymous + other.anonymous,
        nobody + other.nobody,
        secondHand + other.secondHand,
        characters + other.characters,
        own + other.own,
        loadedOwn + other.loadedOwn,
        loadedOthers + other.loadedOthers,
        checks + other.checks);
  }

  /** The share of the text in the writer's own voice, in whole per cent. */
  public long ownShare() {
    return characters == 0 ? 0 : Math.round(100.0 * own / characters);
  }
}
