package org.musnad.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.musnad.metadata.Metadata.Credit;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the credits at the end of a text: {@code (رويترز)}, {@code وكالات / أ ف ب}. */
final class Credits {
  private static final int REACH = 14;

  private final Tokens tokens;
  private final MetadataRules rules;

  Credits(Tokens tokens, MetadataRules rules) {
    this.tokens = tokens;
    this.rules = rules;
  }

  /** The credits that nothing but signs and dates follows, in order. */
  List<Credit> atEnd() {
    int first = Math.max(0, tokens.size() - REACH);
    List<Credit> credits = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int i = first; i < tokens.size(); ) {
      PhraseBook.Found agency = tokens.isWord(i) ? rules.agencies().at(tokens, i) : null;
      if (agency == null) {
        if (tokens.isWord(i)) {
          credits.clear();
          begin = -1;
        }
        i++;
        continue;
      }
      if (begin < 0 && !opens(i)) {
        i = agency.end();
        continue;
      }
      begin = begin < 0 ? i : begin;
      end = agency.end();
      credits.add(new Credit(tokens.span(i, end - 1), agency.value()));
      i = end;
    }
    return begin < 0 ? Collections.emptyList() : credits;
  }

  /** Whether a credit can begin here: after the last sentence, not within it. */
  private boolean opens(int i) {
    int before = i - 1;
    while (before >= 0
        && (tokens.is(before, Type.OPEN)
            || tokens.is(before, Type.QUOTE)
            || tokens.is(before, Type.DASH)
            || tokens.is(before, Type.OTHER)
            || tokens.is(before, Type.COLON))) {
      before--;
    }
    if (before < 0 || tokens.is(before, Type.STOP) || tokens.lineBreakBefore(before + 1)) {
      return !tokens.lineBreakBefore(before + 1) || before >= 0;
    }
    PhraseBook.Found word = null;
    for (int k = before; k >= 0 && k > before - 3 && word == null; k--) {
      PhraseBook.Found found = rules.words().at(tokens, k);
      word = found != null && found.end() == before + 1 ? found : null;
    }
    if (word != null) {
      return word.value().equals("credit") && tokens.is(before + 1, Type.COLON);
    }
    boolean own = tokens.is(i - 1, Type.OTHER) || tokens.is(i - 1, Type.DASH);
    return own && isShortLine(i);
  }

  /** {@code المدينة - أ ف ب} as a line of its own. */
  private boolean isShortLine(int i) {
    int begin = i;
    while (begin > 0 && begin > i - 5 && !tokens.lineBreakBefore(begin)) {
      begin--;
    }
    return tokens.lineBreakBefore(begin);
  }
}
