package org.musnad.bench.gpl;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.LogManager;
import org.musnad.bench.race.Contender;
import org.musnad.bench.race.Turns;

/** Runs the one that the first argument names, {@code corenlp} or {@code heideltime}. */
final class Rivals {
  private static final Date PUBLISHED = new Date(1_438_000_000_000L); // a day of the newsroom's

  private Rivals() {}

  /** Runs it; see {@link Turns#run} for the other arguments. */
  public static void main(String[] args) throws IOException {
    Turns.run(
        () -> args[0].equals("corenlp") ? coreNlp() : heidelTime(),
        Arrays.copyOfRange(args, 1, args.length));
  }

  /** As {@code StanfordCoreNLP-arabic.properties} has it, without the parser. */
  private static Contender coreNlp() {
    Properties properties = new Properties();
    String models = "edu/stanford/nlp/models/";
    properties.setProperty("annotators", "tokenize,ssplit,pos");
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty(
        "segment.model", models + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\\u061F]+");
    properties.setProperty("pos.model", models + "pos-tagger/arabic.tagger");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return piece -> {
      Annotation annotation = new Annotation(piece.text());
      pipeline.annotate(annotation);
      long sum = 0;
      for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
        sum += token.beginPosition() + token.tag().hashCode();
      }
      return sum;
    };
  }

  /**
   * Without a tagger of parts of speech, so that those of its Arabic rules that ask for tags, 11 of
   * 204, do not apply: with one it takes as long as that besides.
   */
  private static Contender heidelTime() {
    LogManager.getLogManager().reset(); // it tells of each article
    Config.setProps(heidelTimeSettings());
    HeidelTimeStandalone heidelTime =
        new HeidelTimeStandalone(
            Language.ARABIC, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO);
    return piece -> {
      try {
        return heidelTime.process(piece.text(), PUBLISHED).length();
      } catch (DocumentCreationTimeMissingException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** As the file {@code config.props} of its distribution has it. */
  private static Properties heidelTimeSettings() {
    Properties settings = new Properties();
    for (String kind : List.of("Date", "Duration", "Set", "Time")) {
      settings.setProperty("consider" + kind, "true");
      settings.setProperty("uimaVar" + kind, kind);
    }
    settings.setProperty("considerTemponym", "false");
    settings.setProperty("uimaVarTemponym", "Temponym");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("ConvertDurations", "true");
    settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
    settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
    return settings;
  }
}
