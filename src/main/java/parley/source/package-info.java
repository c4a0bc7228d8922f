/**
 * Whose report a story is: publishers, their families and classes, credit lines, and the origin of a copy.
 * Read by {@code cluster} to count independent publishers; judges no story's topic.
 */
@NullMarked
package parley.source;

import org.jspecify.annotations.NullMarked;
