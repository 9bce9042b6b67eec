package org.musnad.rhetoric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.PhraseIndex;

/** The loaded words and the turns of phrase that are looked for. Thread-safe once it is made. */
public final class RhetoricWords {
  final PhraseIndex<LoadedWord> loaded;
  final PhraseIndex<Turn> turns;

  /** The words for first, second …, and which they are, from 1. */
  final PhraseIndex<Integer> ordinals;

  private int points;

  /**
   * Reads the two lists.
   *
   * @param loadedWords the table of loaded words
   * @param turnsOfPhrase the table of turns
   * @param inflected all forms of a word, given the sort of stem and the word
   * @param faults where faults are noted
   */
  public RhetoricWords(
      Table loadedWords,
      Table turnsOfPhrase,
      BiFunction<String, String, List<String>> inflected,
      List<String> faults) {
    loaded = new PhraseIndex<>(Domain.LOADED);
    turns = new PhraseIndex<>(Domain.TURN);
    ordinals = new PhraseIndex<>(Domain.ORDINAL);
    for (Table.Row row : loadedWords.rows()) {
      addLoaded(row, inflected);
    }
    for (Table.Row row : turnsOfPhrase.rows()) {
      Optional<Turn> turn = Turn.of(row.get("class"));
      if (turn.isEmpty()) {
        faults.add(
            turnsOfPhrase.file() + ":" + row.line() + ": class '" + row.get("class") + "' is none");
      } else {
        row.words("words").forEach(word -> addTurn(word, turn.get()));
      }
    }
  }

  private RhetoricWords(ImageReader in) {
    loaded = PhraseIndex.read(in, LoadedWord::read);
    turns = PhraseIndex.read(in, each -> Turn.values()[each.number()]);
    ordinals = PhraseIndex.read(in, ImageReader::number);
  }

  /** Reads the lists that {@link #write} wrote. */
  public static RhetoricWords read(ImageReader in) {
    return new RhetoricWords(in);
  }

  /** Writes the lists. */
  public void write(ImageWriter out) {
    loaded.write(out, LoadedWord::write);
    turns.write(out, (each, turn) -> each.number(turn.ordinal()));
    ordinals.write(out, ImageWriter::number);
  }

  /** Which tables have a word, as far as rhetoric goes. */
  public Map<Domain, Predicate<Word>> domains() {
    return Map.of(
        Domain.LOADED,
        loaded::begins,
        Domain.TURN,
        turns::begins,
        Domain.ORDINAL,
        ordinals::begins);
  }

  private void addLoaded(Table.Row row, BiFunction<String, String, List<String>> inflected) {
    String note = row.get("gloss") + ": " + row.get("reason");
    LoadedWord entry = new LoadedWord(row.get("id"), row.get("technique"), note);
    String form = row.get("form");
    for (String phrase : row.values("phrases")) {
      loaded.add(phrase, entry);
      if (!form.equals("written")) {
        loaded.add(Letters.ARTICLE + phrase, entry);
        for (String each : inflected.apply(form, phrase)) {
          loaded.add(each, entry);
          loaded.add(Letters.ARTICLE + each, entry);
        }
      }
    }
  }

  private void addTurn(String phrase, Turn turn) {
    if (turn == Turn.ENUMERATION) {
      ordinals.add(phrase, ++points);
    } else {
      turns.add(phrase, turn);
    }
  }
}
