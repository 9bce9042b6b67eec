package org.musnad.chain;

import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What a speaker goes by: an "according to" inside his words frames a clause of them, and makes a
 * statement within his.
 */
public final class GoesBy {
  /** How many words a subject may have that it stands between and its verb. */
  private static final int LONGEST_SUBJECT = 5;

  /** The same, where commas set it apart. */
  private static final int LONGEST_BEFORE_ASIDE = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NamedAgain again;

  public GoesBy(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.again = new NamedAgain(tokens);
  }

  /**
   * {@code قالت إنه وفق بيانات}, {@code قالت إن السفينة، بحسب السجلات، غرقت}: whether it frames
   * what stands after it in another's words, as it opens them, or a clause of them, or stands after
   * the subject that they begin with.
   */
  public boolean leads(Match match, Draft around) {
    int first = tokens.is(match.begin() - 1, Type.COMMA) ? match.begin() - 1 : match.cueFirst();
    return AccordingTo.is(match)
        && !(match.source() != null && held(match.source()))
        && (first <= around.first() + 1
            || subject(match, around) >= 0
            || opens(first) && others(match, around));
  }

  /** {@code وإنه وفق بيانات}, {@code «انتهى العمل. ووفق بيانات»}: a clause of the words. */
  private boolean opens(int first) {
    return syntax.complementizer(first - 1) || tokens.is(first - 1, Type.STOP);
  }

  /** Where the subject begins whose verb stands right after the frame, or -1. */
  public int subject(Match match, Draft around) {
    boolean aside = tokens.is(match.content(), Type.COMMA);
    int before = match.begin() - 1;
    int last = aside && tokens.is(before, Type.COMMA) ? before - 1 : before;
    int most = aside ? LONGEST_BEFORE_ASIDE : LONGEST_SUBJECT;
    boolean none =
        last < around.first()
            || last >= around.first() + most
            || syntax.is(around.first(), Feature.COMPLEMENTIZER_PRONOUN);
    int verb = aside ? match.content() + 1 : match.content();
    boolean predicate =
        syntax.verb(verb)
            || aside && (syntax.is(verb, Feature.AUXILIARY) || syntax.is(verb, Feature.PRONOUN));
    if (none || !predicate || aside && tokens.word(verb).conjunction()) {
      return -1;
    }
    for (int i = around.first(); i <= last; i++) {
      boolean described = aside && i > around.first() && syntax.is(i - 1, Feature.RELATIVE);
      if (syntax.verb(i) && !described || !tokens.isWord(i)) {
        return -1;
      }
    }
    return around.first();
  }

  /**
   * {@code قال إن الأسعار ارتفعت وفق بيانات الغرفة}: whether it is on another's word than the
   * speaker's, and not how, by what measure or plan something is done, nor what somebody thinks.
   */
  public boolean others(Match match, Draft around) {
    SourcePhrase source = match.source();
    boolean only = // لن يؤثر فحسب
        tokens.word(match.cueFirst()).conjunction() && tokens.isWord(match.begin() - 1);
    return source != null
        && !only
        && !measure(match)
        && !planned(match, source)
        && holds(around)
        && !own(match, source, around)
        && (source.kind() == Kind.DOCUMENT ? speaks(source) : somebody(source));
  }

  /**
   * {@code تبعا}, {@code في نظر}, {@code كما فعل الوزير}; but {@code كما ذكر البيان} is by a paper.
   */
  private static boolean measure(Match match) {
    CueEntry entry = match.form().entry();
    boolean paper = match.source() != null && match.source().kind() == Kind.DOCUMENT;
    return match.form().finite() && !paper || entry.act().equals("believe") || entry.has("measure");
  }

  /** {@code وفق الدراسة التي قدمها}, {@code وفق رؤية الوزير}: a plan or view that is followed. */
  private boolean planned(Match match, SourcePhrase source) {
    boolean relative = syntax.is(source.last() + 1, Feature.RELATIVE) || endsWithClause(source);
    int next = match.cueLast() + 1;
    boolean view = source.first() > next && !syntax.is(next, Feature.WHAT);
    return relative && source.kind() == Kind.DOCUMENT || view && !opens(match.cueFirst());
  }

  /** Whether a clause on the source is the end of its sentence as well. */
  private boolean endsWithClause(SourcePhrase source) {
    int end = source.last() + 1;
    int i = end == tokens.size() || tokens.is(end, Type.STOP) ? source.first() + 1 : end;
    while (i < end && !syntax.is(i, Feature.RELATIVE)) {
      i++;
    }
    return i < end;
  }

  /** Whether words have clauses that can be another's: not a mere deed, thought or call. */
  private static boolean holds(Draft around) {
    return around.match().shape() != Match.Shape.NOMINAL || around.act().equals("assert");
  }

  private boolean somebody(SourcePhrase source) {
    return switch (source.kind()) {
      case PERSON -> !source.head().isEmpty() || !source.names().isEmpty();
      case GROUP -> true;
      case ORGANIZATION, MEDIA ->
          headed(source) && !held(source) && (source.definite() || !source.names().isEmpty());
      case DOCUMENT, UNKNOWN -> false;
    };
  }

  /** Not {@code النسب المقررة من الحكومة}: whether it is what its first word says. */
  private boolean headed(SourcePhrase source) {
    return source.head().isEmpty() || tokens.word(source.first()).head() != null;
  }

  /** {@code وفقا لعمليات الدفع}: what is done or held, and speaks only where it is made to. */
  private boolean held(SourcePhrase source) {
    HeadForm head = tokens.word(source.first()).head();
    boolean body = source.kind() == Kind.ORGANIZATION;
    return body && head != null && head.is(HeadTrait.QUIET) && source.names().isEmpty();
  }

  /** Whether it is the speaker once more, his paper, or something of theirs of whom he speaks. */
  private boolean own(Match match, SourcePhrase source, Draft around) {
    Word word = tokens.word(source.first());
    boolean its = word.pronoun() && source.first() == source.last(); // طبقا لمصلحتها
    return its || again.already(around, match, source);
  }

  private boolean speaks(SourcePhrase paper) {
    boolean speaks = syntax.is(paper.first(), Feature.SPEAKING);
    return speaks || paper.identified() == Identified.NAMED && !paper.head().isEmpty();
  }
}
