package org.musnad.chain;

import java.util.Collections;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Discourse.Turn;
import org.musnad.frame.Draft;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Latter;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whom a hidden subject goes back to, by centering: each clause has a centre, its subject, and the
 * next clause is about it unless it names another. So the clauses before the verb are asked, the
 * nearest first, and the first centre that agrees and can speak is meant:
 *
 * <ol>
 *   <li>in the verb's own sentence, the subject of each clause that is not below another;
 *   <li>in each of the few sentences before it, its last speaker, or else the subject of its main
 *       verb;
 *   <li>who spoke within the words of the last speaker, if he is nearer than that one;
 *   <li>the last speaker of all;
 *   <li>whoever stands near in another role: an object, or after a preposition.
 * </ol>
 *
 * What somebody is reported to say is no part of the thread, but he who says it is. A verb of going
 * on, {@code أضاف}, goes back to one who has spoken.
 */
public final class Salience {
  /** After how many sentences without a word of his a speaker is no more on the reader's mind. */
  private static final int SILENCE = 2;

  /** How many sentences back one may have spoken within another's words. Set by hand. */
  private static final int QUOTED = 2;

  /** How many sentences back somebody may be named who is meant all the same. Set by hand. */
  private static final int NAMED = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Discourse discourse;
  private final SubjectPhrases phrases;
  private final Centres centres;
  private final Bystanders bystanders;
  private final AskedSpeakers answers;
  private final LastResort lastResort;
  private final VerbLinks links;
  private final QuietBodies bodies;

  public Salience(Syntax syntax, Cues cues, Clauses clauses, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.discourse = discourse;
    this.phrases = cues.subjects().phrases();
    this.centres = new Centres(syntax, cues, clauses, discourse);
    this.bystanders = new Bystanders(syntax, phrases, clauses);
    this.answers = new AskedSpeakers(syntax, cues, bystanders, centres, discourse);
    this.lastResort = new LastResort(syntax, phrases, bystanders, discourse);
    this.links = new VerbLinks(syntax);
    this.bodies = new QuietBodies(syntax, discourse);
  }

  /** The turn that the hidden subject of {@code cue} at {@code token} goes back to, or null. */
  @Nullable Turn of(CueForm cue, int token) {
    Need need = Need.of(cue, tokens.word(token));
    if (cue.tense() == Tense.NOUN && syntax.is(token + 1, Feature.PREPOSITION_PRONOUN)) {
      Agreement whose = links.from(token + 1);
      need = whose == null ? need : need.shownBy(whose);
    }
    Turn turn = of(cue, token, need);
    if (turn == null && need.strict()) {
      turn = of(cue, token, need.loosely());
    }
    Turn meant = turn == null ? lastResort.of(cue, token, need) : turn;
    SourcePhrase who = meant == null ? null : meant(meant.source());
    return who == null || who.equals(meant.source()) ? meant : discourse.turn(who, meant.token());
  }

  /** Whom a source stands for that may be "the latter". */
  private SourcePhrase meant(SourcePhrase source) {
    SourcePhrase named =
        Latter.is(syntax, source.first(), source.last()) ? lastNamed(source, null) : null;
    return named == null ? source : named;
  }

  private @Nullable Turn of(CueForm cue, int token, Need need) {
    int sentence = tokens.sentenceOf(token);
    int begin = tokens.sentenceBegin(sentence);
    Turn opening = opening(begin, token, cue, need);
    if (opening != null) {
      return opening;
    }
    Turn same = centres.nearest(begin, token, need);
    if (same == null && need.strict() && cue.tense() == Tense.PARTICIPLE) {
      Turn people = centres.nearest(begin, token, need.loosely()); // خرج الشعب مطالبا
      boolean all = people != null && people.source().definite();
      same = all || cue.agreement().gender() == 'f' ? people : null;
    }
    if (same == null && links.turns(links.beforeAuxiliaries(token))) {
      same = centres.nearest(begin, token, need.orPaper()); // لم يحدد البيان موعدا، لكنه قال
    }
    SourcePhrase asked =
        answers.replies(token, cue) || links.denies(cue, token)
            ? answers.addressee(begin, token, same, need)
            : null;
    if (asked != null) {
      return discourse.turn(asked, token);
    }
    if (links.whatIs(token) && links.denies(cue, token)) {
      SourcePhrase about = about(sentence, token, need);
      return about == null ? null : discourse.turn(about, token);
    }
    Turn partner = cue.entry().has("replies") ? partner(token, same, need) : null;
    if (partner != null) {
      return partner;
    }
    if (same != null) {
      return same;
    }
    SourcePhrase other = otherwise(begin, token, cue, need);
    other = other == null ? turnedTo(sentence, token, need) : other;
    return other == null
        ? bodies.behindSpeaker(before(sentence, need), cue, sentence, need)
        : discourse.turn(other, token);
  }

  /**
   * Whose the verb is by what its clause opens with: he who shares it with a verb before, the paper
   * of which it says more, who is asked, or who spoke before of what it is about; or null.
   */
  private @Nullable Turn opening(int begin, int token, CueForm cue, Need need) {
    SourcePhrase shared = centres.shared(begin, token, need);
    SourcePhrase paper = shared == null ? paper(begin, token, cue, need) : shared;
    if (paper != null) {
      return discourse.turn(paper, token);
    }
    Turn answer = answers.opening(begin, token, need);
    if (answer != null) {
      return answer;
    }
    return answers.about(begin, token) ? before(tokens.sentenceOf(token), need) : null;
  }

  /**
   * {@code قالت الوزارة إن الحزب خالف القانون، وهو ما نفاه}: of whom it was said, not he who says
   * what is denied; or null.
   */
  private @Nullable SourcePhrase about(int sentence, int token, Need need) {
    Turn said = discourse.last(t -> t.draft() != null && t.sentence() == sentence);
    Draft draft = said == null ? null : said.draft();
    SourcePhrase about =
        draft == null || draft.first() >= token
            ? null
            : centres.subject(draft.first(), Math.min(token, draft.last() + 1), need);
    return about == null || sameAs(about, said.source()) ? null : about;
  }

  /**
   * {@code قالت الوزيرة إنها تأمل أن يعود النائب. لكنه رد}: with whom a sentence turns, who was
   * named in the words of one just before who cannot be meant; or null.
   */
  private @Nullable SourcePhrase turnedTo(int sentence, int token, Need need) {
    Turn last = discourse.last();
    int turn = links.beforeAuxiliaries(token);
    boolean begins = turn == tokens.sentenceBegin(sentence) && links.turns(turn);
    boolean other = last != null && last.sentence() == sentence - 1 && !need.meets(last);
    return begins && other
        ? bystanders.lastNamed(
            tokens.sentenceBegin(sentence - 1),
            turn,
            p -> p.kind() == Kind.PERSON && need.meets(p) && !sameAs(p, last.source()))
        : null;
  }

  /**
   * {@code قال النائب للوزير إن …، فرد عليه قائلا}: to whom spoke last it is another who replies:
   * who spoke before him, or somebody whom his sentence names; or null.
   */
  private @Nullable Turn partner(int token, @Nullable Turn same, Need need) {
    Turn last = discourse.last();
    boolean to = tokens.word(token).pronoun() || syntax.is(token + 1, Feature.PREPOSITION_PRONOUN);
    boolean his = same == null || last != null && same.source().equals(last.source());
    if (!to || !his || last == null || silent(last, token)) {
      return null;
    }
    Predicate<SourcePhrase> another =
        p -> p.kind() == Kind.PERSON && need.meets(p) && !sameAs(p, last.source());
    Turn before =
        discourse.last(t -> t.sentence() >= last.sentence() - QUOTED && another.test(t.source()));
    if (before != null) {
      return before;
    }
    SourcePhrase named =
        bystanders.lastNamed(tokens.sentenceBegin(last.sentence()), token, another);
    return named == null ? null : discourse.turn(named, token);
  }

  private static boolean sameAs(SourcePhrase one, SourcePhrase other) {
    return one.equals(other)
        || !Collections.disjoint(one.names(), other.names())
        || one.names().isEmpty() && one.head().equals(other.head());
  }

  /** Somebody in the sentence of the verb who is no subject in it, or null. */
  private @Nullable SourcePhrase otherwise(int begin, int token, CueForm cue, Need need) {
    SourcePhrase told = cue.finite() ? null : told(token, need);
    if (told != null) {
      return told;
    }
    Quote first = tokens.quoteOpenedAt(begin);
    boolean words = first != null && tokens.is(first.close() + 1, Type.COMMA); // «…»، يقول
    boolean heading = // بيوت قديمة وأضاف; not الرجل الذي يطلق عليه كذا، ويقول
        cue.finite() && tokens.word(token).conjunction() && tokens.is(token - 1, Type.WORD);
    SourcePhrase alone =
        words || heading || phrases.object(begin) ? null : phrases.filling(begin, token);
    if (alone != null && need.meets(alone)) {
      return alone;
    }
    SourcePhrase spokenOf =
        links.takesUp(token)
            ? bystanders.lastNamed(
                begin, token, p -> (p.definite() || need.severalMen()) && need.meets(p))
            : null;
    if (spokenOf != null) {
      return spokenOf;
    }
    SourcePhrase other = links.joined(token, cue) ? null : bystanders.last(begin, token, need);
    if (named(other)) {
      return other;
    }
    return cue.tense() == Tense.PARTICIPLE
            && tokens.is(token - 1, Type.COMMA)
            && !centres.goesOn(begin, token, true)
        ? bystanders.near(begin, token, need, centres)
        : null;
  }

  /** Who spoke, or of whom the text told, before the sentence of the verb; or null. */
  private @Nullable Turn before(int sentence, Need need) {
    Turn earlier = centres.earlier(sentence, need);
    Turn quoted = quoted(sentence, need);
    if (quoted != null
        && (earlier == null || earlier.sentence() < quoted.sentence() || tells(earlier, quoted))) {
      return quoted;
    }
    Turn last = earlier == null ? discourse.last(need::meets) : earlier;
    return last == null ? centres.farther(sentence, need) : last;
  }

  /**
   * Whom {@code latter}, "the latter", stands for: one person or body, named last, other than who
   * speaks of him; or null.
   */
  @Nullable SourcePhrase lastNamed(SourcePhrase latter, @Nullable SourcePhrase speaks) {
    int token = latter.first();
    int from = tokens.sentenceBegin(Math.max(0, tokens.sentenceOf(token) - NAMED));
    return bystanders.lastNamed(
        from,
        token,
        p ->
            p.agreement().number() == 's'
                && latter.agreement().fits(p.agreement())
                && !p.equals(speaks)
                && p.kind() != Kind.DOCUMENT
                && p.kind() != Kind.GROUP);
  }

  /**
   * {@code وذكرت الصحيفة أن المدير قال: «…». وأضاف}: who spoke within the last speaker's words,
   * just before; or null.
   */
  private @Nullable Turn quoted(int sentence, Need need) {
    Turn quoted = discourse.quoted();
    boolean near = quoted != null && quoted.sentence() >= sentence - QUOTED;
    boolean many = near && quoted.source().kind() == Kind.GROUP;
    return near && need.meets(quoted) && !(many && need.one()) ? quoted : null;
  }

  /** {@code ذكر الموقع أن المدير قال}: whether a medium's words are all of what a person said. */
  private static boolean tells(Turn medium, Turn quoted) {
    Draft words = quoted.draft();
    return medium.source().kind() == Kind.MEDIA
        && quoted.source().kind() == Kind.PERSON
        && words != null
        && words.parent() == medium.draft()
        && words.leads();
  }

  /** Whether he who is meant has said nothing for so long that another may be meant. */
  boolean silent(Turn turn, int token) {
    int sentence = tokens.sentenceOf(token);
    return sentence - bodies.lastSentence(turn) > SILENCE
        && !centres.goesOn(
            tokens.sentenceBegin(sentence - 1), tokens.sentenceEnd(sentence - 1), false);
  }

  /**
   * {@code تلقى رسالة من الإدارة تفيد بنقله}, {@code رد على تقرير للصحيفة ذكر أن}: the paper that a
   * verb of its own clause says more of; in the past only right after it, and if it is no verb of
   * people. Null for {@code وفي تصريح للقناة ذكر أن}, where somebody speaks in it.
   */
  private @Nullable SourcePhrase paper(int begin, int token, CueForm cue, Need need) {
    if (!cue.finite() || links.inIt(token) || links.joined(token, cue)) {
      return null;
    }
    SourcePhrase paper = bystanders.described(begin, token, need);
    boolean next =
        paper != null
            && (need.papers() || !cue.entry().has("quote"))
            && paper.last() == token - 1
            && tokens.word(paper.first() - 1).firstLetter() != Letters.FA;
    return next || cue.tense() == Tense.PRESENT ? paper : null;
  }

  /**
   * {@code وقالت الشرطة إن امرأة رفعت دعوى، مدعية}: somebody in the words reported just before,
   * where he who says them cannot be meant; or null.
   */
  private @Nullable SourcePhrase told(int token, Need need) {
    int last = tokens.is(token - 1, Type.COMMA) ? token - 2 : token - 1;
    Turn speaks = discourse.last(t -> t.draft() != null && t.draft().covers(last));
    if (speaks == null || speaks.source().kind() == Kind.ORGANIZATION || need.meets(speaks)) {
      return null;
    }
    SourcePhrase subject = centres.subject(discourse.beforeReported(last) + 1, token, need);
    return subject != null && subject.kind() == Kind.PERSON ? subject : null;
  }

  /**
   * {@code وتحدثت الصحيفة عن الوزير … ونقلت عنه}: whoever is meant and has been named last, in the
   * sentence of {@code token} or shortly before; or null.
   */
  @Nullable SourcePhrase named(int token, Predicate<SourcePhrase> meant) {
    int from = tokens.sentenceBegin(Math.max(0, tokens.sentenceOf(token) - NAMED));
    return bystanders.lastNamed(from, token, meant);
  }

  /**
   * {@code قال الناطق باسم الشركة إنها رفضت}, {@code قال محاميها إنها أكدت}: whom the pronoun of
   * "that" takes up before a verb within another's words, who cannot be meant: somebody whom the
   * phrase for that speaker names, or who has been named before; or null.
   *
   * @param told the cue of those words
   */
  @Nullable SourcePhrase takenUp(CueForm cue, int token, SourcePhrase speaker, int told) {
    int at = links.beforeAuxiliaries(token);
    boolean pronoun = cue.finite() && syntax.is(at, Feature.COMPLEMENTIZER_PRONOUN);
    boolean they = speaker.kind() == Kind.GROUP && cue.agreement().number() != 's'; // 27 في المئة
    if (!pronoun || they || !Words.takesUp(tokens.word(at).key(), cue.agreement())) {
      return null;
    }
    Need need = Need.of(cue, tokens.word(token));
    Predicate<SourcePhrase> meant =
        p -> p.kind() != Kind.DOCUMENT && need.meets(p) && !sameAs(p, speaker);
    for (int i = speaker.first() + 1; i <= speaker.last(); i++) {
      SourcePhrase whose = phrases.phrase(i, speaker.last() + 1);
      if (whose != null && tokens.word(i).head() != null && meant.test(whose)) {
        return whose;
      }
    }
    int from = tokens.sentenceBegin(Math.max(0, tokens.sentenceOf(token) - NAMED));
    return bystanders.lastNamed(from, told, meant);
  }

  /** The last man named in {@code [from, to)}, in whatever role, of whom a verb tells; or null. */
  @Nullable SourcePhrase lastOf(int from, int to, CueForm cue) {
    Need need = Need.of(cue, tokens.word(to));
    return bystanders.lastNamed(from, to, p -> p.kind() == Kind.PERSON && need.meets(p));
  }

  /** Whose the clauses before {@code token} in its sentence are, or null. */
  @Nullable Turn inSentence(CueForm cue, int token) {
    Need need = Need.of(cue, tokens.word(token));
    return centres.nearest(tokens.sentenceBegin(tokens.sentenceOf(token)), token, need);
  }

  /** The nearest subject before {@code verb}, inside the content that begins at {@code from}. */
  @Nullable SourcePhrase local(int from, int verb, CueForm cue) {
    Need need = Need.of(cue, tokens.word(verb));
    boolean joined = links.joined(verb, cue);
    boolean more = (!joined || links.apart(verb, cue)) && !links.inIt(verb);
    SourcePhrase paper = more ? bystanders.described(from, verb, need) : null;
    SourcePhrase told = paper == null ? answers.within(from, verb, need) : paper;
    if (told != null) {
      return told;
    }
    SourcePhrase subject = centres.subject(from, verb, need);
    boolean thing = // مشروع كبير، لافتا
        subject != null
            && (cue.tense() == Tense.PARTICIPLE || further(verb, cue))
            && !syntax.is(subject.first(), Feature.ONE)
            && !centres.leads(subject);
    if (subject != null && !thing) {
      return meant(subject);
    }
    if (!joined) {
      return bystanders.last(from, verb, need.orPaper());
    }
    if (links.turns(links.beforeAuxiliaries(verb))) { // إنها اتصلت بالمدير، لكنه نفى
      return bystanders.lastNamed(from, verb, p -> p.definite() && need.meets(p));
    }
    SourcePhrase other = cue.finite() ? bystanders.last(from, verb, need) : null;
    return named(other) ? other : null;
  }

  /** {@code وأوضح}: whether a verb of saying in the past is joined to what stands before. */
  private boolean further(int verb, CueForm cue) {
    return cue.tense() == Tense.PAST && cue.entry().has("quote") && tokens.word(verb).conjunction();
  }

  private static boolean named(@Nullable SourcePhrase phrase) {
    return phrase != null && phrase.kind() == Kind.PERSON && !phrase.names().isEmpty();
  }
}
