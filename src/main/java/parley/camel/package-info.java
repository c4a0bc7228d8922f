/**
 * The few hooks that need Camel types: HTTP limits per feed, the mail sender that keeps its connection, the clock.
 * Holds no rule of the domain.
 */
@NullMarked
package parley.camel;

import org.jspecify.annotations.NullMarked;
