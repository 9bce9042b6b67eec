package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;
import org.musnad.spark.keep.Busy;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.keep.Lease;

/** An archive from and to a real HDFS, of a name node and a data node, is that of one machine. */
class HdfsTest {
  private static final int ARTICLES = 12;
  private static final Settings SMALL =
      new Settings(new Defaults(null, null), 9_001, 0, line -> {});

  @TempDir private Path folder;

  private MiniDFSCluster start() throws IOException {
    Configuration configuration = new HdfsConfiguration();
    return new MiniDFSCluster.Builder(configuration, folder.resolve("hdfs").toFile()).build();
  }

  @Test
  void readsAndRelates() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.write(lines, Files.readAllLines(MadeUp.NEWSROOM).subList(0, ARTICLES));
    try (MiniDFSCluster hdfs = start();
        OneMachine one = new OneMachine(folder.resolve("one.db"))) {
      one.add(List.of(lines));
      FileSystem files = hdfs.getFileSystem();
      org.apache.hadoop.fs.Path in = new org.apache.hadoop.fs.Path("/in/lines.jsonl");
      files.copyFromLocalFile(new org.apache.hadoop.fs.Path(lines.toUri()), in);
      String out = files.getUri() + "/archive";
      List<String> inputs = List.of(files.getUri() + "/in");
      Archive archive = Archive.at(LocalSpark.session(), out);
      Layout layout = new Layout(new org.apache.hadoop.fs.Path(out));
      try (Lease other = Lease.take(layout, files.getConf())) {
        assertThrows(Busy.class, () -> archive.add(inputs, SMALL));
        other.check();
      }
      assertEquals(ARTICLES, archive.add(inputs, SMALL).articles());
      ArchiveTest.assertSame(one, archive);
      assertEquals(0, archive.add(inputs, Settings.USUAL).statements());
      archive.relate();
      assertTrue(archive.related().contains("/related/000001-"));
      Answers.assertSame(one, archive);
    }
  }
}
