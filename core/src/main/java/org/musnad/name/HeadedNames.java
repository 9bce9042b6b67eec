package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads names of bodies and media by their head noun and what tells the body from others of its
 * kind, as {@code وزارة الثقافة والإعلام} or {@code شركة بلس}.
 */
final class HeadedNames {
  private static final int LONGEST = 9;

  private static final int LONGEST_OWN = 4;

  /** Where a name can't go on. */
  private static final int OVER = -1;

  private static final long TIMES =
      Feature.TIME_ADVERB.bit()
          | Feature.WEEKDAY.bit()
          | Feature.MONTH.bit()
          | Feature.TIME_MODIFIER.bit()
          | Feature.TIME_UNIT.bit()
          | Feature.FILLER.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final BodyHeads heads;
  private final PersonNames persons;
  private final BodyNames bodies;

  HeadedNames(Syntax syntax, BodyHeads heads, PersonNames persons, BodyNames bodies) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.heads = heads;
    this.persons = persons;
    this.bodies = bodies;
  }

  /** The name that begins at token {@code i}, or null. */
  @Nullable NameMention at(int i) {
    Word head = tokens.word(i);
    BodyHeads.Sort sort = head.known() ? heads.sort(head) : null;
    if (sort == null || sort == BodyHeads.Sort.FORCE || syntax.verb(i)) {
      return null;
    }
    if (sort == BodyHeads.Sort.NATION && !head.definite()) {
      return null;
    }
    if (head.pronoun() && !head.definite() || heads.no(head, tokens.word(i + 1))) {
      return null;
    }
    if (tokens.lineBreakBefore(i + 1)) {
      return null;
    }
    if (!head.definite() && bodies.named(i + 1) && sort != BodyHeads.Sort.KEEP) {
      return null; // بعثة الأمم المتحدة: the body that it is of is named
    }
    boolean deed = head.preposition() == Letters.BA && heads.led(head); // برئاسة فلان
    boolean bare = sort.stands();
    NameMention own = bare && !head.definite() ? own(i, sort) : null;
    boolean only = deed || sort.only();
    return own != null || only ? own : whole(i, head, sort);
  }

  /** {@code نادي الظفرة}, {@code شركة بلس}: a name that needs no head. */
  private @Nullable NameMention own(int i, BodyHeads.Sort sort) {
    String kind = sort == BodyHeads.Sort.MEDIA ? "media" : "organization";
    boolean apart = sort.apart();
    NameMention known = bodies.known(i + 1);
    if (known != null) {
      return apart ? null : bodies.mention(i, known.last() + 1, kind, known.entry());
    }
    Phrase land =
        sort == BodyHeads.Sort.TEAM ? syntax.phrases().within(i + 1, NameRoles.LAND) : null;
    if (land != null) {
      return bodies.mention(i, i + 1 + land.keys().size(), kind, "");
    }
    Quote quote = tokens.quoteOpenedAt(i + 1);
    if (quote != null) {
      return syntax.nameQuote(quote) ? bodies.mention(i + 2, quote.close(), kind, "") : null;
    }
    int end = i + 1;
    while (end < i + LONGEST_OWN && foreign(end)) {
      end++;
    }
    return end == i + 1 ? null : bodies.mention(apart ? i + 1 : i, end, kind, "");
  }

  private boolean foreign(int i) {
    Word word = tokens.word(i);
    boolean known = word.known() && !word.is(Feature.FOREIGN_NAME);
    return tokens.is(i, Type.WORD)
        && !known
        && !word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && !tokens.lineBreakBefore(i)
        && word.stem().length() > 1;
  }

  private @Nullable NameMention whole(int i, Word head, BodyHeads.Sort sort) {
    if (head.definite() && !tells(i)) {
      return null; // اللجنة التنظيمية: one of many
    }
    int end = i + 1;
    boolean proper = false;
    while (end < Math.min(tokens.size(), i + LONGEST) && !tokens.lineBreakBefore(end)) {
      int next = step(i, end);
      if (next == end) {
        break;
      }
      proper |= distinct(end);
      boolean quoted = tokens.quoteOpenedAt(end) != null;
      end = next;
      if (quoted) {
        break;
      }
    }
    boolean body = end > i + 1 && proper && sort != BodyHeads.Sort.TEAM;
    return body ? bodies.mention(i, end, "organization", "") : null;
  }

  /**
   * {@code الحكومة البلجيكية}, {@code الهيئة العامة للسياحة}: what makes one of a definite head.
   */
  private boolean tells(int i) {
    Word next = tokens.word(i + 1);
    boolean nation = next.is(Feature.DEMONYM) || !next.known() && next.lastLetter() == Letters.HA;
    if (nation && next.definite() && !next.conjunction() && next.preposition() == 0) {
      return true;
    }
    Word field = tokens.word(i + 2);
    return next.is(Feature.ADJECTIVE)
        && next.definite()
        && !next.conjunction()
        && field.definite()
        && (field.preposition() == Letters.LI || field.is(Feature.DEMONYM));
  }

  /** Whether the word at {@code i} tells which one of its kind a body is. */
  private boolean distinct(int i) {
    Word word = tokens.word(i);
    return word.definite()
        || word.isAny(NameRoles.LAND)
        || word.name()
        || !word.known()
        || tokens.quoteOpenedAt(i) != null;
  }

  /** The token after the part of a name at {@code i}, or {@code i} where the name is over. */
  private int step(int first, int i) {
    Quote quote = tokens.quoteOpenedAt(i);
    if (quote != null) {
      return syntax.nameQuote(quote) && i == first + 1 ? quote.close() + 1 : i;
    }
    Word word = tokens.word(i);
    if (!tokens.is(i, Type.WORD)
        || word.isAny(TIMES)
        || word.is(Feature.RELATIVE)
        || syntax.functionWord(i)
        || syntax.verb(i)) {
      return i;
    }
    if (word.conjunction()) {
      return joined(first, word, i - 1) ? i + 1 : i;
    }
    if (word.articleInPreposition()) {
      return tokens.word(first).definite() || i > first + 1 ? field(first, i, word) : i;
    }
    if (word.preposition() != 0 || word.pronoun() && word.known() && !word.name()) {
      return i;
    }
    if (i > first + 1 && word.heads("person") && word.definite()) {
      return i; // the title of somebody who is named next
    }
    int person = person(first, i);
    if (person != i) {
      return person == OVER ? i : person;
    }
    return complement(first, i, word) ? i + 1 : i;
  }

  /** {@code للسياحة}: the field of a body; a body that another belongs to is no part of it. */
  private int field(int first, int i, Word word) {
    boolean other = bodies.known(i) != null || heads.sort(word) != null;
    boolean people = word.heads("group") && word.head().plural();
    return (other || people) && i > first + 1 ? i : i + 1;
  }

  /**
   * {@code جامعة السلطان قابوس}: the token after somebody whom a body is called after, or {@code i}
   * where nobody is named. Who leads a body is no part of its name.
   */
  private int person(int first, int i) {
    int at = tokens.word(i).heads("person") && tokens.word(i).definite() ? i + 1 : i;
    NameMention person = persons.at(at, false);
    if (person == null) {
      return i;
    }
    boolean led = heads.led(tokens.word(first)) || i > first + 1;
    return led ? OVER : person.last() + 1;
  }

  /** {@code وزارة الثقافة والإعلام}: a second field of a body whose first is a definite noun. */
  private boolean joined(int first, Word word, int last) {
    Word before = tokens.word(last);
    return last > first
        && word.definite()
        && !word.heads("person")
        && !(word.heads("organization") && heads.sort(word) != null)
        && before.definite()
        && (!before.is(Feature.DEMONYM) || word.is(Feature.DEMONYM))
        && word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit() | Feature.ADJECTIVE.bit())
        && (!tokens.word(first).definite() || word.is(Feature.ADJECTIVE) || last > first + 1);
  }

  private boolean complement(int first, int i, Word word) {
    Word before = tokens.word(i - 1);
    if (word.definite() && heads.vague(word)) {
      return false;
    }
    if (word.definite()) {
      boolean own = i > first + 1 && !before.known() && word.is(Feature.DEMONYM);
      if (own) {
        return false;
      }
      boolean closed = before.is(Feature.DEMONYM) || before.isAny(NameRoles.LAND);
      return !closed || word.isAny(Feature.ADJECTIVE.bit()) && i == first + 2;
    }
    boolean closed = i > first + 1 && (before.definite() || before.isAny(NameRoles.LAND));
    if (closed || tokens.word(first).definite()) {
      return false;
    }
    if (word.name() || !word.known() || word.isAny(NameRoles.LAND)) {
      return true;
    }
    Word next = tokens.word(i + 1);
    boolean construct =
        next.definite() || next.name() || next.isAny(NameRoles.LAND) || !next.known();
    return word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && construct
        && !next.conjunction();
  }
}
