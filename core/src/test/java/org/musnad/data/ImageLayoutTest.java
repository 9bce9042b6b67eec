package org.musnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** An image that another core has written is told from an own one. */
class ImageLayoutTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Set<String> STREAMS = Set.of("ImageReader", "ImageWriter");

  /** What the layout of an image depends on, each with its source, without comments and spaces. */
  private static final class Layout extends TreeScanner<Void, CompilationUnitTree> {
    final Set<String> parts = new TreeSet<>();
    private final SourcePositions positions;
    private String owner = "";

    Layout(Trees trees) {
      positions = trees.getSourcePositions();
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
      String outer = owner;
      owner += type.getSimpleName() + ".";
      if (type.getKind() == Tree.Kind.ENUM) {
        add(unit, constants(type).toString());
      }
      if (type.getMembers().stream().anyMatch(Layout::streams)) {
        type.getMembers().stream()
            .filter(Layout::number)
            .forEach(field -> add(unit, source(field, unit)));
      }
      super.visitClass(type, unit);
      owner = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      if (owner.startsWith("Image") || streams(method)) {
        add(unit, source(method, unit));
      }
      return null;
    }

    private void add(CompilationUnitTree unit, String part) {
      parts.add(unit.getPackageName() + " " + owner + part);
    }

    private static List<String> constants(ClassTree type) {
      return type.getMembers().stream()
          .filter(VariableTree.class::isInstance)
          .map(VariableTree.class::cast)
          .filter(field -> type.getSimpleName().contentEquals(field.getType().toString()))
          .map(field -> field.getName().toString())
          .toList();
    }

    /** Whether it is code that writes or reads a record. */
    private static boolean streams(Tree member) {
      return member instanceof MethodTree method
          && method.getParameters().stream()
              .anyMatch(parameter -> STREAMS.contains(parameter.getType().toString()));
    }

    /** Whether it is a constant that such code may go by. */
    private static boolean number(Tree member) {
      return member instanceof VariableTree field
          && field.getModifiers().getFlags().contains(Modifier.STATIC)
          && field.getType() instanceof PrimitiveTypeTree;
    }

    private String source(Tree tree, CompilationUnitTree unit) {
      int begin = (int) positions.getStartPosition(unit, tree);
      int end = (int) positions.getEndPosition(unit, tree);
      try {
        String source = unit.getSourceFile().getCharContent(true).toString();
        return source.substring(begin, end).replaceAll("//.*|\\s", "");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Set<String> layout() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      Layout layout = new Layout(Trees.instance(task));
      task.parse().forEach(unit -> layout.scan(unit, unit));
      return layout.parts;
    }
  }

  private static boolean has(Set<String> layout, String begin) {
    return layout.stream().anyMatch(part -> part.startsWith(begin));
  }

  /** Looked up: the compiler would put the constant itself here, and it stays when it changes. */
  private static int known() throws ReflectiveOperationException {
    return Image.class.getDeclaredField("LAYOUT").getInt(null);
  }

  @Test
  void hasItsHashInEachImage() throws Exception {
    Set<String> layout = layout();
    assertEquals(
        Integer.toHexString(layout.hashCode()),
        Integer.toHexString(known()),
        "images have another layout: Image.LAYOUT must be the first of these");
  }

  @Test
  void isOfRecordsAndEnums() throws IOException {
    Set<String> layout = layout();
    assertTrue(has(layout, "org.musnad.lexicon Feature.[VERB_PAST, "), layout.toString());
    assertTrue(has(layout, "org.musnad.check Title.Form.["), layout.toString());
    assertTrue(has(layout, "org.musnad.place Point.voidwrite("), layout.toString());
    assertTrue(
        has(layout, "org.musnad.lexicon Form.privatestaticfinalintCUES="), layout.toString());
    assertTrue(has(layout, "org.musnad.data ImageMap.staticintslot("), layout.toString());
  }
}
