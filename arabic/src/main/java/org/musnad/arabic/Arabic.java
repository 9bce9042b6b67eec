package org.musnad.arabic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.musnad.Engine;
import org.musnad.check.Offices;
import org.musnad.data.DataException;
import org.musnad.data.Image;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.place.Gazetteer;

/** Loads the Arabic data and makes engines of it. */
public final class Arabic {
  private Arabic() {}

  /**
   * An engine over the data that ships in this jar.
   *
   * @throws DataException if that data has faults
   */
  public static Engine engine() {
    return Engine.read(shipped());
  }

  /** The image that ships in the jar, or if it is not of these tables and rules, one of them. */
  private static ImageReader shipped() {
    Optional<Image> image = Resources.image();
    return image.isPresent() ? image.get().read() : made(new Tables(Resources::text));
  }

  private static ImageReader made(Tables tables) {
    ImageWriter out = new ImageWriter();
    tables.write(out);
    return out.read();
  }

  /**
   * An engine over the data that ships in this jar and more places.
   *
   * @param gazetteers files of places, as {@code musnad gazetteer import} makes them
   * @throws DataException if the data has faults, or a file can't be read
   */
  public static Engine engine(List<Path> gazetteers) {
    ImageWriter out = new ImageWriter();
    new Tables(Resources::text).writePlaces(out, gazetteers);
    return engine().withPlaces(Gazetteer.read(out.read()));
  }

  /**
   * An engine over data files in a folder that has {@code lexicon}, {@code gazetteer}, {@code
   * offices} and {@code rules}, as the {@code arabic} module of the sources has.
   *
   * @throws DataException if the data has faults, or files of it can't be read
   */
  public static Engine engine(Path folder) {
    return Engine.read(
        made(new Tables(name -> Files.readString(folder.resolve(name), StandardCharsets.UTF_8))));
  }

  /**
   * The table of offices that ships in this jar, and more rows besides.
   *
   * @param more tables of terms that bring the names of their offices and people with them
   * @throws DataException if the tables have faults
   */
  public static Offices offices(List<Table> more) {
    ImageWriter out = new ImageWriter();
    new Tables(Resources::text).writeOffices(out, more);
    return Offices.read(out.read());
  }

  /**
   * The table of news agencies, with the columns {@code id}, {@code name} and {@code variants}.
   *
   * @throws DataException if it has faults
   */
  public static Table agencies() {
    Tables tables = new Tables(Resources::text);
    Table agencies = tables.table("gazetteer/agencies.tsv");
    tables.check();
    return agencies;
  }
}
