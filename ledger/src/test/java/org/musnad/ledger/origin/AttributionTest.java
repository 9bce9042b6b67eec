package org.musnad.ledger.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.origin.Origin.Basis;
import org.musnad.ledger.origin.Origin.Precedence;

class AttributionTest {
  private final List<Member> members = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  private long article(
      String outlet,
      @Nullable String published,
      @Nullable String author,
      List<String> credits,
      StyleScores style,
      @Nullable String told) {
    long key = members.size() + 1L;
    members.add(
        new Member(
            new StoredArticle(key, "a" + key, outlet, null, published, null, author, credits),
            style,
            told));
    return key;
  }

  private long credited(String... codes) {
    return article("alufuq", "2016-11-05", null, List.of(codes), StyleScores.NONE, null);
  }

  private long plain() {
    return plain("2016-11-05");
  }

  private long plain(@Nullable String published) {
    String outlet = "outlet" + members.size();
    return article(outlet, published, null, List.of(), StyleScores.NONE, null);
  }

  private long worded(String code, double share, boolean sure) {
    StyleScores style =
        new StyleScores(Map.of(code, share, Style.OWN, 1 - share), sure ? code : null);
    return article("outlet" + members.size(), "2016-11-05", null, List.of(), style, null);
  }

  private Origin of(long article) {
    return new Attribution(members, copies).origins().get((int) article - 1);
  }

  @Test
  void aCreditOfItsOwnComesFirst() {
    long afp = credited("AFP");
    long kuna = credited("KUNA");
    copies.add(new Copy(afp, kuna, 1));
    assertEquals(new Origin(afp, "AFP", Basis.CREDIT, null, 1, null, null), of(afp));
    assertEquals("KUNA", of(kuna).code());
  }

  @Test
  void twoCreditsAreNotOne() {
    long both = credited("AFP", "Reuters");
    assertNull(of(both).code());
    assertEquals(Basis.SEVERAL, of(both).basis());
  }

  @Test
  void aCopyHasTheOriginOfTheCreditedOne() {
    long credited = credited("QNA");
    long copy = plain();
    copies.add(new Copy(credited, copy, 0.9, 0.8));
    assertEquals(new Origin(copy, "QNA", Basis.COPY, credited, 0.8, null, null), of(copy));
  }

  @Test
  void oneThatTakesALittleIsNoCopyOfIt() {
    long credited = credited("QNA");
    long long_ = plain();
    copies.add(new Copy(credited, long_, 1, 0.2));
    assertNull(of(long_).code());
    assertEquals(Basis.NONE, of(long_).basis());
  }

  @Test
  void creditsGoFromCopyToCopy() {
    long credited = credited("MENA");
    long between = plain();
    long far = plain();
    copies.add(new Copy(credited, between, 0.9));
    copies.add(new Copy(between, far, 0.8));
    assertEquals("MENA", of(far).code());
    assertEquals(credited, of(far).through());
    assertEquals(0.72, of(far).weight(), 1e-9);
  }

  @Test
  void aChainGrowsWeaker() {
    long credited = credited("MENA");
    long between = plain();
    long far = plain();
    copies.add(new Copy(credited, between, 0.6));
    copies.add(new Copy(between, far, 0.6));
    assertNull(of(far).code());
  }

  @Test
  void aTextIsFollowedToItsCreditAndNotBeyond() {
    long other = credited("Reuters");
    long credited = credited("AFP");
    long copy = plain();
    copies.add(new Copy(other, credited, 1));
    copies.add(new Copy(credited, copy, 1));
    assertEquals("AFP", of(copy).code());
  }

  @Test
  void whereTwoHaveAsGoodAClaimNeitherIsNamed() {
    long afp = credited("AFP");
    long reuters = credited("Reuters");
    long copy = plain();
    copies.add(new Copy(afp, copy, 0.9));
    copies.add(new Copy(reuters, copy, 0.85));
    assertNull(of(copy).code());
    assertEquals(Basis.SEVERAL, of(copy).basis());
  }

  @Test
  void ofTwoThatWithMoreOfTheTextIsNamed() {
    long afp = credited("AFP");
    long reuters = credited("Reuters");
    long copy = plain();
    copies.add(new Copy(afp, copy, 0.95));
    copies.add(new Copy(reuters, copy, 0.55));
    assertEquals("AFP", of(copy).code());
  }

  @Test
  void someAgencyIsToldByItsCopies() {
    long afp = credited("AFP");
    long agencies = credited("agencies");
    copies.add(new Copy(afp, agencies, 0.9));
    assertEquals("AFP", of(agencies).code());
  }

  @Test
  void whatIsPutTogetherLeadsNowhere() {
    long afp = credited("AFP");
    long agencies = credited("agencies");
    long copy = plain();
    copies.add(new Copy(afp, agencies, 0.9));
    copies.add(new Copy(agencies, copy, 0.9));
    assertNull(of(copy).code());
  }

  @Test
  void peopleSpeakToTheAgency() {
    long told = article("alufuq", "2016-11-05", null, List.of(), StyleScores.NONE, "Reuters");
    assertEquals(Basis.TOLD, of(told).basis());
    assertEquals("Reuters", of(told).code());
    long own =
        article("alufuq", "2016-11-05", "كريم الصافي", List.of(), StyleScores.NONE, "Reuters");
    assertNull(of(own).code());
    StyleScores afp = new StyleScores(Map.of("AFP", 0.7, Style.OWN, 0.3), null);
    assertNull(of(article("alufuq", null, null, List.of(), afp, "Reuters")).code());
  }

  @Test
  void wordingTellsWhereNobodyIsNamed() {
    long sure = worded("AFP", 0.95, true);
    assertEquals(new Origin(sure, "AFP", Basis.STYLE, null, 0.95, null, null), of(sure));
    assertNull(of(worded("AFP", 0.6, false)).code());
    StyleScores style = new StyleScores(Map.of("AFP", 0.95, Style.OWN, 0.05), "AFP");
    long own = article("alufuq", "2016-11-05", "كريم الصافي", List.of(), style, null);
    assertNull(of(own).code(), "a writer is named");
  }

  @Test
  void wordingTellsOfCopiesToo() {
    long sure = worded("AFP", 0.9, true);
    long copy = plain();
    copies.add(new Copy(sure, copy, 0.8));
    assertEquals(Basis.STYLE, of(copy).basis());
    assertEquals(sure, of(copy).through());
    assertEquals(0.72, of(copy).weight(), 1e-9);
  }

  @Test
  void wordingAgainstACreditLeavesItOpen() {
    long credited = credited("Reuters");
    long copy = worded("AFP", 0.95, true);
    copies.add(new Copy(credited, copy, 0.7));
    assertNull(of(copy).code());
  }

  @Test
  void theEarlierOneIsTheSource() {
    long first = plain("2016-11-05T08:00:00");
    long second = plain("2016-11-05T09:30:00");
    copies.add(new Copy(first, second, 0.8));
    assertEquals(first, of(second).taken());
    assertEquals(Precedence.TIME, of(second).takenBy());
    assertNull(of(first).taken());
  }

  @Test
  void whoNamesTheOtherTookItFromThere() {
    long early = plain("2016-11-05T08:00:00");
    long named = plain("2016-11-05T12:00:00");
    long naming =
        article("almarsa", "2016-11-05T11:00:00", null, List.of(), StyleScores.NONE, null);
    members.set(
        (int) naming - 1,
        new Member(
            new StoredArticle(
                naming, "n", "almarsa", null, "2016-11-05T11:00:00", null, "outlet1", List.of()),
            StyleScores.NONE,
            null));
    copies.add(new Copy(early, naming, 0.9));
    copies.add(new Copy(named, naming, 0.8));
    assertEquals(named, of(naming).taken());
    assertEquals(Precedence.CREDIT, of(naming).takenBy());
  }

  @Test
  void anExcerptIsLaterWhereTimesAreUnknown() {
    long whole = plain(null);
    long part = plain(null);
    copies.add(new Copy(whole, part, 0.4, 1));
    assertEquals(whole, of(part).taken());
    assertEquals(Precedence.CONTAINMENT, of(part).takenBy());
    assertNull(of(whole).taken());
  }

  @Test
  void timesAreComparedAsFarAsTheyAreKnown() {
    assertEquals(0, Precedents.order("2016-11-05", "2016-11-05T08:00:00"));
    assertEquals(0, Integer.signum(Precedents.order(null, "2016-11-05")));
    assertEquals(0, Precedents.order("morning", "2016-11-05"));
    assertEquals(-1, Integer.signum(Precedents.order("2016-11-05", "2016-11-06T08:00:00")));
    assertEquals(
        1, Integer.signum(Precedents.order("2016-11-05T08:00:00Z", "2016-11-05T10:00:00+03:00")));
  }
}
