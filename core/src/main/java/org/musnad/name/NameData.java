package org.musnad.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;

/** What is known of names. Immutable. */
public final class NameData {
  private final NameWords words;
  private final BodyHeads heads;
  private final BodyRegister register;
  private final Peoples peoples;
  private final Contexts contexts;

  /** The stems of all words of the tables with which a name can begin. */
  private final Set<String> beginnings;

  /**
   * What is known of names.
   *
   * @param words what people's names are made of
   * @param heads nouns with which names of bodies begin
   * @param register bodies and media of the gazetteer
   * @param peoples peoples, communities and families
   * @param contexts words around names
   */
  public NameData(
      NameWords words, BodyHeads heads, BodyRegister register, Peoples peoples, Contexts contexts) {
    this(words, heads, register, peoples, contexts, new HashSet<>());
    beginnings.addAll(words.listed());
    beginnings.addAll(heads.stems());
    beginnings.addAll(peoples.stems());
  }

  private NameData(
      NameWords words,
      BodyHeads heads,
      BodyRegister register,
      Peoples peoples,
      Contexts contexts,
      Set<String> beginnings) {
    this.words = words;
    this.heads = heads;
    this.register = register;
    this.peoples = peoples;
    this.contexts = contexts;
    this.beginnings = beginnings;
  }

  /** Reads what {@link #write} wrote. */
  public static NameData read(ImageReader in) {
    return new NameData(
        NameWords.read(in),
        BodyHeads.read(in),
        BodyRegister.read(in),
        Peoples.read(in),
        Contexts.read(in),
        in.set());
  }

  /** Writes all of it. */
  public void write(ImageWriter out) {
    words.write(out);
    heads.write(out);
    register.write(out);
    peoples.write(out);
    contexts.write(out);
    out.set(beginnings);
  }

  /** Which tables have a word, as far as names go. */
  public Map<Domain, Predicate<Word>> domains() {
    Map<Domain, Predicate<Word>> domains = new EnumMap<>(Domain.class);
    domains.put(Domain.NAME, this::canBegin);
    domains.put(Domain.LISTED_NAME, words::listed);
    domains.put(Domain.DOUBTFUL_NAME, words::doubtful);
    domains.put(Domain.RARE_NAME, words::rare);
    domains.put(Domain.LIKELY_NAME, words::mostly);
    domains.put(Domain.NO_NAME, words::never);
    domains.put(Domain.WITHIN_NAME, words::particle);
    domains.put(Domain.FOREIGN_GIVEN, words::foreignGiven);
    domains.put(Domain.ARTICLED_NAME, words::withArticle);
    domains.put(Domain.WEAK_TITLE, words::weak);
    domains.put(Domain.FULL_NAME, words::beginsFull);
    domains.put(Domain.FULL_NAME_REST, words::goesOnFull);
    domains.put(Domain.NAME_LEAD, words::leads);
    domains.put(Domain.COMPOUND_NAME, words::beginsCompound);
    domains.put(Domain.FOREIGN_SOUND, words::foreign);
    domains.put(Domain.PEOPLE, word -> peoples.people(word) != null);
    domains.put(Domain.KIN, word -> peoples.tribe(word) || peoples.family(word));
    domains.put(Domain.BODY_HEAD, word -> heads.sort(word) != null);
    domains.put(Domain.HINT, contexts::hints);
    domains.put(Domain.SPORT, word -> contexts.is(Contexts.Hint.SPORT, word));
    return domains;
  }

  /** Puts names and nothing else for the words of the full names of well-known people. */
  public void settle(Tokens tokens) {
    words.settle(tokens);
  }

  NameWords words() {
    return words;
  }

  /** Nouns with which names of bodies begin. */
  public BodyHeads heads() {
    return heads;
  }

  /** Bodies and media of the gazetteer. */
  public BodyRegister register() {
    return register;
  }

  Peoples peoples() {
    return peoples;
  }

  Contexts contexts() {
    return contexts;
  }

  /** Whether a name can begin with {@code word}, as far as the word itself tells: few can. */
  private boolean canBegin(Word word) {
    return !word.known()
        || word.name()
        || !word.phrases().isEmpty()
        || word.is(Feature.NAME_PARTICLE)
        || beginnings.contains(word.stem());
  }
}
