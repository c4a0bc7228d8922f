/**
 * Bringing an edition to its subscribers: the messages of each channel, the outbox, signatures, retries.
 * Knows the edition and nothing behind it.
 */
@NullMarked
package parley.delivery;

import org.jspecify.annotations.NullMarked;
