package org.musnad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.search.Filter;
import org.musnad.ledger.search.SearchRequest;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;

/** Questions of many sorts, drawn from what a ledger has; always the same of the same ledger. */
public final class SearchQueries {
  private static final int SAMPLE = 4000;
  private static final int OF_EACH = 14;

  private final Random random = new Random(4);
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<String> words;
  private final List<String> sources = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();

  /** Draws them. */
  public SearchQueries(Ledger ledger) {
    Terms terms = new Terms();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> written = new HashMap<>();
    ledger.eachStatement(
        statement -> {
          List<String> sentence = new ArrayList<>();
          for (Term term : terms.of(statement.text())) {
            counts.merge(term.stem(), 1, Integer::sum);
            String word = statement.text().substring(term.begin(), term.end());
            written.putIfAbsent(term.stem(), word);
            sentence.add(word);
          }
          if (sentence.size() > 4 && random.nextInt(10) == 0 && sentences.size() < SAMPLE) {
            sentences.add(sentence);
            String name = statement.origin().name();
            sources.add(name == null ? word(sentence) : name);
          }
        });
    words =
        counts.keySet().stream()
            .sorted(Comparator.<String>comparingInt(counts::get).reversed().thenComparing(w -> w))
            .map(written::get)
            .toList();
    ledger.eachArticle(
        article -> {
          String outlet = article.outlet();
          String published = article.published();
          if (outlet != null && !outlets.contains(outlet)) {
            outlets.add(outlet);
          }
          if (published != null && published.length() >= 10 && days.size() < SAMPLE) {
            days.add(LocalDate.parse(published.substring(0, 10)));
          }
        });
  }

  /** The questions by their sort. */
  public Map<String, List<SearchRequest>> all() {
    Map<String, List<SearchRequest>> all = new LinkedHashMap<>();
    all.put("the most frequent words", words(0, OF_EACH));
    all.put("frequent words", words(OF_EACH, 100));
    all.put("words", words(100, 2000));
    all.put("rare words", words(2000, words.size()));
    all.put("two frequent words", several(() -> any(0, 30) + " " + any(0, 30)));
    all.put("words of one statement", several(() -> word(some()) + " " + word(some())));
    all.put("phrases", several(this::phrase));
    all.put("a frequent word, not another", several(() -> any(0, 50) + " -" + any(0, 50)));
    all.put("frequent word, outlet", with(f -> f.withOutlet(pick(outlets))));
    all.put("frequent word, days", with(f -> f.withDays(day(), null)));
    all.put("frequent word, act", with(f -> f.withAct(pick(List.of(Act.values())))));
    all.put(
        "frequent word, link",
        with(f -> f.withLink(pick(List.of(Kind.values())), pick(List.of(Identified.values())))));
    all.put("frequent word, anonymous, second-hand", with(f -> f.withChain(true, true)));
    all.put("source", list(f -> f.withSource(pick(sources))));
    all.put(
        "frequent word, place", with(f -> f.withPlace(pick(List.of("Riyadh", "Yemen", "Iraq")))));
    all.put("no word, act and day", list(f -> f.withAct(Act.DENY).withDays(day(), day())));
    all.put("no word, anonymous, second-hand", list(f -> f.withChain(true, true)));
    return all;
  }

  private interface Change {
    Filter of(Filter filter);
  }

  private List<SearchRequest> with(Change change) {
    return drawn(() -> SearchRequest.of(any(0, 60)).with(change.of(Filter.NONE)));
  }

  private List<SearchRequest> list(Change change) {
    return drawn(() -> SearchRequest.of("").with(change.of(Filter.NONE)));
  }

  private List<SearchRequest> several(Supplier<String> typed) {
    return drawn(() -> SearchRequest.of(typed.get()));
  }

  private List<SearchRequest> words(int from, int to) {
    return drawn(() -> SearchRequest.of(any(from, to)));
  }

  private static List<SearchRequest> drawn(Supplier<SearchRequest> one) {
    List<SearchRequest> drawn = new ArrayList<>();
    while (drawn.size() < OF_EACH) {
      drawn.add(one.get());
    }
    return drawn;
  }

  private String any(int from, int to) {
    int last = Math.min(to, words.size());
    return words.get(Math.min(from, last - 1) + random.nextInt(Math.max(1, last - from)));
  }

  private List<String> some() {
    return pick(sentences);
  }

  private String word(List<String> sentence) {
    return pick(sentence);
  }

  private String phrase() {
    List<String> sentence = some();
    int begin = random.nextInt(sentence.size() - 2);
    return '"' + String.join(" ", sentence.subList(begin, begin + 2 + random.nextInt(2))) + '"';
  }

  private LocalDate day() {
    return pick(days);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
