package org.musnad.spark.table;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Opens Parquet files for rows. */
public final class RowFile {
  private RowFile() {}

  /**
   * Makes a file, or one anew; it is whole only once it has been closed.
   *
   * @param columns of the rows; lists in them are Java lists
   * @param notes kept at the file's end, for {@link #notes}
   */
  public static ParquetWriter<Row> create(
      Path path, StructType columns, Map<String, String> notes, Configuration hadoop)
      throws IOException {
    return new Builder(HadoopOutputFile.fromPath(path, hadoop), columns, notes)
        .withConf(new HadoopParquetConfiguration(hadoop))
        .withCompressionCodec(CompressionCodecName.SNAPPY)
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .build();
  }

  /** What was noted when a file was made. */
  public static Map<String, String> notes(Path path, Configuration hadoop) throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      return file.getFileMetaData().getKeyValueMetaData();
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final StructType columns;
    private final Map<String, String> notes;

    Builder(OutputFile file, StructType columns, Map<String, String> notes) {
      super(file);
      this.columns = columns;
      this.notes = notes;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration conf) {
      return new RowSupport(columns, notes);
    }
  }
}
