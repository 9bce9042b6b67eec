package org.musnad.ledger.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.mention.Identified;

/** Makes accounts ready to be compared, by the weights of one state of the ledger. */
final class Tellings {
  private final Terms terms;
  private final SayingReader reader;
  private final Lexis lexis;

  /**
   * Makes one.
   *
   * @param total how many statements the ledger has
   * @param frequency in how many of them a stem stands
   */
  Tellings(Terms terms, ClaimWords words, long total, ToLongFunction<String> frequency) {
    this.terms = terms;
    this.reader = new SayingReader(terms, words);
    this.lexis = new Lexis(total, frequency, words);
  }

  Lexis lexis() {
    return lexis;
  }

  /** What a text says. */
  Saying saying(String text) {
    return reader.of(text);
  }

  /** An account, ready. */
  Telling of(Account account) {
    return of(account, reader.of(account.text()));
  }

  /** An account whose content has been read before. */
  Telling of(Account account, Saying saying) {
    int[] ids = lexis.ids(saying);
    return new Telling(
        account,
        saying,
        ids,
        lexis.weight(ids),
        Telling.time(account.article().published()),
        speaker(account));
  }

  private Set<String> speaker(Account account) {
    Set<String> stems = new HashSet<>();
    if (account.isOwnVoice()) {
      return stems;
    }
    StoredLink origin = account.chain().get(account.chain().size() - 1);
    if (origin.identified() != Identified.ANONYMOUS) {
      for (String name : new String[] {origin.source(), origin.name()}) {
        if (name != null) {
          terms.of(name).stream().map(Term::stem).forEach(stems::add);
        }
      }
    }
    return stems;
  }
}
