package org.musnad.desk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.musnad.check.Check;
import org.musnad.check.Term;
import org.musnad.data.Table;
import org.musnad.desk.article.ArticlePage.Evidence;
import org.musnad.desk.words.Catalog;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;
import org.musnad.place.PlaceMention;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.time.Timex;

class ReasonsTest {
  /** What may stand in Latin letters: what is isolated since it is quoted, as a table's source. */
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  private static final Pattern QUOTED = Pattern.compile("[\u2066\u2068][^\u2066-\u2069]*\u2069");
  private static final Catalog CATALOG = new Catalog();
  private static final Words ARABIC = CATALOG.words(Language.ARABIC, Digits.ARABIC_INDIC);
  private static final Words ENGLISH = CATALOG.words(Language.ENGLISH, Digits.EUROPEAN);
  private static final Glossary GLOSSARY = new Glossary();
  private static final List<Reading> READINGS = new ArrayList<>();

  private final Reasons arabic = new Reasons(new ReasonTable(), () -> GLOSSARY, ARABIC);
  private final Reasons english = new Reasons(new ReasonTable(), () -> GLOSSARY, ENGLISH);

  @BeforeAll
  static void readAllExamples() {
    Engine engine = Arabic.engine();
    for (Example example : ExampleReader.read(Path.of("../arabic/examples"))) {
      READINGS.add(engine.read(example.article()));
    }
    for (int year = 2000; year < 2024; year += 3) {
      READINGS.add(engine.read(withOffice(year)));
    }
  }

  private static Article withOffice(int year) {
    String text = "قال وزير خارجية بريطانيا ديفيد ميليبند إن المحادثات تقدمت يوم الثلاثاء الماضي.";
    return new Article("a", text, null, null, year + "-03-05", null, null);
  }

  @Test
  void noReasonIsLeftInEnglish() {
    Set<String> left = new TreeSet<>();
    for (Reading reading : READINGS) {
      for (Timex time : reading.times()) {
        said(arabic.ofTime(time.reason()), time.reason(), left);
      }
      for (PlaceMention place : reading.places()) {
        said(arabic.of(place.reason()), place.reason(), left);
      }
      said(arabic.of(reading.metadata().reason()), reading.metadata().reason(), left);
      for (Rhetoric found : reading.rhetoric()) {
        said(arabic.ofRhetoric(found.entry(), found.note()), found.note(), left);
      }
    }
    assertEquals(Set.of(), left);
  }

  @Test
  void noCheckIsLeftInEnglish() {
    Set<String> left = new TreeSet<>();
    int checks = 0;
    for (Reading reading : READINGS) {
      for (Check check : reading.checks()) {
        checks++;
        assertFalse(arabic.of(check.message()).startsWith(Reasons.LEFT), check.message());
        said(arabic.of(check.message()), check.message(), left);
        arabic.evidence(check.evidence()).forEach(e -> said(e.text(), check.evidence(), left));
      }
    }
    assertEquals(Set.of(), left);
    assertTrue(checks > 10, "checks in the examples: " + checks);
  }

  private static void said(String said, String reason, Set<String> left) {
    boolean empty = said.isEmpty() && !reason.isEmpty() && !reason.endsWith(": ");
    boolean whole = said.startsWith(Reasons.LEFT);
    if (empty || whole || LATIN.matcher(QUOTED.matcher(said).replaceAll("")).find()) {
      left.add(reason + " → " + said);
    }
  }

  @Test
  void everyReasonHasAMessage() {
    for (String id : new ReasonTable().ids()) {
      assertTrue(ARABIC.has("article.reason." + id), id);
      assertTrue(ENGLISH.has("article.reason." + id), id);
    }
  }

  @Test
  void everyOfficeHolderAndEventHasAnArabicName() {
    for (Term term : Arabic.offices(List.of()).terms()) {
      assertTrue(GLOSSARY.office(term.office().gloss()).isPresent(), term.office().gloss());
      assertTrue(GLOSSARY.person(term.person().name()).isPresent(), term.person().name());
      assertFalse(LATIN.matcher(GLOSSARY.office(term.office().gloss()).orElse("")).find());
    }
  }

  @Test
  void everyLoadedWordHasItsReason() {
    for (Table.Row row : Tables.beside(Arabic.class, "lexicon/loaded.tsv").rows()) {
      assertTrue(GLOSSARY.loaded(row.get("id")).isPresent(), row.get("id"));
    }
  }

  @Test
  void saysACheckInBothLanguages() {
    String message =
        "the text has David Miliband as United Kingdom foreign secretary; on 2015-07-21 the table"
            + " has Philip Hammond in that office";
    assertEquals(
        "في النص أن ديفيد ميليباند يشغل منصب وزير خارجية بريطانيا؛ وفي ٢١ يوليو ٢٠١٥ يذكر الجدول في هذا"
            + " المنصب فيليب هاموند",
        plain(arabic.of(message)));
    assertEquals(
        "the text has David Miliband as United Kingdom foreign secretary; on 21 July 2015 the table"
            + " has Philip Hammond in that office",
        plain(english.of(message)));
    String rows =
        "gb.foreign.hammond.2014: Philip Hammond, United Kingdom foreign secretary, 2014-07-15 to"
            + " 2016-07-13 (Wikipedia: Foreign Secretary (United Kingdom), list of foreign"
            + " secretaries); x.y: Somebody, some office, 2014 to …, acting (a source)";
    assertEquals(
        List.of(
            "Philip Hammond, United Kingdom foreign secretary, from 15 July 2014 to 13 July 2016",
            "Somebody, some office, since 2014, acting"),
        english.evidence(rows).stream().map(e -> plain(e.text())).toList());
    assertEquals(
        List.of(
            "Wikipedia: Foreign Secretary (United Kingdom), list of foreign secretaries",
            "a source"),
        english.evidence(rows).stream().map(Evidence::source).toList());
  }

  private static String plain(String said) {
    return said.replaceAll("[\u2066-\u2069]", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          days.ago: -2 days from today | قبل يوم الخبر بيومين
          days.ago: 11 days from today | بعد يوم الخبر بـ١١ يومًا
          a.b: the nearest such day, and the clause tells of the past | أقرب يوم بهذا التاريخ، والجملة تتحدث عن الماضي
          """)
  void saysReasonsOfTimes(String reason, String said) {
    assertEquals(said, arabic.ofTime(reason));
  }

  @Test
  void leavesWhatItDoesNotKnowAsItIs() {
    assertEquals("\u2066by magic\uFFFD\u2069", arabic.of("by magic\u202E"));
    assertEquals("", arabic.of(""));
    assertEquals("\u2066the day is a Someday\u2069", arabic.of("the day is a Someday"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE     | 2016-11-05        | ٥ نوفمبر ٢٠١٦                        | 5 November 2016
          DATE     | 2016-11           | نوفمبر ٢٠١٦                          | November 2016
          DATE     | 2016              | ٢٠١٦                                 | 2016
          DATE     | 198               | العقد الذي يبدأ في ١٩٨٠               | the decade from 1980
          DATE     | 20                | القرن الـ٢١                          | the 21st century
          DATE     | 2016-W44          | الأسبوع ٤٤ من عام ٢٠١٦               | week 44 of 2016
          DATE     | 2016-H1           | النصف الأول من عام ٢٠١٦              | the first half of 2016
          DATE     | 2016-Q3           | الربع الثالث من عام ٢٠١٦             | the third quarter of 2016
          DATE     | 2016-WI           | شتاء ٢٠١٦                            | winter 2016
          DATE     | 2015/2016         | من ٢٠١٥ إلى ٢٠١٦                     | 2015 to 2016
          DATE     | PAST_REF          | في الماضي                            | in the past
          DATE     | XXXX-11-05        | ٥ نوفمبر من سنة غير معروفة           | 5 November, of no known year
          DATE     | XXXX-WXX-5        | الجمعة                               | Friday
          TIME     | 2016-11-05TEV     | ٥ نوفمبر ٢٠١٦، مساءً                 | 5 November 2016, evening
          TIME     | 2016-11-05T09:30Z | ٥ نوفمبر ٢٠١٦، الساعة ٠٩:٣٠ بتوقيت غرينتش | 5 November 2016, 09:30 GMT
          DURATION | P3D               | ٣ أيام                               | 3 days
          DURATION | PT9H30M           | ٩ ساعات و٣٠ دقيقة                    | 9 hours and 30 minutes
          DURATION | P2M               | شهران                                | 2 months
          DURATION | P1.5Y             | ١٫٥ سنة                              | 1.5 years
          DURATION | PXDE              | عدة عقود                             | several decades
          SET      | P1D               | مرة كل يوم واحد                      | once in 1 day
          SET      | XXXX-WXX-5        | كل يوم الجمعة                        | every Friday
          SET      | XXXX-XX-XXTNI     | كل ليلة                              | every night
          DATE     | what?             | what?                                | what?
          """)
  void saysValues(String type, String value, String inArabic, String inEnglish) {
    assertEquals(inArabic, new TimeValues(ARABIC).of(type, value));
    assertEquals(inEnglish, new TimeValues(ENGLISH).of(type, value));
  }

  @Test
  void saysAllValuesOfTheExamples() {
    Set<String> left = new TreeSet<>();
    for (Reading reading : READINGS) {
      for (Timex time : reading.times()) {
        String said = new TimeValues(ARABIC).of(time.type().name(), time.value());
        if (LATIN.matcher(said).find()) {
          left.add(time.type() + " " + time.value());
        }
      }
    }
    assertEquals(Set.of(), left);
  }
}
