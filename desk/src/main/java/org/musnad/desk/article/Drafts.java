package org.musnad.desk.article;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.desk.add.Adder.Received;
import org.musnad.desk.article.Reception.Taken;
import org.musnad.ledger.store.Packed;

/**
 * Articles that are read and not stored: kept in memory, for who brought them alone, for a while.
 * Where there are too many, the oldest of their owner go first, then the oldest of all.
 * Thread-safe.
 */
final class Drafts {
  /** How long a draft is kept after it came. */
  static final Duration KEPT = Duration.ofHours(1);

  /** How much all drafts may hold together, in bytes. */
  static final long MOST_BYTES = 160L << 20;

  /** How many drafts one owner may have. */
  static final int MOST_OF_OWNER = 8;

  /** How much those of one owner may hold, in bytes; a larger one stands alone. */
  static final long MOST_BYTES_OF_OWNER = 40L << 20;

  private static final int SECRET = 16;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** The oldest first. */
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private long bytes;

  Drafts(Clock clock) {
    this.clock = clock;
  }

  /**
   * A draft.
   *
   * @param owner who may see it
   * @param until when it goes
   * @param bytes how much it holds
   * @param taken its articles
   * @param readings what was read in them, in {@code musnad/1}, deflated, or is being read
   */
  private record Draft(
      String owner,
      Instant until,
      long bytes,
      Taken taken,
      AtomicReferenceArray<@Nullable CompletableFuture<byte[]>> readings) {}

  /** Keeps articles for a while; the answer is the secret that their addresses have in them. */
  synchronized String put(String owner, Taken taken) {
    long size = taken.articles().stream().mapToLong(Drafts::size).sum();
    forgetOld();
    while (drafts.values().stream().filter(d -> d.owner.equals(owner)).count() >= MOST_OF_OWNER) {
      forgetFirst(owner);
    }
    while (of(owner) > 0 && (of(owner) + size > MOST_BYTES_OF_OWNER || bytes + size > MOST_BYTES)) {
      forgetFirst(owner);
    }
    while (!drafts.isEmpty() && bytes + size > MOST_BYTES) {
      forgetFirst(null);
    }
    byte[] secret = new byte[SECRET];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant until = clock.instant().plus(KEPT);
    int articles = taken.articles().size();
    drafts.put(token, new Draft(owner, until, size, taken, new AtomicReferenceArray<>(articles)));
    bytes += size;
    return token;
  }

  /** A reading has some six times the text's letters, and an eighth of that deflated. */
  private static long size(Received received) {
    return 3L * received.article().text().length() + received.capture().bytes().length + 1024L;
  }

  /** What was kept, if it is there still and is that owner's. */
  Optional<Taken> find(String owner, String token) {
    return draft(owner, token).map(Draft::taken);
  }

  private synchronized Optional<Draft> draft(String owner, String token) {
    forgetOld();
    return Optional.ofNullable(drafts.get(token)).filter(draft -> draft.owner.equals(owner));
  }

  /**
   * What was read in an article, if the draft is there still and is that owner's. Who asks for it
   * while it is being read waits for that reading.
   *
   * @param number which article, from 0
   * @param reader reads it, if it was not read yet
   */
  Optional<String> reading(
      String owner, String token, int number, Function<Article, String> reader) {
    return draft(owner, token).map(draft -> reading(draft, number, reader));
  }

  private static String reading(Draft draft, int number, Function<Article, String> reader) {
    CompletableFuture<byte[]> own = new CompletableFuture<>();
    CompletableFuture<byte[]> first = draft.readings.compareAndExchange(number, null, own);
    if (first != null) {
      return await(first);
    }
    try {
      String json = reader.apply(draft.taken.articles().get(number).article());
      own.complete(Packed.pack(json.getBytes(StandardCharsets.UTF_8)));
      return json;
    } finally {
      if (!own.isDone()) { // it failed; who asks next tries again
        draft.readings.set(number, null);
        own.cancel(false);
      }
    }
  }

  private static String await(CompletableFuture<byte[]> reading) {
    try {
      return new String(Packed.unpack(reading.get()), StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException | DataFormatException e) {
      throw new IllegalStateException("completed here with what was deflated here", e);
    }
  }

  /** Forgets it, if it is that owner's. */
  synchronized void discard(String owner, String token) {
    Draft draft = drafts.get(token);
    if (draft != null && draft.owner.equals(owner)) {
      drafts.remove(token);
      bytes -= draft.bytes;
    }
  }

  private long of(String owner) {
    return drafts.values().stream()
        .filter(d -> d.owner.equals(owner))
        .mapToLong(d -> d.bytes)
        .sum();
  }

  private void forgetOld() {
    Instant now = clock.instant();
    for (Iterator<Draft> all = drafts.values().iterator(); all.hasNext(); ) {
      Draft draft = all.next();
      if (draft.until.isAfter(now)) {
        return; // those after it came later
      }
      bytes -= draft.bytes;
      all.remove();
    }
  }

  /** Forgets the oldest, of an owner or of all. */
  private void forgetFirst(@Nullable String owner) {
    for (Iterator<Draft> all = drafts.values().iterator(); all.hasNext(); ) {
      Draft draft = all.next();
      if (owner == null || draft.owner.equals(owner)) {
        bytes -= draft.bytes;
        all.remove();
        return;
      }
    }
  }
}
