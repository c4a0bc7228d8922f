/**
 * Which addresses may be asked: strict URLs, allowed blocks, checked again when a connection is made.
 * Stands in front of every request that {@code fetch-feed} and {@code deliver-webhook} make.
 */
@NullMarked
package parley.net;

import org.jspecify.annotations.NullMarked;
