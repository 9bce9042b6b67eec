package org.musnad.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Candidates for events, a row each, with columns named after <a
 * href="https://acleddata.com/methodology/acled-codebook">ACLED's codebook</a>, for those who code
 * events by hand. UTF-8 with a byte order mark.
 *
 * <p>A row is a movement, or a place that a statement names in its content where the statement
 * tells of no movement; countries are no places here. Nothing is judged, and what the text does not
 * say is left empty, for the coder:
 *
 * <ul>
 *   <li>{@code event_id}: the article's name, a dot, the movement or the statement and place.
 *   <li>{@code event_date}: the day; the middle of a week or month, as the codebook has it; empty
 *       where the text gives no time, or none so fine. {@code published} is when the article came
 *       out.
 *   <li>{@code time_precision}: 1 a day, 2 a week, 3 a month.
 *   <li>{@code event_type}: {@code movement}, or empty.
 *   <li>{@code actor1}: who or what moves, in the article's words. {@code quantity}: how many.
 *   <li>{@code origin}: from where, in the article's words.
 *   <li>{@code location}, {@code country}, {@code iso2}, {@code latitude}, {@code longitude}: where
 *       to, or else from where; of a statement, the place. {@code location_text}: in the article's
 *       words.
 *   <li>{@code geo_precision}: 1 a settlement or site, 2 a river, mountain or the like, 3 a region.
 *   <li>{@code source}: the outlet. {@code source_scale}: empty, as no article says it.
 *   <li>{@code notes}: the content of the statement, or the sentence.
 *   <li>{@code on_word_of}, {@code identified}: the chain and how far its origin can be found;
 *       empty where the article tells it in its own voice. {@code hypothetical}: whether it is only
 *       planned, feared or possible.
 *   <li>{@code article}, {@code statement}, {@code published}, {@code url}, {@code begin}, {@code
 *       end}: where it is told, in code points of the text.
 * </ul>
 */
final class EventExport implements ExportFormat {
  static final List<String> COLUMNS =
      List.of(
          ("event_id,event_date,time_precision,event_type,actor1,quantity,origin,location,"
                  + "location_text,country,iso2,latitude,longitude,geo_precision,source,"
                  + "source_scale,notes,on_word_of,identified,hypothetical,article,statement,"
                  + "published,url,begin,end")
              .split(","));

  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(Csv.BYTE_ORDER_MARK).append(Csv.row(COLUMNS));
    Parsed.each(
        source,
        complaints,
        parsed -> {
          for (EventRow row : new Events(parsed.reading()).rows()) {
            writer.append(Csv.row(row.cells()));
          }
        });
    writer.flush();
  }
}
