package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void sparkRunsInThisModulesClassPath() {
    assertEquals(
        499_500L,
        LocalSpark.session().range(0, 1000, 1, 4).agg(functions.sum("id")).head().getLong(0));
  }
}
