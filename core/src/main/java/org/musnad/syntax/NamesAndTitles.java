package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether words can be a part of somebody's name where they stand, or a title before it. */
public final class NamesAndTitles {
  private static final int LONGEST_TITLES = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Answers nameLikes;
  private final ApposedNames apposed;
  private final LoneNames lone;

  NamesAndTitles(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.nameLikes = new Answers(tokens.size(), this::nameLikeWord);
    this.apposed = new ApposedNames(syntax);
    this.lone = new LoneNames(syntax);
  }

  /** Names after titles that lack nothing. */
  ApposedNames apposed() {
    return apposed;
  }

  /** Names alone between commas after what shows that they are. */
  public LoneNames lone() {
    return lone;
  }

  /** Whether token {@code i} can be a part of a name: a known name or a word nobody knows. */
  boolean nameLike(int i) {
    return tokens.is(i, Type.WORD) && nameLikes.at(i);
  }

  private boolean nameLikeWord(int i) {
    Word word = tokens.word(i);
    return (beforeSonOf(i)
            || initial(i)
            || word.name() && !(word.head() != null && title(i))
            || word.is(Feature.NAME_PARTICLE)
            || word.verb() && afterParticle(i)
            || (!word.known() && unknownName(word.key())))
        && !syntax.functionWord(i);
  }

  /**
   * {@code مدير متاحف الدنمارك سيفات ينسن}: whether a word nobody knows stands before a name, so
   * that after an office it can be a given name.
   */
  public boolean unknownGiven(int i) {
    Word word = tokens.word(i);
    return !word.known()
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !word.definite()
        && tokens.word(i + 1).preposition() == 0
        && nameLike(i + 1);
  }

  /** Whether token {@code i} can be a given name and nothing else before another. */
  public boolean given(int i) {
    Word word = tokens.word(i);
    return word.isAny(Words.GIVEN) && word.head() == null && !word.definite() && nameLike(i);
  }

  /** {@code فان جال}: right after what is a particle of names and nothing else. */
  boolean afterParticle(int i) {
    return tokens.word(i - 1).features() == Feature.NAME_PARTICLE.bit()
        && !tokens.word(i).conjunction();
  }

  /** {@code ر. ك. سوامي}: a letter with a dot for a name. */
  boolean initial(int i) {
    return tokens.is(i, Type.WORD)
        && tokens.word(i).length() == 1
        && tokens.is(i + 1, Type.OTHER)
        && tokens.firstChar(i + 1) == '.';
  }

  /**
   * {@code د. توكل}, {@code م/ رجب}: whatever word stands after a letter for somebody's title is
   * his name.
   */
  public boolean afterLetter(int i) {
    Word letter = tokens.word(i - 2);
    return tokens.is(i, Type.WORD)
        && tokens.is(i - 1, Type.OTHER)
        && tokens.is(i - 2, Type.WORD)
        && letter.length() == 1
        && Words.person(letter)
        && tokens.word(i).length() > 1
        && !Words.person(tokens.word(i))
        && !syntax.complementizer(i);
  }

  /** {@code عودة بن سليمان}: whatever stands before {@code بن} is a name. */
  private boolean beforeSonOf(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    return next.is(Feature.NAME_PARTICLE)
        && Words.twoLetters(next, Letters.BA)
        && !word.definite()
        && word.preposition() == 0
        && word.head() == null
        && word.finiteCue() == null;
  }

  /** A word that nobody knows is a name unless it ends as plurals and possessed nouns do. */
  private static boolean unknownName(String key) {
    int length = key.length();
    if (length < 2) {
      return false;
    }
    char last = key.charAt(length - 1);
    char before = key.charAt(length - 2);
    boolean possessed = before == 'ه' && (last == 'ا' || last == 'م');
    boolean plural = before == 'ا' && last == 'ت';
    return length < 5 || !(possessed || plural);
  }

  /** Whether a sign or "that" at token {@code i} ends whatever name stands before it. */
  public boolean nameEnds(int i) {
    return tokens.is(i, Type.COMMA) || tokens.is(i, Type.COLON) || syntax.complementizer(i);
  }

  /**
   * Whether token {@code i} is a title, if need be by what comes after it: {@code أمين} and {@code
   * مشرف} are names too, but not in {@code أمين المنطقة} and {@code المشرف العام}.
   */
  boolean title(int i) {
    return title(i, LONGEST_TITLES);
  }

  /** {@code مدير المرور}, {@code متحدث باسم الوزارة}: one who holds an office, and what of. */
  public boolean office(int i) {
    Word word = tokens.word(i);
    Word of = tokens.word(i + 1);
    return Words.person(word)
        && !word.definite()
        && !word.head().plural()
        && title(i)
        && (of.definite() || of.head() != null);
  }

  /** {@code إمام وخطيب المسجد}: two offices of one man at one body. */
  private boolean twoOffices(int i) {
    Word next = tokens.word(i + 1);
    return Words.person(next)
        && !next.definite()
        && !next.head().plural()
        && !next.pronoun()
        && tokens.word(i + 2).definite()
        && tokens.word(i + 2).preposition() == 0
        && !tokens.word(i + 2).conjunction()
        && !tokens.word(i + 2).name();
  }

  /** {@code دعا محمد فارس السكان}: right after a given name a name that is no office elsewhere. */
  private boolean surname(int i) {
    Word given = tokens.word(i - 1);
    boolean anybody = tokens.word(i).head().identified().equals("anonymous");
    return anybody && given.isAny(Words.GIVEN) && given.head() == null && !given.definite();
  }

  private boolean title(int i, int most) {
    Word word = tokens.word(i);
    if (!Words.person(word) || !word.name()) {
      return Words.person(word);
    }
    Word next = tokens.word(i + 1);
    if (word.definite()) {
      return next.definite() && next.is(Feature.ADJECTIVE) && !next.is(Feature.FAMILY_NAME)
          || next.is(Feature.ATTACHING)
              && !(next.name() && tokens.lastChar(i + 1) == Letters.YA); // not علي
    }
    if (next.conjunction()) {
      return twoOffices(i);
    }
    if (next.preposition() != 0 || syntax.functionWord(i + 1) || surname(i)) {
      return false;
    }
    boolean noun =
        next.head() != null
            ? !Words.document(next)
            : next.isAny(Feature.NOUN.bit() | Feature.PLACE.bit())
                && (!next.is(Feature.MASDAR) || tokens.word(i + 2).definite()); // أمين سر الحركة
    return tokens.is(i + 1, Type.WORD)
        && (noun && !next.name() || most > 1 && next.name() && title(i + 1, most - 1));
  }
}
