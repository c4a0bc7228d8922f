/**
 * SQL behind the interfaces that the stages declare: what each stage has done and what it still owes.
 * The store is the queue; a crash loses nothing that was committed here.
 */
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;
