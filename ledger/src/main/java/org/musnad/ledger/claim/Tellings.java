package org.musnad.ledger.claim;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.mention.Identified;

/** Makes accounts ready to be compared, by the weights of one state of the ledger. */
final class Tellings {
  private final Terms terms;
  private final SayingReader reader;
  private final Lexis lexis;
  private final Map<String, Optional<LocalDateTime>> times = new HashMap<>();

  /**
   * Makes one.
   *
   * @param total how many statements the ledger has
   * @param frequencies in how many of them stems stand
   */
  Tellings(
      Terms terms,
      ClaimWords words,
      long total,
      Function<Collection<String>, Map<String, Long>> frequencies) {
    this.terms = terms;
    this.reader = new SayingReader(terms, words);
    this.lexis = new Lexis(total, frequencies, words);
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

  /** Accounts, ready. */
  List<Telling> of(Collection<Account> accounts) {
    List<Saying> sayings = new ArrayList<>(accounts.size());
    accounts.forEach(account -> sayings.add(reader.of(account.text())));
    lexis.expect(sayings);
    List<Telling> tellings = new ArrayList<>(accounts.size());
    int i = 0;
    for (Account account : accounts) {
      tellings.add(of(account, sayings.get(i++)));
    }
    return tellings;
  }

  private Telling of(Account account, Saying saying) {
    int[] ids = lexis.ids(saying);
    return new Telling(
        account,
        saying,
        new Matter(
            account.article().key(),
            ids,
            lexis.weight(ids),
            saying.figures(),
            time(account.article().published()),
            speaker(account)));
  }

  private @Nullable LocalDateTime time(@Nullable String published) {
    return published == null
        ? null
        : times.computeIfAbsent(published, p -> Optional.ofNullable(Telling.time(p))).orElse(null);
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
