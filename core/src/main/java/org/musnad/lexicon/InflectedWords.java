package org.musnad.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** Puts words with all their forms into the {@link Forms} of a lexicon that is being built. */
final class InflectedWords {
  private final Forms forms = new Forms();
  private final Inflection inflection;

  /** By the table of inflections. */
  InflectedWords(Table inflections) {
    this.inflection = new Inflection(inflections);
  }

  /** All forms by their spellings. */
  Map<String, Form> all() {
    return forms.all();
  }

  /** The form spelt as {@code word}. */
  Form of(String word) {
    return forms.of(word);
  }

  /** The rules that make forms of {@code word} as a stem of the sort {@code stem}. */
  List<Inflection.Rule> rules(String stem, String word) {
    return inflection.rules(stem, word);
  }

  /** The form that {@code rule} makes of {@code stem}. */
  Form form(Inflection.Rule rule, String stem) {
    return forms.of(rule.prefix(), stem, stem.length() - rule.cut(), rule.suffix());
  }

  /** Adds a word or phrase as it stands. */
  void mark(String word, Feature feature) {
    if (word.indexOf(' ') < 0 && feature.within(-1L)) {
      forms.of(word).add(feature);
    } else {
      addPhrase(word, feature, null, null);
    }
  }

  /** Adds a phrase of one word or more. */
  void addPhrase(String words, Feature feature, @Nullable CueForm cue, @Nullable NameEntry name) {
    List<String> keys = Folding.words(words);
    if (!keys.isEmpty()) {
      forms.of(keys.get(0)).add(new Phrase(keys, feature, cue, name));
    }
  }

  /** Adds a word with the forms of its part of speech, or a phrase. */
  void addWord(String word, Feature feature) {
    String stem =
        switch (feature) {
          case ADJECTIVE, DEMONYM -> "adjective";
          case NOUN, MASDAR -> "noun";
          default -> "";
        };
    mark(word, feature);
    if (!stem.isEmpty() && word.indexOf(' ') < 0) {
      for (Inflection.Rule rule : inflection.rules(stem, word)) {
        form(rule, word).add(feature);
      }
    }
  }

  /** Adds the persons of a tense of a verb, which may be a cue. */
  void addTense(String stem, String tense, Feature feature, @Nullable CueEntry cue) {
    for (Inflection.Rule rule : inflection.rules(tense, stem)) {
      Form form = form(rule, stem);
      form.add(feature);
      if (rule.person3()) {
        form.addVerb(rule.agreement());
      } else if (rule.shows().gender() == 'c') {
        form.add(Feature.FIRST_PERSON);
      }
      if (rule.person3() && cue != null) {
        Tense which = feature == Feature.VERB_PAST ? Tense.PAST : Tense.PRESENT;
        form.add(new CueForm(cue, which, rule.shows()));
      }
    }
  }

  /** Adds the forms of a participle, which may be a cue. */
  void addParticiple(String participle, @Nullable CueEntry cue) {
    for (Inflection.Rule rule : inflection.rules("participle", participle)) {
      Form form = form(rule, participle);
      form.add(Feature.PARTICIPLE);
      if (cue != null) {
        form.add(new CueForm(cue, Tense.PARTICIPLE, rule.shows()));
      }
    }
  }

  /** Marks all forms of {@code stem} as a stem of the sort {@code inflected}. */
  void markForms(Feature feature, String inflected, String stem) {
    for (Inflection.Rule rule : inflection.rules(inflected, stem)) {
      form(rule, stem).add(feature);
    }
  }
}
