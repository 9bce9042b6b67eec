package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.data.DataException;
import org.musnad.data.ImageWriter;
import org.musnad.statement.Statement;

/** The image in the jar is that of the tables beside it, or is not used. */
class ShippedImageTest {
  private static final String FOLDER = "org/musnad/arabic/";
  private static final String TEXT = "قال وزير النقل سامر الحلواني إن الجسر سيفتح يوم الأحد.";

  @TempDir private Path copy;

  @Test
  void isWhatTheTablesGive() throws IOException {
    Tables tables = new Tables(Resources::text);
    ImageWriter out = new ImageWriter();
    tables.write(out);
    assertEquals(new TreeSet<>(Resources.TABLES), tables.used(), "no table is left out of the key");
    try (InputStream shipped = Arabic.class.getResourceAsStream(Resources.IMAGE)) {
      assertArrayEquals(out.image(Resources.key()), shipped.readAllBytes());
    }
  }

  @Test
  void isTaken() {
    assertTrue(Resources.image().isPresent());
  }

  @Test
  void isNotTakenAfterATableWasChanged() throws Exception {
    copy();
    Files.writeString(table("lexicon/verbs.tsv"), "no verb\n", StandardOpenOption.APPEND);
    try (Copy folder = new Copy(copy);
        Copy jar = new Copy(jar())) {
      assertFalse(folder.hasImage());
      assertFalse(jar.hasImage());
      DataException told = assertThrows(DataException.class, jar::engine);
      assertTrue(told.faults().get(0).startsWith("lexicon/verbs.tsv:"), told.getMessage());
    }
  }

  @Test
  void isTakenFromAFolderAndAJar() throws Exception {
    copy();
    for (Path place : List.of(copy, jar())) {
      try (Copy loader = new Copy(place)) {
        assertTrue(loader.hasImage(), place.toString());
        assertEquals(read(Arabic.engine()), read(loader.engine()));
      }
    }
  }

  @Test
  void isNotMissedWhereItIsDamagedOrMissing() throws Exception {
    copy();
    byte[] image = Files.readAllBytes(table(Resources.IMAGE));
    image[image.length / 2] ^= 1;
    Files.write(table(Resources.IMAGE), image);
    try (Copy loader = new Copy(jar())) {
      assertFalse(loader.hasImage());
      assertEquals(read(Arabic.engine()), read(loader.engine()));
    }
    Files.delete(table(Resources.IMAGE));
    try (Copy loader = new Copy(copy)) {
      assertFalse(loader.hasImage());
    }
  }

  /** Guards what a start costs, without a clock: by what is allocated. */
  @Test
  void littleIsMadeToLoadAndToReadOneArticle() throws Exception {
    read(Arabic.engine()); // what is made once for all engines is made now
    long begin = allocated();
    Arabic.engine(Path.of("."));
    long build = allocated() - begin;
    copy();
    try (Copy loader = new Copy(jar())) {
      loader.engine();
      begin = allocated();
      Engine engine = loader.engine();
      long load = allocated() - begin;
      read(engine);
      long read = allocated() - begin - load;
      assertTrue(load < build / 4, "to load takes " + load + ", to build " + build);
      assertTrue(read < 4_000_000, "to read one sentence takes " + read);
    }
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static List<Statement> read(Engine engine) {
    List<Statement> statements = engine.read(Article.of(TEXT)).statements();
    assertEquals(1, statements.size());
    return statements;
  }

  private static Path home() {
    return Path.of(
        URI.create(Arabic.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private Path table(String name) {
    return copy.resolve(FOLDER + name);
  }

  private void copy() throws IOException {
    Path home = home();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path to = copy.resolve(home.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  /** All files of the copy, in a jar. */
  private Path jar() throws IOException {
    Path jar = copy.resolveSibling(copy.getFileName() + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(copy)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        entries.putNextEntry(new JarEntry(copy.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
      }
    }
    jar.toFile().deleteOnExit();
    return jar;
  }

  /** The classes of this module from another place, with the data that is there. */
  private static final class Copy extends URLClassLoader {
    private static final Set<String> OWN =
        Set.of(
            Arabic.class.getName(),
            Resources.class.getName(),
            Tables.class.getName(),
            Tables.Source.class.getName(),
            Tables.class.getName() + "$Named");

    Copy(Path place) throws IOException {
      super(new URL[] {place.toUri().toURL()}, Arabic.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = OWN.contains(name) ? findLoadedClass(name) : super.loadClass(name, false);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    public URL getResource(String name) {
      return findResource(name);
    }

    Engine engine() {
      return (Engine) call(Arabic.class, "engine");
    }

    boolean hasImage() {
      return ((Optional<?>) call(Resources.class, "image")).isPresent();
    }

    private Object call(Class<?> of, String name) {
      try {
        Method method = loadClass(of.getName()).getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(null);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
