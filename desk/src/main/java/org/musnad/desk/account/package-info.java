/** Who uses the desk, and what each may do. */
@NullMarked
package org.musnad.desk.account;

import org.jspecify.annotations.NullMarked;
