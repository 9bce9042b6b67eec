package org.musnad.desk.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One language of the interface: its messages, numbers and dates, by ICU. Immutable in what it
 * says, and thread-safe.
 */
public final class Words {
  private static final int DAY = "2016-11-05".length();
  private static final int MINUTE = "2016-11-05T08:00".length();

  private final Language language;
  private final Digits digits;
  private final ULocale locale;
  private final Map<String, String> messages;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final LocalizedNumberFormatter numbers;
  private final LocalizedNumberFormatter percents;

  Words(Language language, Digits digits, Map<String, String> messages) {
    this.language = language;
    this.digits = digits;
    this.locale =
        language == Language.ARABIC
            ? ULocale.forLanguageTag("ar-u-nu-" + digits.system())
            : ULocale.UK;
    this.messages = Map.copyOf(messages);
    this.numbers = NumberFormatter.withLocale(locale).precision(Precision.maxFraction(2));
    this.percents =
        NumberFormatter.withLocale(locale)
            .unit(MeasureUnit.PERCENT)
            .scale(com.ibm.icu.number.Scale.powerOfTen(2))
            .precision(Precision.integer());
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** Its locale with its digits, for what ICU does and this class does not. */
  public ULocale locale() {
    return locale;
  }

  /** The digits that its numbers are written in. */
  public Digits digits() {
    return digits;
  }

  /**
   * A message.
   *
   * @param key its key, as {@code claim.origins}
   * @param arguments what goes into it: numbers for plurals, strings as they are
   * @throws MissingResourceException if there is none
   */
  public String text(String key, @Nullable Object... arguments) {
    String pattern = messages.get(key);
    if (pattern == null) {
      throw new MissingResourceException(
          "no message " + key + " in " + language.tag(), "words", key);
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
    synchronized (format) { // ICU's formats are not thread-safe
      return format.format(arguments);
    }
  }

  /** Whether there is such a message. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** The name of a constant, by the message {@code prefix.constant} in small letters. */
  public String name(String prefix, Enum<?> constant) {
    return text(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** A number, with the language's signs. */
  public String number(double value) {
    return numbers.format(value).toString();
  }

  /** A share from 0 to 1 in whole per cent. */
  public String percent(double share) {
    return percents.format(share).toString();
  }

  /**
   * A day in words; what is no day in ISO 8601 form stays as it is.
   *
   * @param iso as {@code 2016-11-05}, or longer
   */
  public String day(String iso) {
    try {
      LocalDate day = LocalDate.parse(iso.substring(0, Math.min(DAY, iso.length())));
      Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
      return format(DateFormat.getDateInstance(DateFormat.LONG, locale), date);
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /**
   * A day and, where there is one, its hour and minute, as given, in no other zone.
   *
   * @param iso as {@code 2016-11-05T08:00}, or longer, or shorter
   */
  public String time(String iso) {
    if (iso.length() < MINUTE) {
      return day(iso);
    }
    try {
      LocalDateTime time = LocalDateTime.parse(iso.substring(0, MINUTE));
      Date date = Date.from(time.toInstant(ZoneOffset.UTC));
      return format(
          DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale), date);
    } catch (DateTimeParseException e) {
      return day(iso);
    }
  }

  private static String format(DateFormat format, Date date) {
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(date);
  }
}
