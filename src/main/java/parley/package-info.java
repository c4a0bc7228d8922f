/** Where everything meets: the command line, and the wiring that binds plain Java to the routes. */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
