package org.musnad.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;

/** The engine, loaded once, and only if it is asked for or begun. Used by one thread. */
final class EngineSupplier implements Supplier<Engine> {
  private @Nullable CompletableFuture<Engine> engine;

  /** Has it loaded in the background. */
  CompletableFuture<Engine> begin() {
    CompletableFuture<Engine> begun = CompletableFuture.supplyAsync(Arabic::engine);
    engine = begun;
    return begun;
  }

  /**
   * The engine, as soon as it is loaded.
   *
   * @throws java.util.concurrent.CompletionException if its data are faulty
   */
  @Override
  public Engine get() {
    CompletableFuture<Engine> loading = engine;
    return loading == null ? begin().join() : loading.join();
  }
}
