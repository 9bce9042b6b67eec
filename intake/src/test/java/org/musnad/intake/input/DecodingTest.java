package org.musnad.intake.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  private static final String BODY =
      "<p>أعلن محافظ الساحل، في مؤتمر صحفي؛ أن أعمال الجسر ستنتهي قبل نهاية الشهر الحالي.</p>"
          + "<p>وقال غسان الوراق: \"كل شيء على ما يرام\".</p>";

  private static String page(String declared) {
    String meta = declared.equals("-") ? "" : "<meta charset=\"" + declared + "\">";
    return "<html><head>" + meta + "<title>الجسر</title></head><body>" + BODY + "</body></html>";
  }

  private static void assertReads(String bytesIn, @Nullable String header, String declared) {
    String page = page(declared);
    Decoded decoded = Decoding.decode(page.getBytes(Charset.forName(bytesIn)), header);
    assertEquals(page, decoded.text());
    assertEquals(bytesIn, decoded.charset());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, UTF-8",
    "UTF-8, -, -",
    "UTF-8, windows-1256, -",
    "UTF-8, -, windows-1256",
    "UTF-8, ISO-8859-1, iso-8859-1",
    "windows-1256, windows-1256, -",
    "windows-1256, -, windows-1256",
    "windows-1256, -, x-cp1256",
    "windows-1256, -, -",
    "windows-1256, UTF-8, -",
    "windows-1256, UTF-8, UTF-8",
    "windows-1256, -, iso-8859-1",
    "windows-1256, ISO-8859-6, windows-1256",
    "windows-1256, -, ISO-8859-6",
    "windows-1256, -, nonsense",
    "windows-1256, -, utf-16",
    "windows-1256, -, windows-1251",
    "ISO-8859-6, ISO-8859-6, -",
    "ISO-8859-6, -, ISO-8859-6",
    "ISO-8859-6, -, -",
    "ISO-8859-6, UTF-8, utf-8",
    "ISO-8859-6, windows-1256, windows-1256",
    "ISO-8859-6, windows-1252, -",
  })
  void declaredUndeclaredAndWrong(String bytesIn, String header, String declared) {
    // ISO-8859-6 and windows-1256 both have every letter of the page.
    assertReads(bytesIn, header.equals("-") ? null : header, declared);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16IsKnownByItsMarkAndByItsBytes(String charset) {
    String page = page("-");
    byte[] plain = page.getBytes(Charset.forName(charset));
    assertEquals(new Decoded(page, charset), Decoding.decode(plain, null));
    byte[] marked = ("\uFEFF" + page).getBytes(Charset.forName(charset));
    assertEquals(new Decoded(page, charset), Decoding.decode(marked, "UTF-8"));
  }

  @Test
  void aByteOrderMarkOfUtf8IsTakenOff() {
    byte[] bytes = ("\uFEFF" + page("windows-1256")).getBytes(UTF_8);
    assertEquals(new Decoded(page("windows-1256"), "UTF-8"), Decoding.decode(bytes, "ISO-8859-6"));
  }

  @Test
  void oneBadByteDoesNotMakeItAnotherCharset() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(page("-").getBytes(UTF_8));
    bytes.write(0xDE);
    assertEquals(page("-") + "\uFFFD", Decoding.decode(bytes.toByteArray(), null).text());
    byte[] cut = BODY.getBytes(UTF_8);
    assertEquals("UTF-8", Decoding.decode(Arrays.copyOf(cut, 40), null).charset());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, L'été dernier à Genève; Straße und Übermut",
    "windows-1251, Губернатор объявил о завершении работ",
    "windows-1254, Şehir köprüsü yakında açılacak",
  })
  void otherWritingIsLeftAsItIsDeclared(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertEquals(new Decoded(text, charset), Decoding.decode(bytes, charset));
  }

  @Test
  void asciiIsUtf8() {
    assertEquals(new Decoded("", "UTF-8"), Decoding.decode(new byte[0], null));
    assertEquals(new Decoded("abc", "UTF-8"), Decoding.decode("abc".getBytes(UTF_8), "x"));
  }

  @Test
  void theMarksOf1256AreKept() {
    String text = "«قال» — “نعم” ‘لا’ پاریس گ چ ژ؟".repeat(3);
    byte[] bytes = text.replace('ی', 'ي').getBytes(Charset.forName("windows-1256"));
    assertEquals(text.replace('ی', 'ي'), Decoding.decode(bytes, null).text());
  }
}
