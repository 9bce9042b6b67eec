package org.musnad.desk.access;

import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;

/** Logging in and out, one's own account, users, the log. */
public final class AccessRoutes implements Routes {
  @Override
  public void add(Router router) {
    new LoginRoutes().add(router);
    new OwnRoutes().add(router);
    new AdminRoutes().add(router);
  }
}
