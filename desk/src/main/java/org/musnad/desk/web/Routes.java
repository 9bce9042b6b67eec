package org.musnad.desk.web;

/** The addresses of one area of the desk. */
@FunctionalInterface
public interface Routes {
  /** Tells the router of them. */
  void add(Router router);
}
