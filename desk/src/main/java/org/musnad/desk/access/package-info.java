/** Logging in and out, one's own account, and what admins see to: users and the log. */
@NullMarked
package org.musnad.desk.access;

import org.jspecify.annotations.NullMarked;
