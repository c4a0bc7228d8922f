/**
 * Reads and checks the files of {@code config/} into the records that the stages declare.
 * A mistake is told by file, line, what was found and what was expected.
 */
@NullMarked
package parley.config;

import org.jspecify.annotations.NullMarked;
