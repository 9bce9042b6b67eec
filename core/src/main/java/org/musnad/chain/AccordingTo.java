package org.musnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Frame;
import org.musnad.frame.Match;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What an "according to" does to the statements of other cues: its source comes first in the chain
 * of the one that it frames.
 */
public final class AccordingTo {
  /** How many statements before it one that frames their clause takes in. */
  private static final int MOST_ADOPTED = 6;

  /** The longest chain that still grows so. */
  private static final int LONGEST_ADOPTED = 5;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final NamedAgain again;

  /** All statements so far, in the order of their cues. */
  private final List<Draft> drafts;

  /** A preposed one whose statement is the next cue's. */
  private @Nullable Match prefix;

  /** That cue's match. */
  private @Nullable Match framed;

  public AccordingTo(Syntax syntax, Cues cues, List<Draft> drafts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.again = new NamedAgain(tokens);
    this.drafts = drafts;
  }

  public static boolean is(Match match) {
    return match.frame() == Frame.ACCORDING;
  }

  /** Whether it has no statement of its own, because it goes with that of another cue. */
  public boolean goesWithAnother(Match match) {
    return joins(match) || announces(match) || match.carried();
  }

  /** One postposed to a statement already cued. */
  private boolean joins(Match match) {
    Draft before = match.shape() == Match.Shape.BACK ? endingAt(match) : null;
    if (before != null) {
      prepend(before, match);
      return true;
    }
    return false;
  }

  /**
   * {@code قال النبي: «…» رواه مسلم}: whether the words before it are a statement, now on his word.
   */
  public boolean handsDown(Match match) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MOST_ADOPTED); i--) {
      Draft before = drafts.get(i);
      boolean quote = before.first() == match.content() || before.first() == match.content() - 1;
      if (quote && before.match().cueFirst() < match.content()) {
        while (before.parent() != null && before.parent().first() == before.match().cueFirst()) {
          before = before.parent(); // عن أنس قال: قال النبي: «…» رواه مسلم
        }
        prepend(before, match);
        return true;
      }
    }
    return false;
  }

  /** {@code وبحسب رويترز، قال فلان إن}: the next cue's statement is on this source's word. */
  private boolean announces(Match match) {
    boolean after =
        match.shape() == Match.Shape.AFTER || match.carried(); // في حديث نقلته القناة، دعا
    int at = match.content();
    while (tokens.is(at, Type.COMMA)
        || tokens.is(at, Type.COLON)
        || syntax.is(at, Feature.AUXILIARY)
        || syntax.resumes(at)) {
      at++;
    }
    Match next = cues.at(syntax.already(at) ? at + 1 : at);
    if (next == null || !next.form().finite() || tokens.word(at).conjunction()) {
      return false;
    }
    if (!after && !parts(match, next)) {
      return false;
    }
    prefix = match;
    framed = next;
    return true;
  }

  /** {@code الوزير، بحسب الصحيفة، أكد أن}: whether it stands between a subject and its verb. */
  public static boolean parts(Match match, Match next) {
    return next.sourceBefore()
        && next.source() != null
        && next.source().last() < match.begin()
        && next.source().last() >= match.begin() - 2;
  }

  /** Puts the source of one that announced the statement before its chain. */
  public void announced(Draft draft, boolean nested) {
    if (prefix != null
        && (!nested || draft.match() == framed)
        && tokens.sentenceOf(prefix.cueFirst()) == tokens.sentenceOf(draft.match().cueFirst())) {
      if (tells(prefix, draft)) {
        draft.removeLink(draft.chain().size() - 1);
        draft.add(Draft.DraftLink.named(prefix.source()));
      } else {
        prepend(draft, prefix);
      }
    }
    prefix = null;
  }

  /** {@code ووفقا لتقارير من العيادة أفادت}: the verb right after it says more of its source. */
  private static boolean tells(Match prefix, Draft draft) {
    SourcePhrase source = prefix.source();
    SourcePhrase speaker = draft.origin();
    return source != null
        && speaker != null
        && !source.definite()
        && source.names().isEmpty()
        && source.first() < speaker.first()
        && speaker.last() <= source.last()
        && draft.match().cueFirst() == source.last() + 1;
  }

  /** Puts the source of a match before the chain of a statement, and of those inside it. */
  public void prepend(Draft draft, Match match) {
    SourcePhrase source = match.source();
    if (source == null || again.already(draft, match, source)) {
      return;
    }
    if (NamedAgain.understood(draft, source)) {
      draft.removeLink(0);
    }
    List<Draft.DraftLink> links = new ArrayList<>();
    links.add(Draft.DraftLink.named(source));
    if (match.inner() != null) {
      links.add(Draft.DraftLink.named(match.inner()));
    }
    if (goesBy(draft, match, source)) {
      insert(draft, draft.chain().size(), links);
      return;
    }
    boolean body = source.kind() == Kind.ORGANIZATION; // whose spokesman he is, it goes on
    if (draft.parent() == null && !body) {
      draft.framed(draft.framed() + links.size());
    }
    insert(draft, draft.parent() == null ? 0 : draft.parent().chain().size(), links);
  }

  /**
   * {@code ذكرت الصحيفة أن …، وفقا لمصدر}: a medium tells it on his word; and so does whoever goes
   * by data, unlike one whose words a communiqué, a report or a study brings (a venue): {@code قال
   * الباحثون إن …، وفقا لدراسة} mostly is theirs, if a comma parts it from what he says.
   */
  private boolean goesBy(Draft draft, Match match, SourcePhrase source) {
    SourcePhrase speaker = draft.origin();
    CueEntry frame = match.form().entry();
    boolean view = frame.act().equals("believe"); // في نظر الإدارة
    if (is(draft.match()) && source.kind() != Kind.MEDIA) {
      return true; // بحسب المدير، أغلق القسم، وفق إفادة الممرضين
    }
    if (match.onward() || view || frame.has("mouth") || frame.has("basis") || toHim(draft, match)) {
      return true; // جاء في المحضر على لسان المتهم، استنادا إلى
    }
    boolean paper = source.kind() == Kind.DOCUMENT;
    boolean within = // بلغ المليون وفق إحصاء الوزارة
        paper
            && draft.first() < match.begin()
            && tokens.isWord(match.begin() - 1)
            && !syntax.is(match.begin() - 1, Feature.DEMONSTRATIVE);
    boolean data =
        paper
            && !syntax.venue(source.first())
            && draft.first() < match.begin() // not بحسب استطلاع، يرى الناخبون أن
            && (!source.definite() || several(source));
    if (speaker == null || draft.match().source() == null && !within && !data) {
      return false;
    }
    boolean reports =
        speaker.kind() == Kind.DOCUMENT && !speaker.definite() && source.kind() == Kind.PERSON;
    boolean medium = speaker.kind() == Kind.MEDIA && source.kind() != Kind.MEDIA || reports;
    boolean speaks = speaker.kind() != Kind.DOCUMENT && speaker.kind() != Kind.UNKNOWN;
    return medium || speaks && (data || within || claimed(draft, match, source));
  }

  /** {@code قال الوزير إن المنفذ شاب وفق أقوال الشهود}: what people said, which he goes by. */
  private boolean claimed(Draft draft, Match match, SourcePhrase source) {
    return source.kind() == Kind.GROUP
        && source.first() > match.cueLast() + 1
        && draft.match().source() != null
        && draft.first() < match.begin()
        && tokens.isWord(match.begin() - 1);
  }

  /** {@code أرقام البنك المركزي}, {@code أحدث بيانات اللجنة}: facts rather than one paper. */
  private boolean several(SourcePhrase paper) {
    int noun = paper.first();
    while (noun < paper.last() && tokens.word(noun).head() == null) {
      noun++;
    }
    Word facts = tokens.word(noun);
    return facts.head() != null
        && (facts.head().plural() || facts.key().endsWith(Letters.FEMININE_PLURAL));
  }

  /** {@code أوقف السائق الذي قال إن …، بحسب السلطات}: what he said is on their word too. */
  public void adopt(Draft draft) {
    Match match = draft.match();
    if (!is(match) || match.shape() != Match.Shape.BACK || draft.parent() != null) {
      return;
    }
    List<Draft> latest = drafts.subList(Math.max(0, drafts.size() - MOST_ADOPTED), drafts.size());
    SourcePhrase source = match.source();
    List<Draft> adopted =
        latest.stream()
            .filter(inner -> inside(inner, draft))
            .filter(inner -> source == null || !again.already(inner, match, source))
            .toList();
    List<Draft.DraftLink> links = List.copyOf(draft.chain());
    for (Draft inner : latest) {
      if (adopted.contains(outermost(inner))) {
        inner.insert(0, links);
      }
    }
    adopted.forEach(inner -> inner.parent(draft));
  }

  /** Whether a statement that nothing holds stands inside the content of {@code outer}. */
  private boolean inside(Draft inner, Draft outer) {
    return inner.parent() == null
        && !is(inner.match())
        && inner.chain().size() < LONGEST_ADOPTED
        && outer.encloses(inner)
        && tokens.begin(inner.match().cueFirst()) >= outer.content().get(0).begin();
  }

  private static Draft outermost(Draft draft) {
    Draft outer = draft;
    while (outer.parent() != null) {
      outer = outer.parent();
    }
    return outer;
  }

  /** Puts links into the chain of a statement, and into those of the statements inside it. */
  private void insert(Draft draft, int at, List<Draft.DraftLink> links) {
    draft.insert(at, links);
    int own = drafts.lastIndexOf(draft);
    int earliest = Math.max(0, own - MOST_ADOPTED); // those it has adopted stand before it
    for (int i = earliest; own >= 0 && i < drafts.size(); i++) {
      Draft inner = drafts.get(i);
      if (inner.isInside(draft)) {
        inner.insert(at, links);
      }
    }
  }

  /** The statement of the same sentence whose content ends just before a match, or null. */
  private @Nullable Draft endingAt(Match match) {
    int token = match.begin();
    int sentence = tokens.sentenceOf(token);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int cue = draft.match().cueFirst();
      boolean inner = // of the same speaker, within what he says
          i > 0 && drafts.get(i - 1).encloses(draft) && !endsAt(draft, match);
      if (draft.parent() == null && !inner && cue < token && tokens.sentenceOf(cue) == sentence) {
        return endsAt(draft, match) || carries(draft, match) ? draft : null;
      }
      if (tokens.sentenceOf(cue) < sentence) {
        return null;
      }
    }
    return null;
  }

  /**
   * {@code قال فلان: «…»، وذلك في كلمة ألقاها، حسب ما نقلت الوكالة}: an outlet carries all of it.
   */
  private boolean carries(Draft draft, Match match) {
    boolean outlet = match.source() != null && match.source().kind() == Kind.MEDIA;
    boolean ends = tokens.is(match.content(), Type.STOP) || match.content() >= tokens.size();
    return outlet
        && ends
        && !draft.match().hidden()
        && draft.match().form().finite()
        && opensSentence(draft);
  }

  private boolean endsAt(Draft draft, Match frame) {
    int token = frame.begin();
    Match match = draft.match();
    boolean postposed =
        match.frame() == Frame.BACK && match.source() != null && match.source().last() >= token - 3;
    boolean near = draft.last() >= token - 3 && draft.last() < token;
    return postposed || near && (toHim(draft, frame) || opensSentence(draft));
  }

  /**
   * {@code قال الحارس إن …، بحسب ما قاله له الرعاة}, {@code وفق ما أخبره به}, {@code وفق ما أبلغه
   * الرعاة}: told to the speaker, who goes by it.
   */
  private boolean toHim(Draft draft, Match frame) {
    SourcePhrase speaker = draft.origin();
    int last = frame.source() == null ? -1 : frame.source().first() - 1;
    if (speaker == null || last <= frame.cueLast() + 1) {
      return false;
    }
    boolean to = syntax.is(last, Feature.PREPOSITION_PRONOUN);
    int verb = to ? last - 1 : last;
    CueForm tells = syntax.finiteCue(verb);
    boolean toldHim = tells != null && tokens.word(verb).pronoun() && tells.entry().has("told-him");
    boolean him = toldHim || tells != null && to && tokens.word(last).firstLetter() == Letters.LI;
    String pronoun = tokens.word(toldHim ? verb : last).key();
    return him && Words.takesUp(pronoun, speaker.agreement());
  }

  /** Whether the frame of a draft is what its sentence begins with. */
  private boolean opensSentence(Draft draft) {
    Match match = draft.match();
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst()));
    int first = match.cueFirst();
    if (match.sourceBefore() && match.source() != null) {
      first = Math.min(first, match.source().first());
    }
    if (first > begin && syntax.is(first - 1, Feature.BESIDE) && reportBefore(draft)) {
      return true; // أعلنت الشركة …، بينما أشارت
    }
    boolean conjoined = match.hidden() && tokens.word(match.cueFirst()).conjunction();
    for (int i = begin; i < first; i++) {
      boolean another =
          conjoined
              ? syntax.is(i, Feature.RELATIVE)
              : syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY);
      if (another) {
        return false;
      }
    }
    return true;
  }

  /** Whether a report of its own stands before a draft in its sentence. */
  private boolean reportBefore(Draft draft) {
    int own = drafts.lastIndexOf(draft);
    Draft before = own > 0 ? drafts.get(own - 1) : null;
    int sentence = tokens.sentenceOf(draft.match().cueFirst());
    return before != null && tokens.sentenceOf(before.match().cueFirst()) == sentence;
  }
}
