package org.musnad.attribution;

import java.util.List;
import org.musnad.frame.Draft;
import org.musnad.frame.Frames;
import org.musnad.mention.Entity;
import org.musnad.statement.Decision;
import org.musnad.statement.Statement;
import org.musnad.syntax.Syntax;

/**
 * The statements of one text and what they rest on.
 *
 * @param statements in the order of the text, outer before inner
 * @param entities the sources
 * @param decisions what became of each cue, in the order of the text, if that was asked for
 */
public record Statements(
    List<Statement> statements, List<Entity> entities, List<Decision> decisions) {

  /** Finds the statements of a text, and says what became of each cue. */
  public static Statements explained(Syntax syntax, Frames frames) {
    StatementFinder finder = new StatementFinder(syntax, frames);
    List<Draft> drafts = finder.find();
    return new StatementWriter(syntax.tokens(), drafts).write(finder.rejected());
  }

  /** Finds the statements of a text, with no decisions, which take their time to be put down. */
  public static Statements of(Syntax syntax, Frames frames) {
    return new StatementWriter(syntax.tokens(), new StatementFinder(syntax, frames).find())
        .write(null);
  }
}
