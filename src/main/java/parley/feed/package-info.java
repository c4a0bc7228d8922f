/**
 * From a publisher's answer to the stories in it: asks, repairs, reads, and decides when to ask again.
 * Hands stories to {@code sift-stories}; judges none of them, and knows no SQL.
 */
@NullMarked
package parley.feed;

import org.jspecify.annotations.NullMarked;
