/**
 * The whole flow without network or configuration: invented feeds, a local inbox and a local chat sink.
 * Everything here is fiction of our own writing.
 */
@NullMarked
package parley.demo;

import org.jspecify.annotations.NullMarked;
