/**
 * One item of one feed, as every later stage sees it: its identity, its text, its address, its language.
 * Read from feeds by {@code feed}, judged by {@code topic}, folded by {@code cluster}. Knows no other package.
 */
@NullMarked
package parley.story;

import org.jspecify.annotations.NullMarked;
