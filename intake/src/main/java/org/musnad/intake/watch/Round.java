package org.musnad.intake.watch;

/**
 * What one round brought.
 *
 * @param lists how many feeds and sitemaps were asked
 * @param unchanged how many of them had not changed
 * @param articles how many articles were new
 * @param none how many new items had no article, or are given up
 * @param later how many items are to be tried again
 * @param faults how many faults were told of
 */
public record Round(int lists, int unchanged, int articles, int none, int later, int faults) {}
