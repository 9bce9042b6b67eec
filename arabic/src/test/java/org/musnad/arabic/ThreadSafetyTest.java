package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.example.Example;

class ThreadSafetyTest {
  private static final int THREADS = 8;

  @Test
  void oneEngineServesManyThreads() throws Exception {
    Engine engine = TestData.engine();
    List<Reading> alone = readAll(engine, 0);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Reading>>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int shift = i * 31;
        tasks.add(() -> readAll(engine, shift));
      }
      for (Future<List<Reading>> together : threads.invokeAll(tasks)) {
        assertEquals(alone, together.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Reads all examples beginning at one of them, and returns the readings in the usual order. */
  private static List<Reading> readAll(Engine engine, int shift) {
    List<Example> examples = TestData.examples();
    Reading[] readings = new Reading[examples.size()];
    for (int i = 0; i < readings.length; i++) {
      int n = (i + shift) % readings.length;
      readings[n] = engine.read(examples.get(n).article());
    }
    return List.of(readings);
  }
}
