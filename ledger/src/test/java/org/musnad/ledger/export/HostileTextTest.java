package org.musnad.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/** Whatever an article has, in its text or beside it, what is exported can be read. */
class HostileTextTest {
  private static final List<ExportFormat> TAKEN_APART =
      List.of(
          new CsvExport(),
          new ProvExport(),
          new SchemaOrgExport(),
          new GraphMlExport(),
          new EventExport());

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\u0000",
            "\u001b[31m",
            "\u202e",
            "\u2067",
            "\ufeff",
            "😀",
            "]]>",
            "<!--",
            "&amp;",
            "&",
            "\"",
            "'",
            "\\",
            ",",
            "\r\n",
            "\n",
            "\t",
            "=1+1",
            "@x",
            "-",
            "\u2028",
            "\uffff",
            "\u0085",
            "\\u0022",
            "<",
            ">",
            "@id",
            "_:b",
            "قال",
            "الأفق",
            " ",
            "%",
            "\ud83d",
            "\udc00");
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(3);
    return Arbitraries.oneOf(odd, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(l -> String.join("", l));
  }

  private static MemorySource source(String text, String beside, Kind kind, Identified identified) {
    Span all = new Span(0, text.length());
    Link link = new Link(all, false, kind, identified, "e1", null);
    Statement statement =
        new Statement(
            "s1", all, Act.ASK, Mode.DIRECT, null, List.of(all), List.of(link, link), null, "r");
    Article article = new Article(beside, text, beside, beside, beside, beside, beside);
    Entity entity = new Entity("e1", EntityType.PERSON, text, List.of(all), List.of());
    return MemorySource.of(
            List.of(Reading.ofStatements(article, List.of(), List.of(statement), List.of(entity))))
        .with(new ExportSource.SharedText(1, beside, 1, beside, 1));
  }

  @Property(tries = 300)
  void everyFormatCanBeRead(
      @ForAll("texts") String text,
      @ForAll("texts") String beside,
      @ForAll Kind kind,
      @ForAll Identified identified)
      throws IOException {
    MemorySource source = source(text, beside, kind, identified);
    new ObjectMapper().readTree(source.in(new JsonLinesExport()));
    assertEquals(1, TableExportTest.rows(source, new CsvExport()).size());
    TableExportTest.rows(source, new EventExport());
    assertTrue(LinkedDataTest.model(source.in(new ProvExport())).size() > 10);
    assertTrue(LinkedDataTest.model(source.in(new SchemaOrgExport())).size() > 10);
    assertEquals(3, GraphMlExportTest.imported(source.in(new GraphMlExport())).nodes().size());
  }

  @Test
  void aDamagedReadingIsOneComplaint() throws IOException {
    MemorySource source = MemorySource.sample();
    for (ExportFormat format : TAKEN_APART) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      List<String> complaints = new ArrayList<>();
      format.write(source.damaged(), out, complaints::add);
      assertEquals(1, complaints.size(), format.toString());
      assertTrue(
          complaints.get(0).startsWith("broken: the stored reading is damaged: "),
          format.toString());
      assertTrue(complaints.get(0).endsWith("; run musnad verify"), format.toString());
      assertEquals(source.in(format), out.toString(UTF_8));
    }
  }
}
