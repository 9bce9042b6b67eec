package org.musnad.bench.race;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One article's text.
 *
 * @param bytes the text in UTF-8
 * @param text the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Piece(byte[] bytes, String text) {

  /** Writes texts for other processes: how many, then each with its length in bytes before it. */
  static void write(List<String> texts, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(texts.size());
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static List<Piece> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int many = in.readInt();
      List<Piece> pieces = new ArrayList<>(many);
      for (int i = 0; i < many; i++) {
        byte[] bytes = in.readNBytes(in.readInt());
        pieces.add(new Piece(bytes, new String(bytes, StandardCharsets.UTF_8)));
      }
      return pieces;
    }
  }
}
