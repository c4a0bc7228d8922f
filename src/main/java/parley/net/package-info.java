/**
 * How strangers' servers are asked: strict addresses, blocks that may be connected to, one turn at a time per host, and
 * how much of an answer is taken. Stands in front of every request of {@code fetch-feed} and {@code deliver-webhook}.
 */
@NullMarked
package parley.net;

import org.jspecify.annotations.NullMarked;
