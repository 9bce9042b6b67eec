package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Offices and names that go on with the source, where a verb that aims at somebody could have them
 * for whom it is aimed at: {@code أمر الأمير سالم ولي العهد رئيس المجلس بنقلهم}, {@code أوصى إمام
 * المسجد الشيخ سالم الزين، المصلين بالصدق}.
 */
final class FurtherTitles {
  /** How many offices side by side are all of one man, with nobody asked after them. */
  private static final int SIDE_BY_SIDE = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Another another;

  FurtherTitles(Syntax syntax, SourceReader sources, Another another) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.another = another;
  }

  /** Gives the source what is his, and lets the content begin after it. */
  void goOn(CuePlace place, Match match) {
    SourcePhrase source = match.source;
    int from = match.content;
    if (source == null
        || source.kind() != Kind.PERSON
        || from != source.last() + 1
        || !Words.person(tokens.word(from))
        || !syntax.title(from)) {
      return;
    }
    NounPhrases.Around around = new NounPhrases.Around(true, false, place.prepositions(), true);
    int end = from;
    while (end < place.limit() && office(end)) {
      int next = sources.phrases().end(end, place.limit(), around);
      if (next == end) {
        break;
      }
      end = next;
    }
    boolean comma = tokens.is(end, Type.COMMA);
    int after = comma ? end + 1 : end;
    boolean named = named(from, end);
    if (comma && someoneElse(after) && named == source.names().isEmpty()) {
      extend(match, source, end, after, 0);
      return;
    }
    boolean his = !named || source.names().isEmpty() && tokens.word(from).definite();
    if (offices(from, end) >= SIDE_BY_SIDE && his && opens(place, after)) {
      boolean letter = tokens.word(after).preposition() != 0;
      extend(match, source, end, letter ? after : after + 1, letter ? 1 : 0);
    }
  }

  private void extend(Match match, SourcePhrase source, int end, int content, int skip) {
    match.source = sources.typed(source.first(), end - 1);
    match.content = content;
    match.skip = skip;
  }

  /** How many offices stand among the words, none of them what another is of. */
  private int offices(int from, int end) {
    int offices = 0;
    for (int i = from; i < end; i++) {
      boolean free = i == from || tokens.word(i - 1).definite();
      boolean honour = tokens.word(i).definite() && syntax.names().given(i + 1); // الدكتور سالم
      boolean surname = // المفوض السامي
          i > from && (tokens.word(i).name() || tokens.word(i).is(Feature.ADJECTIVE));
      offices += free && !honour && !surname && office(i) ? 1 : 0;
    }
    return offices;
  }

  private boolean office(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && Words.person(word)
        && word.preposition() == 0
        && !word.conjunction()
        && syntax.title(i);
  }

  /** Whether somebody's name stands among the words. */
  private boolean named(int from, int end) {
    for (int i = from; i < end; i++) {
      if (syntax.names().given(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ، المصلين}, {@code ، منسوبي الإدارة}: people or a body that are asked. */
  private boolean someoneElse(int i) {
    Word word = tokens.word(i);
    boolean many = // المسلمين
        word.definite() && word.key().endsWith(Letters.OBLIQUE_PLURAL) && syntax.nominal(i);
    boolean body = Words.people(word) || Words.organization(word);
    return many && word.preposition() == 0 && !word.conjunction()
        || body && another.somebody(i) && (word.definite() || tokens.word(i + 1).definite());
  }

  /** Whether a preposition that opens the content stands there. */
  private boolean opens(CuePlace place, int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && (place.prepositions().contains(word.key())
            || word.preposition() == Letters.BA
                && place.prepositions().contains(String.valueOf(Letters.BA)));
  }
}
