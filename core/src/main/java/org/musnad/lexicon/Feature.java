package org.musnad.lexicon;

import java.util.List;
import java.util.Locale;

/** What a word can be. A word may be several things; the context decides among them. */
public enum Feature {
  VERB_PAST,
  VERB_PRESENT,
  /** A verbal noun: it can open a nominal content ({@code مقتل}, "killing"). */
  MASDAR,
  /** Any other common noun. */
  NOUN,
  ADJECTIVE,
  /** An active participle in the accusative, which may describe what the subject does. */
  PARTICIPLE,
  MALE_NAME,
  FEMALE_NAME,
  FAMILY_NAME,
  FOREIGN_NAME,
  /** A word inside names: {@code بن}, {@code آل}. */
  NAME_PARTICLE,
  COUNTRY,
  PLACE,
  DEMONYM,
  ORGANIZATION,
  OUTLET,
  WEEKDAY,
  MONTH,
  TIME_ADVERB,
  TIME_PART,
  TIME_UNIT,
  TIME_MODIFIER,
  NUMBER,
  PREPOSITION,
  /** A preposition with its pronoun: {@code له}. */
  PREPOSITION_PRONOUN,
  /** Ties a complement to the noun before it rather than to a verb: {@code باسم}, {@code في}. */
  ATTACHING,
  CONJUNCTION,
  /** Free-standing {@code أن}, "that". */
  COMPLEMENTIZER,
  /** A complementizer with a pronoun: {@code أنه}, "that he". */
  COMPLEMENTIZER_PRONOUN,
  /** {@code فإن}: takes up the clause after a fronted phrase. */
  COMPLEMENTIZER_RESUMING,
  /** {@code ما إذا}, "whether", and question words that open a reported question. */
  QUESTION,
  RELATIVE,
  /** {@code ما}, "what", between a preposition of report and its verb. */
  WHAT,
  /** {@code أما}: names a new topic, whose verb then begins with {@code ف}. */
  TOPIC,
  DEMONSTRATIVE,
  PRONOUN,
  NEGATION,
  /** {@code كان} and {@code قد}: before a verb or its subject. */
  AUXILIARY,
  /** {@code بعض}, {@code عدد من}: before the head of a noun phrase. */
  QUANTIFIER,
  /** {@code أحد}, "one of": a single person out of several. */
  ONE,
  /** Spelt like a first person: inside a quotation it is the speaker's own "I". */
  FIRST_PERSON,
  /** {@code إذا}, {@code لو}: what the verb after it tells has not happened. */
  CONDITION,
  /** {@code رأي}, {@code تعبير}: with a pronoun after {@code بحسب}, somebody's own words. */
  OPINION,
  /** Ends a nominal content: {@code وذلك}, {@code لكنه}. */
  TURN,
  /** {@code بينما}, {@code في حين}: a clause beside what is said; ends it if another reports. */
  BESIDE,
  /** {@code حيث}, {@code لأن}: a clause within what is said, whoever reports in it. */
  SUBORDINATE,
  /** Where or how somebody spoke: {@code تصريح}, {@code مؤتمر}. */
  VENUE,
  /** Those spoken to: {@code للصحفيين}. */
  AUDIENCE,
  /** Says nothing of source or content: {@code أيضا}, {@code بدوره}. */
  FILLER,
  /** A noun for a quoted word or name: what follows in quotation marks is its name. */
  TITLE_PREFIX,
  /** What a source who is not to be named withholds: {@code اسمه}, {@code هويته}. */
  ANONYMITY,
  /** {@code تهمة}, {@code اتهامات}: what is laid against somebody. */
  CHARGE,
  /** {@code نفسه}, {@code ذاتها}: says of a noun that it is the one named before. */
  REFLEXIVE,
  /** A verb that makes a passive of the verbal noun after it: {@code تم التأكيد}. */
  LIGHT_VERB,
  /** {@code وجه}, {@code أطلق}: its subject owns the noun of report that is its object. */
  CARRIES,
  /** {@code ورد}, {@code تلقى}: with it a noun of report has come to somebody. */
  ARRIVES,
  /** {@code يجب}, {@code على}: at the head of a title's words, something is demanded. */
  OBLIGATION,
  /** A capital, which can speak for its government. */
  CAPITAL,
  /** A document that is quoted rather than followed: {@code بيان}, not {@code خطة}. */
  SPEAKING,
  /** {@code هجوم}, {@code مسؤولية}: what somebody claims to have done. */
  DEED,
  /** {@code المحكمة}: one whose orders are rulings. */
  COURT,
  /** What is followed and never quoted: {@code تعليمات}, {@code شريعة}. */
  FOLLOWED,
  /** {@code ضرورة}, {@code وجود}: makes a position or fact of what hangs on it. */
  FACT,
  /** A word before a cue that makes it no report: {@code يُذكر أن} and the like. */
  IMPERSONAL,
  /** Opens a remark of the writer's own inside or after what is reported. Phrases only: no bit. */
  BREAK,
  /** {@code حول}, {@code بشأن}: at the head of a sentence, of what it is about. No bit either. */
  ABOUT,
  /** {@code منها}, {@code أهمها}: one or more of what a noun of report counts. No bit either. */
  AMONG,
  /** {@code مفاده}: what a noun of report comes to. No bit either. */
  GIST,
  /** {@code بعد}, {@code إثر}: before a verbal noun, what it tells has happened. No bit either. */
  AFTERWARDS,
  /** {@code وهذا يعني}: the writer's own conclusion or next deed of a source. No bit either. */
  RESUMES,
  /**
   * {@code حيث}: goes on with the sentence before, though a full stop parts them. No bit either.
   */
  FRAGMENT,
  /** {@code رغم}: opens a fronted phrase that the main clause goes against. No bit either. */
  CONCESSION,
  /** {@code سبق أن}: a verb in the past follows. */
  PRECEDES,
  /** {@code خصوصا أن}: before "that", which then gives the writer's reason. No bit either. */
  REASON,
  /** {@code تعالى}: said of God alone, who is not named where he speaks. No bit either. */
  PRAISE_OF_GOD,
  /** {@code صلى الله عليه وسلم}: the same of the prophet. No bit either. */
  PRAISE_OF_PROPHET,
  /** A word for God that such praise takes up. No bit either. */
  GOD,
  /** A word for the prophet. No bit either. */
  PROPHET,
  /** {@code لا تزال}: an auxiliary of two words. No bit either. */
  STILL,
  /** {@code إذا كان}: after a verb of asking, what it asks. No bit either. */
  IF,
  /** {@code خبر}: before a verbal noun, what media pass on. No bit either. */
  NEWS,
  /** {@code ملابسات}, {@code أسماء}: says what is told of, and tells none of it. No bit either. */
  MATTER,
  /** {@code أجراها}, {@code نشرته}: after a paper, before who made or issued it. No bit either. */
  MAKES,
  /** {@code تقرير إخباري}: what sort of piece a title opens; nobody who says it. No bit either. */
  RUBRIC,
  /** {@code كنت}, {@code لي}: where the writer tells of himself. No bit either. */
  MYSELF,
  /** {@code أهمية}: what words alone can take from a thing. No bit either. */
  WEIGHT,
  /** {@code يحدد}: no word of report, but what a report lacks where it is denied. No bit either. */
  SPECIFIES,
  /** {@code تسميتها}: what a report lacks that somebody declines or is unable to do. No bit. */
  SPECIFYING,
  /** {@code امتنع عن}, {@code ممتنعا عن}: before that, of who does not want to do it. No bit. */
  DECLINES,
  /** {@code الرأي}, {@code في ذلك}: in what one is with another or against him. No bit either. */
  LIKE_HIM,
  /** {@code استقبل}, {@code ترأس}: of whom a paper tells it, he speaks there. No bit either. */
  MEETS,
  /** {@code يعلق}: where it is denied, nobody has answered whoever asked. No bit either. */
  ANSWERS,
  /** {@code يصدر}: the same of a comment that is not given. No bit either. */
  ISSUES,
  /** {@code ردا على}: before what others said, to which somebody answers. No bit either. */
  IN_ANSWER,
  /** {@code بشكل}: with the adjective after it, how something is done or said. No bit either. */
  MANNER,
  /** {@code بغضب}, {@code بهدوء}: in what mood something is done or said. No bit either. */
  MOOD,
  /** {@code مواجهة}, {@code استجواب}: whom it is done to answers. No bit either. */
  CONFRONTS,
  /** {@code فريق أول}: a military rank of two words or three. No bit either. */
  RANK,
  /** {@code الأخير}, {@code هذا الأخير}: stands for whoever was named last. No bit either. */
  LATTER,
  /** {@code اقرأ أيضا}, {@code رابط الخبر}: opens a line of the site, no news. No bit either. */
  SITE_LINE,
  /** {@code الوسوم}: opens the tags that the site puts under an article. No bit either. */
  SITE_TAGS,
  /** {@code بالإنابة}: how somebody holds an office. No bit either. */
  ACTING,
  /** {@code نهاية المباراة}: what a whistle or a goal announces, and nobody says. No bit either. */
  WHISTLED,
  /** {@code أركان حرب}: of the staff, between a rank and a name. No bit either. */
  STAFF,
  /** {@code مراسل}: one of a medium's, whose it is with ل. No bit either. */
  REPORTER,
  /**
   * {@code فيها}, {@code من خلالها}: after its verb, what is told is told in that. No bit either.
   */
  TOLD_IN,
  /** {@code أرسل}: a paper that is sent is not his for whom it is meant. No bit either. */
  SENDS,
  /** {@code سارع}, {@code واصل}: whose subject does what the verbal noun after it tells. No bit. */
  UNDERTAKES,
  /** {@code شبه}: makes one quality with the adjective after it. No bit either. */
  NEARLY,
  /** {@code المجتمع الدولي}: those who are called upon, and hardly call. No bit either. */
  CALLED_UPON,
  /** How a deed goes on in time, before its verb: {@code بدأت تطالب}. */
  PHASE,
  /**
   * The same, or before a predicate: {@code أصبحوا يعتبرون}, {@code أصبح مقتنعا}. No bit either.
   */
  BECOMES,
  /** {@code عندما}, {@code بعدما}: before a verb, when something was said. No bit either. */
  WHEN,
  /** {@code غير صحيح}, {@code شائعات}: after what somebody said, that it is not so. No bit. */
  UNTRUE,
  /** {@code رقم}: before the number by which a law, decision or body is told apart. No bit. */
  NUMBERED,
  /** {@code التابع}: a quality that says nothing without what stands after its ل. No bit either. */
  BELONGS,
  /** {@code بمقر}, {@code بقاعة}: "at" and where people meet. No bit either. */
  SEAT,
  /** {@code دوري}, {@code كأس}: what teams play for, before the colon of a title. No bit either. */
  CONTEST,
  /** {@code بمثابة}: leads to what something is held to be. No bit either. */
  AS_IF,
  /** {@code القاضية}: which leads from an order, after whose it is, to what for. No bit either. */
  DECREEING,
  /** {@code بحضور}, {@code إلى جانب}: with whom somebody speaks, who is no part of him. No bit. */
  COMPANY,
  /** {@code بزعامة}: before whoever leads a body, which is told apart by him. No bit either. */
  LED_BY,
  /** On which side something lies: {@code شمال}. */
  SIDE;

  /** The bits of the small words that only grammar uses and that take nothing but clitics. */
  public static final long FUNCTION_WORDS =
      PREPOSITION.bit()
          | PREPOSITION_PRONOUN.bit()
          | CONJUNCTION.bit()
          | COMPLEMENTIZER.bit()
          | COMPLEMENTIZER_PRONOUN.bit()
          | COMPLEMENTIZER_RESUMING.bit()
          | RELATIVE.bit()
          | PRONOUN.bit()
          | NEGATION.bit();

  /** All of them, in order. */
  static final List<Feature> ALL = List.of(values());

  /** Worked out once: no other question is asked as often. 0 where there is none. */
  private final long bit = ordinal() < Long.SIZE ? 1L << ordinal() : 0;

  /** The word's bit in {@link Word#features}. */
  public long bit() {
    if (bit == 0) {
      throw none();
    }
    return bit;
  }

  private IllegalStateException none() {
    return new IllegalStateException(word() + " takes phrases only: a word has no bit left for it");
  }

  /** Whether it is one of the features whose bits are set in {@code mask}. */
  public boolean within(long mask) {
    return (mask & bit) != 0;
  }

  /** The word used in data files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
